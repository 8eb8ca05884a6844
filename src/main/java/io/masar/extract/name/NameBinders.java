package io.masar.extract.name;

import io.masar.extract.page.Line;
import io.masar.extract.page.Words;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.NameList;
import io.masar.mapping.Sense;

/** Words that bind others into the name of a person: "ibn", "ould", "van". */
final class NameBinders {

  private NameBinders() {}

  /** {@return whether the particle at token {@code j} goes on with the name: "ould", "van"} */
  static boolean goesOn(Line line, int j) {
    boolean mauritanian = line.isOneOf(NameList.SON_OF, j) && nameBehind(line, j + 1);
    boolean daughter = line.isOneOf(NameList.SON, j) && Words.nameLike(line, j + 1);
    return mauritanian
        || daughter
        || line.isOneOf(NameList.NAME_LINK, j)
        || !line.isPreposition(j)
            && line.verb(j) == null
            && (foreignBinder(line, j) || !line.isOneOf(NameList.FOREIGN_BINDER, j));
  }

  /** {@return whether the word before token {@code j} binds it into the name: "ibn RASHID"} */
  static boolean bind(Line line, int j) {
    if (foreignBinder(line, j - 1)) {
      return !Words.definite(line, j) && !line.has(j, Sense.Function.class);
    }
    return line.isOneOf(NameList.NAME_BINDER, j - 1)
        && (!line.isPreposition(j) || Words.bareGivenName(line, j))
        && !(line.form(j - 1).equals("ابن") && Surnames.isKnownNoun(line, j))
        && !line.is(j, FunctionWord.THAT)
        && !line.is(j, FunctionWord.RELATIVE);
  }

  /** "Van", which behind a family name with the article is "for" instead. */
  private static boolean foreignBinder(Line line, int j) {
    return line.isOneOf(NameList.FOREIGN_BINDER, j)
        && line.is(j, FunctionWord.NAME_PARTICLE)
        && !Words.definite(line, j - 1);
  }

  private static boolean nameBehind(Line line, int j) {
    return Words.definite(line, j) || Words.nameLike(line, j);
  }
}
