package io.masar.extract.name;

import io.masar.extract.page.Line;
import io.masar.extract.page.NationalBodies;
import io.masar.extract.page.Words;
import io.masar.mapping.NameList;
import io.masar.mapping.Sense;

/** Tells the adjectives in the name of a body from what only follows it. */
final class BodyAdjectives {

  private final NationalBodies nations;

  BodyAdjectives(NationalBodies nations) {
    this.nations = nations;
  }

  /**
   * {@return whether the adjective of a state behind that of the world or a part of it is not the
   * body's, but of who follows: "head of the world council, THE FRENCH P"}
   */
  boolean isHolders(Line line, int j) {
    return line.isOneOf(NameList.OF_STATES, masculine(line, j - 1))
        && nations.country(line, j) != null
        && Words.nameLike(line, j + 1)
        && !Words.definite(line, j + 1);
  }

  /** {@return whether the adjective tells which body it is, not only where or when} */
  static boolean isRelation(Line line, int j) {
    String bare = masculine(line, j);
    return bare.endsWith("ي") && !line.isOneOf(NameList.PLAIN_RELATION, bare);
  }

  /** {@return the token behind what a club of a place is besides: "the LITERARY club of P"} */
  int behindPlace(Line line, int head, int end) {
    boolean club =
        line.endsWithOneOf(NameList.CLUB, head)
            && isDefinite(line, end)
            && isRelation(line, end)
            && nations.country(line, end) == null
            && !line.form(end).endsWith("ه");
    return club ? end + 1 : end;
  }

  /** {@return the word without the ending of the feminine} */
  static String masculine(Line line, int j) {
    String form = line.form(j);
    return form.endsWith("ه") ? form.substring(0, form.length() - 1) : form;
  }

  /** {@return whether token {@code j} is an adjective with the article} */
  boolean isDefinite(Line line, int j) {
    String form = line.form(j);
    return line.isWord(j)
        && form.startsWith("ال")
        && !line.isOneOf(NameList.OF_HOLDER, j)
        && (nations.country(line, j) != null
            || form.length() > 5 && (form.endsWith("ي") || form.endsWith("يه"))
            || line.has(j, Sense.Adjective.class));
  }

  /** {@return whether a noun follows the name's last adjective: "the central board THE GUEST"} */
  boolean isTold(Line line, int j) {
    return isDefinite(line, j - 1)
        && line.form(j).startsWith("ال")
        && line.has(j, Sense.Ordinary.class)
        && !isDefinite(line, j);
  }
}
