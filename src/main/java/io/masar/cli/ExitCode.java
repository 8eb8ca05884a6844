package io.masar.cli;

/** How a command ends. */
final class ExitCode {

  static final int DONE = 0;

  /** Something is wrong with the data or the database; what was good has been done. */
  static final int DATA = 1;

  /** The command was called wrongly; nothing has been done. */
  static final int USAGE = 2;

  private ExitCode() {}
}
