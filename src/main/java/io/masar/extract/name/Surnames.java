package io.masar.extract.name;

import io.masar.Among;
import io.masar.claim.EntityType;
import io.masar.extract.page.Clitics;
import io.masar.extract.page.GazetteerNames;
import io.masar.extract.page.Line;
import io.masar.extract.page.Words;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Lexeme;
import io.masar.mapping.NameList;
import io.masar.mapping.Sense;

/** Tells words that can only be the family names of persons. */
final class Surnames {

  private Surnames() {}

  /**
   * {@return whether what follows word {@code i} can only be a family name: "the major SALAM of R",
   * or whatever is unknown behind a rank}
   */
  static boolean follows(Line line, int i) {
    boolean ranked =
        line.has(i - 1, Sense.Rank.class)
            && Words.nameLike(line, i + 1)
            && line.form(i + 1).length() > 3
            && !line.form(i + 1).startsWith("و");
    return ranked
        || isHyphenated(line, i)
        || isOrigin(line, i + 1)
        || line.isOneOf(NameList.FOREIGN_BINDER, i + 1) && line.isWord(i + 2);
  }

  /** {@return whether word {@code j} is unknown and looks like an adjective of origin: "of R"} */
  static boolean isOrigin(Line line, int j) {
    String form = line.form(j);
    return line.readings(j).isEmpty()
        && line.isWord(j)
        && form.startsWith("ال")
        && form.length() > 5
        && form.endsWith("ي");
  }

  /**
   * {@return whether two words, of which the second is unknown, follow a post of a state: "the
   * French minister S. P"}
   */
  static boolean foreign(Line line, int i) {
    return line.has(i - 1, Sense.Nisba.class)
        && Words.definite(line, i - 1)
        && line.isWord(i + 1)
        && line.readings(i + 1).isEmpty()
        && line.form(i + 1).length() > 3
        && !line.form(i + 1).startsWith("و")
        && !Words.definite(line, i + 1);
  }

  /**
   * {@return whether word {@code j} behind a given name is a name though it looks like a verb,
   * since what follows goes on with no verb: "minister M. HAQQA that"}
   */
  static boolean closes(Line line, int j) {
    boolean tells = line.verb(j) != null && line.verb(j).lexeme().meaning() instanceof Lexeme.Tells;
    Sense.Action next = line.verb(j + 1);
    boolean ends =
        line.isMark(j + 1)
            || line.is(j + 1, FunctionWord.THAT)
            || next != null && next.form() == Sense.Form.PERFECT && !Words.definite(line, j + 1);
    return !tells && ends && !line.form(j).startsWith("ف");
  }

  /**
   * {@return whether word {@code j} goes on with a given name as one: with the article, "KHALID
   * AL-FAHD", or though it is a word of grammar as well, before another name}
   */
  static boolean isGiven(Line line, int j) {
    if (!line.has(j, Sense.GivenName.class) || !isIndefinite(line, j - 1)) {
      return false;
    }
    boolean article =
        line.form(j).startsWith("ال")
            && !line.isHamza(j)
            && Among.none(
                line.readings(j),
                r ->
                    r.sense() instanceof Sense.Post
                        || r.sense() instanceof Sense.Rank
                        || r.sense() instanceof Sense.Head
                        || r.sense() instanceof Sense.Function
                        || r.sense() instanceof Sense.Nisba
                        || r.sense() instanceof Sense.Adjective);
    boolean bare =
        Words.whole(line, j)
            || Among.any(
                line.readings(j),
                r -> r.sense() instanceof Sense.GivenName && Clitics.of(r).isEmpty());
    boolean named = Words.nameLike(line, j + 1) || isOrigin(line, j + 1) || line.isMark(j + 1);
    return article || bare && !Words.definite(line, j) && named;
  }

  private static boolean isIndefinite(Line line, int j) {
    return Among.any(line.readings(j), r -> r.sense() instanceof Sense.GivenName && !r.article());
  }

  /**
   * {@return whether word {@code i} behind a rank is a given name whatever else it can be, since a
   * family name ends the name behind it: "doctor ASSISTANT of the A, and"}
   */
  static boolean isFirst(Line line, int i) {
    return isIndefinite(line, i)
        && !Words.definite(line, i)
        && Words.definite(line, i + 1)
        && !line.has(i + 1, Sense.Head.class)
        && !line.has(i + 1, Sense.Rank.class)
        && !Words.definite(line, i + 2);
  }

  /** {@return whether a name with a hyphen begins with word {@code i}: "LEE D-H", "D-H"} */
  static boolean isHyphenated(Line line, int i) {
    boolean second = isHyphen(line, i + 2) && Words.nameLike(line, i + 1);
    return (second || isHyphen(line, i + 1)) && !line.isPreposition(i) && !Words.definite(line, i);
  }

  /** {@return whether a hyphen joins two words at token {@code j} of which one is unknown} */
  static boolean isHyphen(Line line, int j) {
    return line.form(j).equals("-")
        && line.isWord(j - 1)
        && line.isWord(j + 1)
        && !Words.definite(line, j + 1)
        && (Words.nameLike(line, j - 1) || Words.nameLike(line, j + 1))
        && line.token(j - 1).span().end() == line.token(j).span().start()
        && line.token(j).span().end() == line.token(j + 1).span().start()
        && new GazetteerNames().at(line, j + 1, EntityType.PLACE) == null;
  }

