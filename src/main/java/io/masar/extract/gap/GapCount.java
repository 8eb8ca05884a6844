package io.masar.extract.gap;

import java.util.List;

/**
 * How often something is not known.
 *
 * @param form the commonest way it is written
 * @param count how often it occurs
 * @param articles in how many articles
 * @param before the commonest words before it, folded, most frequent first
 * @param behind the commonest words behind it
 * @param example the id of an article that has it, the first by name
 */
public record GapCount(
    Gap.Kind kind,
    String sort,
    String form,
    int count,
    int articles,
    List<String> before,
    List<String> behind,
    String example) {

  public GapCount {
    before = List.copyOf(before);
    behind = List.copyOf(behind);
  }
}
