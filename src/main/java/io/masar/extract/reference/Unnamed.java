package io.masar.extract.reference;

import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.mapping.NameList;

/** Speakers that no name tells: "a source", "a commander loyal to P". */
final class Unnamed {

  private Unnamed() {}

  /** {@return whether the word at token {@code j} is a speaker without a name} */
  static boolean is(Line line, int j) {
    String form = line.form(j);
    String bare =
        form.startsWith("ال")
            ? form.substring(2)
            : form.startsWith("وال") ? form.substring(3) : form;
    return line.isOneOf(NameList.UNNAMED_SOURCE, bare);
  }

  /**
   * {@return whether the person only tells whose man the unnamed speaker is: "a commander LOYAL to
   * P"}
   */
  static boolean follower(Line line, int i, Mention person) {
    for (int j = i + 1; j < person.from(); j++) {
      String form = line.form(j);
      String bare = form.startsWith("وال") ? form.substring(1) : form;
      if (line.isOneOf(NameList.FOLLOWER, bare)) {
        return true;
      }
    }
    return false;
  }
}
