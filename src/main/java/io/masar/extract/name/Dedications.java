package io.masar.extract.name;

import io.masar.claim.EntityType;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.mapping.NameList;
import io.masar.mapping.Sense;

/**
 * Tells persons from the things named after them: "the library of King A", "the cup of Prince F".
 */
final class Dedications {

  private Dedications() {}

  /** {@return whether {@code mention} is a person only in the name of a thing} */
  static boolean named(Line line, Mention mention) {
    int title = mention.from() - 1;
    if (mention.type() != EntityType.PERSON) {
      return false;
    }
    if (!line.isOneOf(NameList.HONOURED_TITLE, title)) {
      return line.form(mention.to()).endsWith("ه")
          && line.has(mention.to(), Sense.Adjective.class)
          && Words.definite(line, mention.to())
          && isThing(line, title);
    }
    return !Words.definite(line, title - 1) && isThing(line, title - 1);
  }

  /** Whether things that are named after persons are called by word {@code j}: "ACADEMY". */
  private static boolean isThing(Line line, int j) {
    String thing = line.form(j);
    for (int clitics = 0; clitics < 3 && clitics < thing.length(); clitics++) {
      if (line.isOneOf(NameList.NAMED_AFTER, thing.substring(clitics))) {
        return true;
      }
    }
    return false;
  }
}
