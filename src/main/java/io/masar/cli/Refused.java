package io.masar.cli;

import io.masar.InvalidInput;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A value on the command line that does not fit: wrong usage, unlike what is wrong in a file. */
final class Refused extends ParameterException {

  private static final long serialVersionUID = 1L;

  Refused(CommandLine command, InvalidInput value) {
    super(command, value.getMessage(), value);
  }
}
