package io.masar;

import java.util.List;
import java.util.stream.Collectors;

/** Input that cannot be used, with everything that is wrong with it. */
public final class InvalidInput extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public InvalidInput(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public InvalidInput(String where, String what) {
    this(List.of(new Problem(where, what)));
  }

  /** {@return what is wrong, in order; at least one} */
  public List<Problem> problems() {
    return problems;
  }
}
