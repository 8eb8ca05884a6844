package io.masar.extract.name;

import io.masar.Among;
import io.masar.extract.page.Line;
import io.masar.extract.page.Words;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.NameList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;

/** Tells family names that are ordinary words as well, by what stands round the whole name. */
final class FamilyNames {

  /** How far before a name the verb may stand that wants an object behind it. */
  private static final int CLAUSE = 14;

  private FamilyNames() {}

  /**
   * {@return whether word {@code j} closes the name begun at token {@code i}: "doctor S son of R
   * THE GARDEN said"}
   */
  static boolean closes(Line line, int i, int j, boolean titled) {
    boolean son = j - 2 > i && line.isOneOf(NameList.SON, j - 2);
    boolean may = titled && isFirst(line, i) || son;
    boolean house = line.isOneOf(NameList.HOUSE, j - 2) && j - 2 > i;
    if (!may
        || house
        || !line.isWord(j)
        || line.form(j).length() < 3
        || isPrince(line, i)
        || NameLimits.isForce(line, j)) {
      return false;
    }
    if (titled && (isWarName(line, i, j) || isForeign(line, i, j) || isOrigin(line, i, j))) {
      return true;
    }
    boolean several = j > i + 1 && !line.isOneOf(NameList.NAME_BINDER, j - 1);
    if (several && Surnames.isHidden(line, j)) {
      return true;
    }
    boolean family = Words.definite(line, j - 1) && !line.isOneOf(NameList.NAME_LINK, j - 2);
    if (several && !family && isSurname(line, j)) {
      return true;
    }
    return several && (Words.definite(line, j) ? isDefinite(line, i, j) : isPlain(line, i, j));
  }

  /** {@return whether an ordinary word can be the family name behind a given name with a title} */
  static boolean isKnown(Line line, int j) {
    if (Surnames.hadrami(line, j) || isClitical(line, j)) {
      return true;
    }
    if (isStruck(line, j - 1, j) || NameLimits.isForce(line, j)) {
      return false;
    }
    if (isSurname(line, j) && !line.has(j, Sense.Adjective.class)) {
      return true;
    }
    boolean feminine = line.form(j).endsWith("يه") && !line.isOneOf(NameList.REGNAL, j);
    boolean bound = Words.definite(line, j) && (!line.form(j).startsWith("ال") || feminine);
    boolean verb = line.verb(j) != null && !Surnames.closes(line, j);
    if (!line.isWord(j) || isBrief(line, j) || verb || line.isPreposition(j) || bound) {
      return false;
    }
    boolean open = !Words.definite(line, j) && (!isLast(line, j) || isInflected(line, j));
    return !open && Among.none(line.readings(j), reading -> isOther(line, j, reading));
  }

  /**
   * Whether a definite word may be the object of the verb before the name begun at token {@code i}:
   * "director S. told THE GUARD", "ended THE MEETING".
   */
  private static boolean isStruck(Line line, int i, int j) {
    String form = line.form(j);
    boolean deed = form.length() > 6 && !form.endsWith("ان") && line.has(j, Sense.Action.class);
    boolean thing = deed || line.isOneOf(NameList.TRADE, j) && line.isWord(j + 1);
    return thing && Words.definite(line, j) && !isTold(line, j + 1) && awaits(line, i);
  }

  /** Whether two letters stand before a word, and no name: "OR", "to". */
  private static boolean isBrief(Line line, int j) {
    boolean goesOn = line.isWord(j + 1) && !line.is(j + 1, FunctionWord.THAT);
    return line.form(j).length() < 3 && (goesOn || line.isQuote(j + 1));
  }

  /**
   * Whether the word is the name of a stranger that begins as "and so" or "with" does, and nothing
   * follows that such a word would lead to: "THOMAS B".
   */
  private static boolean isClitical(Line line, int j) {
    String form = line.form(j);
    boolean may = !Words.definite(line, j) && line.isWord(j) && !line.readings(j).isEmpty();
    boolean so =
        form.startsWith("ف")
            && Among.all(
                line.readings(j),
                r -> r.conjunction() && isFinite(r.sense()) && r.pronoun().isEmpty());
    boolean with =
        form.startsWith("ب")
            && form.length() < 5
            && Among.all(
                line.readings(j),
                r ->
                    !r.preposition().isEmpty()
                        && r.pronoun().isEmpty()
                        && (form.length() < 4 || r.sense() instanceof Sense.Function));
    return may && (so || with) && (ends(line, j + 1) || isTold(line, j + 1) || isPost(line, j + 1));
  }

