package io.masar.cli;

import io.masar.Problem;
import java.io.PrintWriter;

/**
 * What a command says beside its results: problems as they come, and on a terminal its progress.
 */
final class Diagnostics {

  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintWriter err;
  private final boolean terminal;
  private boolean progressShown;
  private int problems;

  Diagnostics(PrintWriter err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  /** {@return the writer below, for what writes help and usage} */
  PrintWriter writer() {
    return err;
  }

  /** Says a line. */
  synchronized void say(String line) {
    clear();
    err.println("masar: " + line);
  }

  /** Says what is wrong, and counts it. */
  synchronized void problem(Problem problem) {
    problems++;
    say(problem.toString());
  }

  /** {@return how many problems there were} */
  synchronized int problems() {
    return problems;
  }

  /** {@return the exit code of a command that did what could be done} */
  int exitCode() {
    return problems() == 0 ? ExitCode.DONE : ExitCode.DATA;
  }

  /** {@return whether progress would be seen} */
  boolean isTerminal() {
    return terminal;
  }

  /** Shows how far it is, in the place of what was shown before. */
  synchronized void progress(String line) {
    if (terminal) {
      err.print(CLEAR_LINE + line);
      err.flush();
      progressShown = true;
    }
  }

  /** Takes away what {@link #progress} shows. */
  synchronized void clear() {
    if (progressShown) {
      err.print(CLEAR_LINE);
      err.flush();
      progressShown = false;
    }
  }
}
