package io.masar.extract.reference;

import io.masar.Among;
import io.masar.claim.EntityType;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.NameList;

/** To whom "according to" attributes a sentence. */
final class Attribution {

  /** How far behind "according to" the source may stand. */
  private static final int REACH = 16;

  /** How much stands before what only tells who said it. */
  private static final int FROM = 3;

  private Attribution() {}

  /** Enters the source behind token {@code i} where nobody speaks yet. */
  static void to(Page page, Line line, int i, String[] speakers) {
    Mention source = source(page, line, i);
    if (source != null) {
      enter(speakers, from(line, i), line.size(), source.id());
    }
  }

  /** {@return whom a paper quotes with what follows: "QUOTING a minister"; or {@code null}} */
  static Mention quoted(Page page, Line line, int i) {
    return line.isOneOf(NameList.QUOTING, i) ? source(page, line, i) : null;
  }

  /** Enters {@code speaker} between the tokens where nobody speaks yet. */
  static void enter(String[] speakers, int from, int to, String speaker) {
    for (int j = from; j < to; j++) {
      speakers[j] = speakers[j] == null ? speaker : speakers[j];
    }
  }

  /** Whether who says what stands before token {@code i} is told there: "left B, AS A SAID". */
  static boolean isAside(Line line, int i, int behind) {
    boolean as = line.isOneOf(NameList.AS, i - 1);
    boolean him = Among.any(line.readings(i), r -> !r.pronoun().isEmpty());
    boolean ends = behind >= line.size() || line.isMark(behind);
    boolean adds =
        as
            && behind < line.size()
            && (line.isPreposition(behind)
                || Among.any(line.readings(behind), r -> !r.preposition().isEmpty()));
    return (as || Words.comma(line, i - 1)) && (ends || adds) && !him && i > FROM;
  }

  /** Whether "according to" at token {@code i} is to the words of who spoke before. */
  static boolean toHisWords(Line line, int i) {
    boolean near = line.is(i - 1, FunctionWord.ACCORDING) || line.form(i - 1).equals("حد");
    return near && line.isOneOf(NameList.HIS_WORDS, i);
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

  /**
   * Where what is attributed begins: behind "while" and "which is what", which part it from what
   * the article says.
   */
  static int from(Line line, int i) {
    for (int j = i - 1; j > 0; j--) {
      if (line.isOneOf(NameList.MEANTIME, j) || line.isOneOf(NameList.REMARK, j, j + 2)) {
        return j;
      }
    }
    return 0;
  }
}
