package io.masar.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;

/** Runs Masar from the command line; the only place that touches the streams of the process. */
public final class Main {

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    Console console = Console.ofProcess(stream(FileDescriptor.out), stream(FileDescriptor.err));
    int exitCode = Rehearsal.isWanted() ? Rehearsal.run(console) : Masar.run(console, args);
    System.exit(console.finish(exitCode));
  }

  /** Not {@code System.out}, which keeps to itself that a disk is full or a pipe closed. */
  private static OutputStream stream(FileDescriptor descriptor) {
    return new FileOutputStream(descriptor);
  }
}
