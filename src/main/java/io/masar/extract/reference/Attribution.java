package io.masar.extract.reference;

import io.masar.claim.EntityType;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Page;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.NameList;

/** To whom "according to" attributes a sentence. */
final class Attribution {

  /** How far behind "according to" the source may stand. */
  private static final int REACH = 16;

  private Attribution() {}

  /** Enters the source behind token {@code i} where nobody speaks yet. */
  static void to(Page page, Line line, int i, String[] speakers) {
    Mention source = source(page, line, i);
    if (source == null) {
      return;
    }
    for (int j = from(line, i); j < line.size(); j++) {
      speakers[j] = speakers[j] == null ? source.id() : speakers[j];
    }
  }

  private static Mention source(Page page, Line line, int i) {
    Mention body = null;
    for (int j = i + 1; j < Math.min(line.size(), i + REACH); j++) {
      Mention mention = page.at(line.index(), j);
      if (line.isMark(j) && !line.isQuote(j) || line.is(j, FunctionWord.THAT)) {
        break;
      }
      if (mention != null && mention.isNamed() && mention.type() == EntityType.PERSON) {
        return mention;
      }
      if (mention != null
          && mention.isNamed()
          && body == null
          && !line.isOneOf(NameList.MISSION_TO, mention.from() - 1)
          && mention.type() == EntityType.INSTITUTION) {
        body = mention;
      }
    }
    return body;
  }

  /** Where what is attributed begins: behind "while", which parts it from what the article says. */
  private static int from(Line line, int i) {
    for (int j = i - 1; j > 0; j--) {
      if (line.isOneOf(NameList.MEANTIME, j)) {
        return j;
      }
    }
    return 0;
  }
}
