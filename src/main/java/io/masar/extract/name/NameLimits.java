package io.masar.extract.name;

import io.masar.Among;
import io.masar.claim.EntityType;
import io.masar.extract.page.GazetteerNames;
import io.masar.extract.page.Line;
import io.masar.extract.page.Words;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.NameList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;

/** Tells what is no name of a person, and how far one goes on. */
final class NameLimits {

  private NameLimits() {}

  /** {@return whether tokens {@code i} to {@code end} only look like the name of a person} */
  static boolean isNone(Line line, int i, int end, PersonNames.Title title) {
    boolean blessing =
        line.isOneOf(NameList.BLESSES, i) && line.isOneOf(NameList.NAME_SECOND, i + 1);
    return blessing || title == PersonNames.Title.POST && doubtful(line, i, end);
  }

  /**
   * {@return whether the name or the noun of a force begins there: "colonel S. called THE ARMY"}
   */
  static boolean isForce(Line line, int j) {
    Reading head = Words.definite(line, j) ? line.reading(j, Sense.Head.class) : null;
    return head != null
            && head.sense() instanceof Sense.Head noun
            && noun.noun().type() == EntityType.FORCE
        || Words.definite(line, j) && new GazetteerNames().at(line, j, EntityType.FORCE) != null;
  }

  /** Whether one word behind a post, or a word with an ordinary one, may be a sentence's own. */
  private static boolean doubtful(Line line, int i, int end) {
    boolean single = end == i + 1;
    boolean epithet = single && Words.definite(line, i);
    boolean other =
        Among.any(
            line.readings(i),
            r ->
                r.sense() instanceof Sense.Action action
                        && action.form() != Sense.Form.PARTICIPLE
                        && !isThen(line, i, r)
                    || !(r.sense() instanceof Sense.GivenName) && !r.preposition().isEmpty());
    boolean described =
        single
            && line.form(i).endsWith("ي")
            && line.has(i - 1, Sense.Post.class)
            && !Words.definite(line, i - 1);
    return epithet || described || other && (single || end == i + 2 && described(line, i + 1));
  }

  /**
   * Whether only "and then" makes a verb of a given name that a name of origin follows, and no
   * object: "FADI al-Hilali".
   */
  private static boolean isThen(Line line, int i, Reading reading) {
    return reading.conjunction()
        && line.form(i).startsWith("ف")
        && line.form(i + 1).endsWith("ي")
        && Words.bareGivenName(line, i);
  }

  /** Whether a definite word that is known and no name stands there: "THE KINGDOM". */
  private static boolean described(Line line, int i) {
    return Words.definite(line, i)
        && !line.readings(i).isEmpty()
        && !line.has(i, Sense.GivenName.class);
  }

  /**
   * {@return whether an unknown word behind two names looks like a participle, which tells
   * something of who is named: "P Q DETAINED"}
   */
  static boolean isParticiple(Line line, int i, int j) {
    String form = line.form(j);
    boolean eighth = form.length() == 5 && form.charAt(2) == 'ت';
    boolean feminine = form.length() > 5 && form.endsWith("ه");
    return j > i + 1
        && form.startsWith("م")
        && (eighth || feminine)
        && !FamilyNames.isTold(line, j + 1);
  }

  /**
   * {@return whether a noun stands behind one given name that is no king's, so that nothing tells
   * whether it is the family name: "the coach K HAJI"}
   */
  static boolean isCut(Line line, int j) {
    boolean king = line.isOneOf(NameList.ROYAL, j - 2) || line.isOneOf(NameList.KING, j - 2);
    if (king || !line.isWord(j) || Words.definite(line, j)) {
      return false;
    }
    boolean noun = false;
    for (Reading reading : line.readings(j)) {
      Sense sense = reading.sense();
      boolean like = reading.preposition().equals("ك");
      boolean so = reading.conjunction() && line.form(j).startsWith("ف");
      boolean other =
          sense instanceof Sense.Function && !like
              || sense instanceof Sense.Post
              || sense instanceof Sense.Rank
              || sense instanceof Sense.Direction
              || sense instanceof Sense.Numeral
              || sense instanceof Sense.Action action && action.finite() && Words.alone(reading)
              || reading.conjunction() && !so
              || reading.article()
              || !reading.preposition().isEmpty() && !reading.pronoun().isEmpty();
      if (other) {
        return false;
      }
      noun = true;
    }
    return noun;
  }

  /**
   * {@return whether a noun behind one given name can only be the family name, since what was said
   * follows: "the general O DIYARA, that"}
   */
  static boolean isTold(Line line, int j) {
    boolean manner =
        Among.any(
            line.readings(j),
            r ->
                !r.preposition().isEmpty()
                    || r.sense() instanceof Sense.Action action
                        && action.form() == Sense.Form.PARTICIPLE
                        && line.form(j).endsWith("ا"));
    return !manner && FamilyNames.isTold(line, j + 1) && isCut(line, j);
  }

  /** {@return whether a name is complete before token {@code j}: behind "the second"} */
  static boolean closed(Line line, int j) {
    return line.isOneOf(NameList.REGNAL, j - 1)
        || line.isOneOf(NameList.BLESSED, j)
            && (!line.has(j, Sense.GivenName.class) || blesses(line, j + 1));
  }

  /** Whether a blessing goes on with God's name, or with whose it is: "HIS earth". */
  private static boolean blesses(Line line, int j) {
    return line.isOneOf(NameList.NAME_SECOND, j)
        || line.form(j).endsWith("ه")
            && Among.any(line.readings(j), reading -> !reading.pronoun().isEmpty());
  }

  /**
   * {@return whether the definite word {@code j} is the family name behind "X son of Y", in the
   * name begun at {@code i}, which is no prince's}
   */
  static boolean lineage(Line line, int i, int j) {
    boolean servant =
        line.isOneOf(NameList.NAME_LINK, j - 2) && line.isOneOf(NameList.NAME_SECOND, j - 1);
    int son = servant ? j - 3 : j - 2;
    return son > i
        && line.isOneOf(NameList.SON, son)
        && !line.isOneOf(NameList.ROYAL, i - 1)
        && line.form(j).startsWith("ال")
        && line.form(j).length() > 4
        && family(line, j);
  }

  private static boolean family(Line line, int j) {
    boolean last =
        !line.isWord(j + 1)
            || line.verb(j + 1) != null
            || line.isPreposition(j + 1)
            || line.is(j + 1, FunctionWord.THAT)
            || line.is(j + 1, FunctionWord.RELATIVE);
    return Among.none(line.readings(j), r -> isOther(r.sense(), last));
  }

  private static boolean isOther(Sense sense, boolean last) {
    return sense instanceof Sense.Function
        || sense instanceof Sense.Ordinary
        || sense instanceof Sense.Head
        || sense instanceof Sense.Adjective
        || sense instanceof Sense.Post && !last
        || sense instanceof Sense.Action action
            && action.form() != Sense.Form.PARTICIPLE
            && !action.finite();
  }
}
