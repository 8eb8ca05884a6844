package io.masar.cli;

import io.masar.evaluate.Finding;
import io.masar.evaluate.Verdict;
import java.util.EnumSet;
import java.util.Set;

/** What an evaluation lists beside its figures. */
enum Listed {
  NOTHING("nothing", EnumSet.noneOf(Verdict.class)),
  MISSES("misses", EnumSet.of(Verdict.MISSED)),
  FALSE_ALARMS("false-alarms", EnumSet.of(Verdict.INVENTED)),
  ALL("all", EnumSet.of(Verdict.MISSED, Verdict.INVENTED));

  private final String word;
  private final Set<Verdict> verdicts;

  Listed(String word, Set<Verdict> verdicts) {
    this.word = word;
    this.verdicts = verdicts;
  }

  boolean holds(Finding finding) {
    return verdicts.contains(finding.verdict());
  }

  /** {@return what a user calls it} */
  @Override
  public String toString() {
    return word;
  }
}
