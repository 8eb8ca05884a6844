package io.masar.cli;

import io.masar.InvalidInput;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports of the loopback for a server to be. */
final class Ports {

  private static final int TRIED = 100;
  private static final int LAST = 65_535;

  private final Diagnostics diagnostics;

  Ports(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * {@return a free port}
   *
   * @param option as the user calls it
   * @param given what the user wants, 0 for any, or {@code null}
   * @param usual where to begin without the user's wish; if another one is taken, that is said
   * @throws InvalidInput if the port that the user wants is taken or none
   */
  int free(String option, Integer given, int usual) {
    if (given != null) {
      return wanted(option, given);
    }
    for (int port = usual; port < usual + TRIED; port++) {
      if (bound(port) > 0) {
        if (port != usual) {
          diagnostics.say("port " + usual + " is taken, using " + port);
        }
        return port;
      }
    }
    throw new InvalidInput(option, "all ports from " + usual + " on are taken; give another one");
  }

  private static int wanted(String option, int port) {
    if (port < 0 || port > LAST) {
      throw new InvalidInput(option, port + " is no port; a port is from 0, for any, to " + LAST);
    }
    int bound = bound(port);
    if (bound == 0) {
      throw new InvalidInput(
          option, port + " is taken, or may not be used; give another one, or 0 for any");
    }
    return bound;
  }

  /** {@return the port that was to be had, or 0} */
  private static int bound(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      return 0;
    }
  }
}