  /** {@return whether word {@code j} is a definite ordinary noun, "son of THE LEGEND"} */
  static boolean isKnownNoun(Line line, int j) {
    return Words.definite(line, j)
        && (line.has(j, Sense.Ordinary.class) || line.has(j, Sense.Head.class))
        && !line.has(j, Sense.GivenName.class);
  }

  /** {@return whether the word is no post but a name made of one: "AL-WAZIRI"} */
  static boolean isNisba(Line line, int j, Sense.Post post) {
    String form = line.form(j);
    return form.endsWith("ي") && !post.post().endsWith("ي");
  }

  /**
   * {@return whether the unknown word {@code i} belongs to the noun before it, since a name begins
   * behind it: "the sheikhs of the tribe of SH, Faisal G"}
   */
  static boolean isGenitive(Line line, int i) {
    boolean noun = line.has(i - 1, Sense.Ordinary.class) || line.has(i - 1, Sense.Head.class);
    return noun
        && line.readings(i).isEmpty()
        && !Words.definite(line, i - 1)
        && !line.has(i - 1, Sense.Post.class)
        && !line.has(i - 1, Sense.Rank.class)
        && !line.has(i - 1, Sense.Adjective.class)
        && !line.has(i - 1, Sense.GivenName.class)
        && Words.bareGivenName(line, i + 1)
        && (Words.nameLike(line, i + 2) || isOrigin(line, i + 2));
  }

  /** {@return whether an ordinary word stands between names: "AHMAD teacher FIDO"} */
  static boolean isMiddle(Line line, int j) {
    return line.isWord(j)
        && !Words.definite(line, j)
        && Words.whole(line, j)
        && line.verb(j) == null
        && (Words.nameLike(line, j + 1) || isTribe(line, j + 1))
        && !line.form(j + 1).startsWith("و")
        && line.readings(j).stream()
            .filter(r -> r.pronoun().isEmpty())
            .allMatch(
                r ->
                    r.sense() instanceof Sense.Ordinary
                        || r.sense() instanceof Sense.Action action
                            && action.form() == Sense.Form.NOUN);
  }

  /**
   * {@return whether a definite adjective of relation stands there, as of a tribe: "THE WARRING"}
   */
  static boolean isTribe(Line line, int j) {
    String form = line.form(j);
    return form.startsWith("ال")
        && form.endsWith("ي")
        && form.length() > 5
        && !line.has(j, Sense.Post.class)
        && (line.has(j, Sense.Adjective.class) || line.has(j, Sense.Nisba.class));
  }

  /**
   * {@return whether word {@code j} is a name with "of God" behind a given name: "KALAM of God"}
   */
  static boolean isOfGod(Line line, int j) {
    return line.form(j + 1).equals("الله")
        && line.has(j - 1, Sense.GivenName.class)
        && line.has(j, Sense.Ordinary.class)
        && Words.whole(line, j)
        && !line.isOneOf(NameList.BLESSES, j)
        && !line.isPreposition(j);
  }

  /**
   * {@return whether an unknown word that begins as "with the" does goes on with the name begun at
   * token {@code i}: behind one given name, or where the name must end: "BALGHUNAIM"}
   */
  static boolean isOfHouse(Line line, int i, int j) {
    boolean ends = line.is(j + 1, FunctionWord.THAT) || line.is(j + 1, FunctionWord.RELATIVE);
    return line.form(j).startsWith("بال")
        && line.form(j).length() > 5
        && line.readings(j).isEmpty()
        && !Words.definite(line, j - 1)
        && (j == i + 1 && Words.bareGivenName(line, i) || ends && Words.nameLike(line, j - 1));
  }

  /**
   * {@return whether "my" or "like", which newspapers hardly say, would have to be read into the
   * word, so that it is a name: "RAHIMI", "KAHIL"}
   */
  static boolean isHidden(Line line, int j) {
    String form = line.form(j);
    boolean may = form.endsWith("ي") || form.startsWith("ك");
    boolean inflected =
        form.endsWith("ا") || form.endsWith("ه") || form.endsWith("ين") || form.endsWith("ون");
    return may
        && !inflected
        && form.length() > 3
        && line.isWord(j)
        && !line.readings(j).isEmpty()
        && Among.all(
            line.readings(j),
            r ->
                r.sense() instanceof Sense.Ordinary && r.preposition().equals("ك")
                    || r.pronoun().equals("ي") && !r.conjunction() && r.preposition().isEmpty())
        && (FamilyNames.ends(line, j + 1) || FamilyNames.isTold(line, j + 1));
  }

  /**
   * {@return whether an unknown word behind two names looks like a noun with "to" or "with": "P Q
   * WITH harshness", "P Q TO film"}
   */
  static boolean isGoverned(Line line, int j) {
    String form = line.form(j);
    int length = form.length();
    boolean purpose = length > 5 && form.startsWith("لت") && form.charAt(length - 2) == 'ي';
    boolean manner =
        length > 4 && form.startsWith("ب") && form.charAt(1) != 'ا' && form.endsWith("ه");
    return (purpose || manner && Words.bareGivenName(line, j - 1))
        && !FamilyNames.isTold(line, j + 1)
        && !Words.comma(line, j + 1);
  }

  /** {@return whether word {@code j} is a family name that begins as "with" does: "BAHAH"} */
  static boolean hadrami(Line line, int j) {
    String form = line.form(j);
    return form.startsWith("با")
        && !form.startsWith("بال")
        && form.length() > 4
        && !line.readings(j).isEmpty()
        && Among.all(line.readings(j), r -> r.sense() instanceof Sense.Ordinary);
  }
}