  private static boolean isFinite(Sense sense) {
    return sense instanceof Sense.Action action && action.finite();
  }

  private static boolean isPost(Line line, int k) {
    return line.has(k, Sense.Post.class) && PostPhrases.isPost(line, k);
  }

  /**
   * Whether the word is known to be a family name as well, and no adjective follows that would make
   * it a thing: "THE CRESCENT, and" but "the Red Crescent".
   */
  private static boolean isSurname(Line line, int j) {
    boolean goesOn =
        line.has(j, Sense.Post.class)
            && (Words.definite(line, j)
                ? line.form(j + 1).startsWith("لل")
                : !ends(line, j + 1)
                    && !isTold(line, j + 1)
                    && !Words.definite(line, j + 1)
                    && !line.form(j + 1).startsWith("و"));
    String next = line.form(j + 1);
    boolean adjective =
        line.has(j + 1, Sense.Adjective.class)
            || line.has(j + 1, Sense.Nisba.class)
            || next.endsWith("ي")
            || next.endsWith("يه")
            || next.length() == 6 && next.startsWith("الا") && !line.has(j + 1, Sense.Rank.class);
    boolean thing = adjective && Words.definite(line, j + 1) && Words.definite(line, j);
    boolean title = Words.definite(line, j) && Words.bareGivenName(line, j + 1);
    boolean part = line.has(j, Sense.Function.class) && line.isPreposition(j + 1);
    return line.isOneOf(NameList.SURNAME, j) && !goesOn && !thing && !title && !part;
  }

  private static boolean isLast(Line line, int j) {
    boolean object =
        line.form(j + 1).endsWith("ا")
            && line.has(j + 1, Sense.Ordinary.class)
            && !Words.definite(line, j + 1);
    return !line.isWord(j + 1)
        || object
        || isPost(line, j + 1) && !line.has(j, Sense.Action.class)
        || line.verb(j + 1) != null
        || line.has(j + 1, Sense.Function.class)
        || isGoverned(line, j + 1)
        || isJoined(line, j + 1)
        || Words.definite(line, j + 1) && line.readings(j + 1).isEmpty();
  }

  /** Whether "and" is written together with a post or with another's name: "AND THE director". */
  private static boolean isJoined(Line line, int k) {
    return Among.any(
        line.readings(k),
        r ->
            r.conjunction()
                && (r.sense() instanceof Sense.Post || r.sense() instanceof Sense.GivenName));
  }

  /** Whether "to" or "with" is written together with the word, whatever it is: "TO the agency". */
  private static boolean isGoverned(Line line, int k) {
    return !line.readings(k).isEmpty()
        && Among.all(line.readings(k), r -> !r.preposition().isEmpty());
  }

  /** Whether the ending tells that it is no name: an object, or a participle. */
  private static boolean isInflected(Line line, int j) {
    String form = line.form(j);
    boolean feminine = form.endsWith("ه");
    boolean object = form.endsWith("ا") || feminine && line.isPreposition(j + 1);
    boolean participle = feminine || form.endsWith("ا") || form.endsWith("ين");
    return object && Words.whole(line, j)
        || participle
            && Among.any(
                line.readings(j),
                r ->
                    r.sense() instanceof Sense.Action action
                        && action.form() == Sense.Form.PARTICIPLE
                        && r.pronoun().isEmpty());
  }

  /** Whether that reading is one of a word that is no family name. */
  private static boolean isOther(Line line, int j, Reading reading) {
    if (reading.pronoun().equals("ي") && !line.has(j, Sense.Adjective.class)) {
      return false;
    }
    boolean alone = line.isMark(j + 1) && Words.whole(line, j) && !line.form(j).endsWith("ه");
    return reading.conjunction()
        || !reading.preposition().isEmpty()
            && (!Words.whole(line, j) || line.form(j).endsWith("نا"))
        || reading.sense() instanceof Sense.Function
        || reading.sense() instanceof Sense.Post post && !Surnames.isNisba(line, j, post)
        || reading.sense() instanceof Sense.Rank
        || reading.sense() instanceof Sense.Head && !reading.article()
        || reading.sense() instanceof Sense.Nisba
        || isDeed(reading.sense())
            && (!reading.article() || line.form(j).length() > 6 && !line.form(j).endsWith("ان"))
            && !alone
            && !line.isOneOf(NameList.FAMILY, j);
  }

  /** Whether the name begins with a word that is no ordinary one. */
  private static boolean isFirst(Line line, int i) {
    return Words.bareGivenName(line, i)
        || line.is(i, FunctionWord.NAME_PARTICLE)
        || line.readings(i).isEmpty();
  }

  /** Whether the name is a prince's, who has no family name but that of his house. */
  private static boolean isPrince(Line line, int i) {
    return line.isOneOf(NameList.ROYAL, i - 1);
  }

  /** "Abu OMAR the Kurd". */
  private static boolean isWarName(Line line, int i, int j) {
    String form = line.form(j);
    return j == i + 2
        && line.isOneOf(NameList.NAME_OPENER, i)
        && line.form(i).startsWith("اب")
        && form.startsWith("ال")
        && form.endsWith("ي")
        && (line.has(j, Sense.Nisba.class) || line.has(j, Sense.Adjective.class));
  }

  /** Whether a word is a name of a stranger, though "and so" and a verb begin alike. */
  private static boolean isForeign(Line line, int i, int j) {
    return j == i + 1
        && line.readings(i).isEmpty()
        && line.form(j).startsWith("ف")
        && line.form(j).length() > 4
        && Among.all(line.readings(j), r -> r.conjunction() && r.sense() instanceof Sense.Action);
  }

  /**
   * Whether the word is an adjective of origin without the article, which can describe no name: "S,
   * an ANSARI".
   */
  private static boolean isOrigin(Line line, int i, int j) {
    String form = line.form(j);
    return form.endsWith("ي")
        && (!line.has(i, Sense.Ordinary.class) || line.has(i - 1, Sense.Rank.class))
        && form.length() > 3
        && !form.startsWith("ال")
        && !line.isOneOf(NameList.BY_ORIGIN, j + 1)
        && (line.has(j, Sense.Nisba.class) || line.has(j, Sense.Adjective.class))
        && isNoun(line, j, false);
  }

  private static boolean isDefinite(Line line, int i, int j) {
    String form = line.form(j);
    boolean many = form.endsWith("ين") || form.endsWith("ون") || form.endsWith("ات");
    if (!form.startsWith("ال") || form.length() < 5 || many || form.endsWith("ه")) {
      return false;
    }
    boolean origin = line.isOneOf(NameList.SON, j - 2) && form.endsWith("ي");
    boolean described =
        line.has(j, Sense.Adjective.class) && !origin
            || line.has(j, Sense.Nisba.class)
            || line.verb(j) != null
            || line.isOneOf(NameList.OF_HOLDER, j);
    boolean open =
        line.has(j, Sense.Post.class)
            || line.has(j, Sense.Action.class) && line.isPreposition(j + 1);
    return !described
        && isNoun(line, j, true)
        && (isTold(line, j + 1)
            || !open && ends(line, j + 1) && !awaits(line, i)
            || !open && line.isOneOf(NameList.SON, j - 2) && isObject(line, j + 1));
  }

  /** Whether the object of the verb before the name begins at token {@code k}: "visited P THE". */
  private static boolean isObject(Line line, int k) {
    return (Words.whole(line, k) || line.has(k, Sense.Head.class))
        && Words.definite(line, k + 1)
        && !Words.definite(line, k)
        && !line.isPreposition(k)
        && !line.has(k, Sense.Adjective.class)
        && !line.has(k, Sense.Direction.class)
        && !line.has(k, Sense.Function.class);
  }

  private static boolean isPlain(Line line, int i, int j) {
    String form = line.form(j);
    boolean inflected =
        form.endsWith("ا")
            || form.endsWith("ه")
            || form.endsWith("ين")
            || form.endsWith("ون")
            || form.endsWith("ات");
    boolean verb = line.verb(j) != null && !Surnames.closes(line, j);
    boolean deed = Among.any(line.readings(j), r -> isDeed(r.sense()) && Words.alone(r));
    return !inflected
        && !verb
        && !(deed && line.has(j + 1, Sense.Post.class))
        && Words.whole(line, j)
        && !line.has(j, Sense.Post.class)
        && isNoun(line, j, false)
        && (isTold(line, j + 1) || ends(line, j + 1) && !awaits(line, i));
  }

  /** Whether the word can be a noun by itself, and is no form of address, body or grammar word. */
  private static boolean isNoun(Line line, int j, boolean article) {
    boolean plain = false;
    for (Reading reading : line.readings(j)) {
      Sense sense = reading.sense();
      boolean other =
          sense instanceof Sense.Function
              || sense instanceof Sense.Rank
              || sense instanceof Sense.People
              || sense instanceof Sense.Numeral
              || sense instanceof Sense.Direction
              || sense instanceof Sense.Head
                  && reading.article() == article
                  && Words.alone(reading);
      if (other && reading.pronoun().isEmpty()) {
        return false;
      }
      plain |= Words.alone(reading) && reading.article() == article && !isDeed(sense);
    }
    return plain;
  }

  private static boolean isDeed(Sense sense) {
    return sense instanceof Sense.Action action && action.form() == Sense.Form.NOUN;
  }

  /** Whether what was said begins at token {@code k}, to whom, or the post of who is named. */
  static boolean isTold(Line line, int k) {
    int that = Words.comma(line, k) || line.form(k).equals("الي") ? k + 1 : k;
    boolean post = line.has(k, Sense.Post.class) && PostPhrases.isPost(line, k);
    return line.is(that, FunctionWord.THAT)
        || line.form(k).equals(":")
        || line.form(k).equals("ل")
        || post && !Words.definite(line, k) && Words.definite(line, k + 1);
  }

  /** Whether the name cannot go on at token {@code k}. */
  static boolean ends(Line line, int k) {
    return !line.isWord(k)
        || line.isPreposition(k)
        || line.is(k, FunctionWord.RELATIVE)
        || line.isOneOf(NameList.ENDS_HELD_POST, k)
        || isVerb(line, k)
        || Among.any(
            line.readings(k),
            r ->
                r.conjunction()
                    && (r.sense() instanceof Sense.Post || r.sense() instanceof Sense.Rank));
  }

  private static boolean isVerb(Line line, int k) {
    return line.verb(k) != null && !Words.definite(line, k) && !Words.whole(line, k);
  }

  /** Whether a verb stands before the name begun at {@code i} whose object may follow it. */
  private static boolean awaits(Line line, int i) {
    for (int k = i - 1; k >= Math.max(0, i - CLAUSE); k--) {
      boolean title = line.has(k, Sense.Rank.class) || line.has(k, Sense.Post.class);
      if (Words.comma(line, k) || title && joined(line, k) || !title && governs(line, k, i)) {
        return false;
      }
      if (!title && line.verb(k) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether "and" or a preposition is written on a title. */
  private static boolean joined(Line line, int k) {
    return Among.any(
        line.readings(k),
        r ->
            (r.conjunction() || !r.preposition().isEmpty())
                && (r.sense() instanceof Sense.Rank || r.sense() instanceof Sense.Post));
  }

  /** Whether a preposition, or a noun behind one, governs the name with its forms of address. */
  private static boolean governs(Line line, int k, int i) {
    for (int j = k + 1; j < i; j++) {
      if (!line.has(j, Sense.Rank.class)) {
        return false;
      }
    }
    return line.isPreposition(k) || Among.any(line.readings(k), r -> !r.preposition().isEmpty());
  }
}
