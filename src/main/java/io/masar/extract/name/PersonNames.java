package io.masar.extract.name;

import io.masar.Among;
import io.masar.claim.EntityType;
import io.masar.extract.page.Clitics;
import io.masar.extract.page.Ids;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.mapping.Analysis;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.NameList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;

/**
 * Finds persons no gazetteer holds: behind a rank or a post, or by a given name with another name
 * behind it.
 */
final class PersonNames {

  /** How many names a person has at most, with those that "ibn" and its like bind counted once. */
  private static final int LONGEST = 6;

  private static final int GIVEN = Analysis.bits(Sense.GivenName.class);
  private static final int RANK = Analysis.bits(Sense.Rank.class);

  private PersonNames() {}

  /** What stands before a name and makes it one. */
  enum Title {
    NONE,
    POST,
    RANK
  }

  /** {@return whether a person's name may begin at token {@code i}, whatever stands before it} */
  static boolean mayBegin(Line line, int i) {
    return line.isAny(i, GIVEN)
        || line.is(i, FunctionWord.NAME_PARTICLE)
        || line.isWord(i)
            && (line.readings(i).isEmpty()
                || isBesideName(line, i)
                    && (nameNext(line, i + 1)
                        || Surnames.foreign(line, i)
                        || Surnames.follows(line, i)));
  }

  /** Without that no known word begins a name: asked first, since of most words it is not so. */
  private static boolean isBesideName(Line line, int i) {
    return line.isInNames(i + 1) || line.form(i + 2).equals("-") || line.isAny(i - 1, RANK);
  }

  private static boolean nameNext(Line line, int i) {
    return line.isAny(i, GIVEN) || line.isOneOf(NameList.NAME_SECOND, i);
  }

  /** {@return the person whose name begins at token {@code i}, or {@code null}} */
  static Mention at(Line line, int i, Title title) {
    String clitic = clitic(line, i, title);
    if (clitic == null) {
      return null;
    }
    int end = end(line, i, title != Title.NONE, clitic);
    if (!clitic.isEmpty() && doubtful(line, i, end)) {
      return null;
    }
    boolean titledName = title != Title.NONE && Words.bareGivenName(line, i);
    if (end == i + 1 && line.verb(i) != null && !titledName) {
      return null;
    }
    boolean given = !clitic.isEmpty() || line.has(i, Sense.GivenName.class);
    if (title == Title.NONE && ordinary(line, i, end) || NameLimits.isNone(line, i, end, title)) {
      return null;
    }
    if (titledName && end == i + 1 && NameLimits.isCut(line, end)) {
      return null;
    }
    boolean enough =
        switch (title) {
          case RANK -> true;
          case POST -> end > i + 1 || given && clitic.isEmpty();
          case NONE -> given && end > i + 1 || father(line, i, end);
        };
    return enough
        ? Mention.named(
            i,
            end,
            clitic,
            EntityType.PERSON,
            Ids.of(EntityType.PERSON, line, i, end, clitic),
            null)
        : null;
  }

  /** Whether it is "father of" a given name with a family name behind: "ABU BAKR of B". */
  private static boolean father(Line line, int i, int end) {
    return end > i + 2
        && line.isOneOf(NameList.NAME_OPENER, i)
        && Words.bareGivenName(line, i + 1)
        && Words.definite(line, i + 2)
        && line.form(i + 2).endsWith("ي");
  }

  private static String clitic(Line line, int i, Title title) {
    boolean titled = title != Title.NONE;
    if (!line.isWord(i)) {
      return null;
    }
    boolean particle = line.is(i, FunctionWord.NAME_PARTICLE) && !Words.bareGivenName(line, i);
    if (particle && line.isWord(i + 1) && !line.isPreposition(i)) {
      return particleStarts(line, i) || titled && foreignParticle(line, i) ? "" : null;
    }
    boolean named = title == Title.RANK && Surnames.isFirst(line, i);
    if (titled && national(line, i) || titled && !named && office(line, i)) {
      return null;
    }
    return named || first(line, i, title) ? "" : joined(line, i);
  }

  /** Whether the bare word can be a first name, by itself or behind its title. */
  private static boolean first(Line line, int i, Title title) {
    boolean plain =
        Words.nameLike(line, i) && !Words.definite(line, i) && !Surnames.isGenitive(line, i);
    return Words.bareGivenName(line, i)
        || title != Title.NONE
            && (plain
                || ordinaryFirst(line, i, title == Title.RANK)
                || Surnames.isHyphenated(line, i));
  }

  /** The clitic that is written with a given name, or {@code null} where the word has none. */
  private static String joined(Line line, int i) {
    if (line.form(i).length() <= 4 || !line.isAny(i, GIVEN)) {
      return null;
    }
    Reading name = Among.first(line.readings(i), PersonNames::isPlainGiven);
    return name == null ? null : Clitics.of(name);
  }

  private static boolean isPlainGiven(Reading reading) {
    return reading.sense() instanceof Sense.GivenName
        && !reading.article()
        && reading.pronoun().isEmpty();
  }

  /** Whether a given name is a post here: "AMIR of the region". */
  private static boolean office(Line line, int i) {
    boolean of =
        line.has(i + 1, Sense.Head.class)
            || line.has(i + 1, Sense.Post.class) && !line.has(i + 1, Sense.GivenName.class)
            || Words.definite(line, i + 1) && line.has(i + 1, Sense.Ordinary.class);
    return of && line.has(i, Sense.Post.class) || line.phrase(i, Sense.Post.class) != null;
  }

  /** Whether the word tells where an unnamed official is from: "a Turkish official". */
  private static boolean national(Line line, int i) {
    return line.has(i, Sense.Nisba.class)
        && !Words.definite(line, i - 1)
        && !Words.nameLike(line, i + 1);
  }

  /**
   * Whether an ordinary word is a given name behind a title that is complete before it, since
   * another name follows: "the minister of transport FADL HASAN"; behind a rank it may look like a
   * verb.
   */
  private static boolean ordinaryFirst(Line line, int i, boolean rank) {
    boolean open = line.has(i - 1, Sense.Ordinary.class) || line.has(i - 1, Sense.Post.class);
    boolean named =
        Words.bareGivenName(line, i + 1)
                && !(line.has(i + 1, Sense.Ordinary.class) && Words.definite(line, i + 2))
            || line.isOneOf(NameList.NAME_SECOND, i + 1)
            || Surnames.foreign(line, i)
            || Surnames.follows(line, i);
    return (Words.definite(line, i - 1) || !open)
        && Among.any(line.readings(i), r -> r.pronoun().isEmpty())
        && named
        && !Words.definite(line, i)
        && line.isWord(i)
        && (rank
            || line.verb(i) == null
            || line.has(i, Sense.Ordinary.class)
            || Words.nameLike(line, i + 2))
        && line.readings(i).stream()
            .filter(r -> r.pronoun().isEmpty())
            .noneMatch(
                r ->
                    r.conjunction()
                        || r.article()
                        || !r.preposition().isEmpty()
                        || r.sense() instanceof Sense.Function
                        || r.sense() instanceof Sense.Post
                        || r.sense() instanceof Sense.Rank
                        || r.sense() instanceof Sense.Head
                        || r.sense() instanceof Sense.People
                        || !rank && r.sense() instanceof Sense.Action action && !action.finite()
                        || r.sense() instanceof Sense.Nisba
                        || r.sense() instanceof Sense.Adjective);
  }

  private static boolean particleStarts(Line line, int i) {
    return line.isOneOf(NameList.NAME_OPENER, i);
  }

  private static boolean foreignParticle(Line line, int i) {
    return line.form(i).length() > 1
        && !line.isOneOf(NameList.NAME_LINK, i)
        && (line.readings(i + 1).isEmpty() || Surnames.isHyphenated(line, i));
  }

  /** Whether a given name that is an ordinary word too stands before no other given name. */
  private static boolean ordinary(Line line, int i, int end) {
    return end == i + 2
        && line.has(i, Sense.Ordinary.class)
        && !Words.bareGivenName(line, i + 1)
        && !line.readings(i + 1).isEmpty();
  }

  /** Whether a given name behind a proclitic may as well be another word. */
  private static boolean doubtful(Line line, int i, int end) {
    boolean otherwise = Among.any(line.readings(i), r -> !(r.sense() instanceof Sense.GivenName));
    boolean family = line.isAny(i + 1, GIVEN) || line.isOneOf(NameList.SON, i + 1);
    return otherwise && (end == i + 1 || !family);
  }

  private static int end(Line line, int i, boolean titled, String clitic) {
    int j = i + 1;
    if (line.is(i, FunctionWord.NAME_PARTICLE) && particleStarts(line, i)) {
      j++;
    }
    j = onward(line, i, j);
    int second =
        line.isOneOf(NameList.NAME_LINK, i) && line.is(i, FunctionWord.NAME_PARTICLE)
            ? i + 2
            : i + 1;
    boolean familyNext =
        j == second
            && titled
            && clitic.isEmpty()
            && (line.has(i, Sense.GivenName.class) || ranked(line, i))
            && !line.isOneOf(NameList.KING, i - 1)
            && FamilyNames.isKnown(line, j);
    boolean more = j == i + 1 && titled && clitic.isEmpty() && line.has(i, Sense.GivenName.class);
    if (familyNext || more && Surnames.isMiddle(line, j)) {
      boolean tribe = !familyNext && Surnames.isTribe(line, j + 1);
      j = tribe ? j + 2 : onward(line, i, j + 1);
    }
    boolean told = j == i + 1 && titled && Words.bareGivenName(line, i);
    if (told && NameLimits.isTold(line, j) || FamilyNames.closes(line, i, j, titled)) {
      j++;
    }
    while (j > i + 1
        && line.is(j - 1, FunctionWord.NAME_PARTICLE)
        && !line.has(j - 1, Sense.GivenName.class)) {
      j--;
    }
    return j;
  }

  /** The token behind the names that go on from token {@code from} of the name begun at i. */
  private static int onward(Line line, int i, int from) {
    int j = from;
    int names = 1;
    while (j < line.size() && names < LONGEST) {
      boolean hyphen = Surnames.isHyphen(line, j);
      if (!hyphen && !continues(line, i, j)) {
        break;
      }
      names += hyphen || line.isOneOf(NameList.NAME_BINDER, j) ? 0 : 1;
      j += hyphen ? 2 : 1;
    }
    return j;
  }

  /** Whether an unknown word stands behind a rank, so that it can only be a name. */
  private static boolean ranked(Line line, int i) {
    return behindRank(line, i) && line.readings(i).isEmpty();
  }

  /** "The general P", "the French general P". */
  private static boolean behindRank(Line line, int i) {
    return line.has(line.has(i - 1, Sense.Nisba.class) ? i - 2 : i - 1, Sense.Rank.class);
  }

  /** Whether a definite word that could be a family name begins a post: "the secretary general". */
  private static boolean post(Line line, int j) {
    return line.has(j, Sense.Post.class)
        && Words.definite(line, j)
        && (line.has(j + 1, Sense.Adjective.class) || line.form(j + 1).startsWith("لل"));
  }

  private static boolean continues(Line line, int i, int j) {
    if (!line.isWord(j) || line.form(j).length() < 2) {
      return false;
    }
    if (NameBinders.bind(line, j)
        || line.isOneOf(NameList.NAME_SECOND, j)
        || line.isOneOf(NameList.NAME_LAST, j) && !Words.definite(line, j - 1)) {
      return true;
    }
    if (NameLimits.closed(line, j)) {
      return false;
    }
    if (Surnames.isOfGod(line, j) || Surnames.isGiven(line, j)) {
      return true;
    }
    if (NameLimits.lineage(line, i, j)) {
      return true;
    }
    boolean particle = line.is(j, FunctionWord.NAME_PARTICLE) && !Words.bareGivenName(line, j);
    if (particle && line.isWord(j + 1)) {
      return NameBinders.goesOn(line, j);
    }
    if (Words.bareGivenName(line, j)) {
      boolean chain = line.has(j, Sense.Post.class) && line.has(j + 1, Sense.Post.class);
      return !post(line, j) && !chain && !office(line, j);
    }
    if (line.isOneOf(NameList.REGNAL, j)) {
      return Words.bareGivenName(line, j - 1) && !line.has(j - 2, Sense.GivenName.class);
    }
    boolean joined =
        line.form(j).startsWith("و")
            && line.form(j).length() > 4
            && (j > i + 1 || !Words.bareGivenName(line, j - 1));
    boolean foreign =
        unknown(line, j)
            && !(j > i + 1 && Surnames.isGoverned(line, j))
            && !NameLimits.isParticiple(line, i, j);
    return !joined && foreign
        || familyName(line, i, j)
        || address(line, i, j)
        || Surnames.isOfHouse(line, i, j);
  }

  private static boolean unknown(Line line, int j) {
    String form = line.form(j);
    boolean conjoined = form.startsWith("و") && form.length() > 4 && Words.definite(line, j);
    return line.readings(j).isEmpty()
        && !conjoined
        && !form.startsWith("بال")
        && !form.startsWith("لل")
        && !(form.startsWith("ال") && form.endsWith("يه"))
        && !(form.startsWith("لا") && form.endsWith("ه"))
        && !imperfect(form)
        && form.chars().noneMatch(Character::isDigit);
  }

  /** Whether an unknown word looks like a verb of three consonants: "he SUBMITS". */
  private static boolean imperfect(String form) {
    return form.length() == 4
        && form.charAt(0) == 'ي'
        && form.chars().skip(1).noneMatch(letter -> "اويه".indexOf(letter) >= 0);
  }

  /** Whether a definite word behind given names is an adjective of origin that no list knows. */
  private static boolean familyName(Line line, int i, int j) {
    String form = line.form(j);
    boolean origin = form.startsWith("ال") && form.length() > 5 && form.endsWith("ي");
    boolean linked = j == i + 2 && line.isOneOf(NameList.NAME_LINK, i);
    if (!origin
        || j == i + 1 && line.isOneOf(NameList.KING, i - 1)
        || !linked && !Words.bareGivenName(line, j - 1)
        || !linked && describes(line, j, j > i + 1)
        || line.has(j, Sense.Post.class) && j > i + 1) {
      return false;
    }
    return !line.has(j, Sense.Nisba.class) || j == i + 1 || linked;
  }

  /**
   * Whether the word is an adjective that may belong to what stands before it; behind several names
   * only one that describes people: "of WAR" does not.
   */
  private static boolean describes(Line line, int j, boolean several) {
    return Among.any(
        line.readings(j),
        r ->
            r.sense() instanceof Sense.Adjective adjective
                && (!several || adjective.type() == EntityType.PERSON));
  }

  /** Whether a form of address stands inside a name: "MUSTAFA sayyid QADIR". */
  private static boolean address(Line line, int i, int j) {
    boolean inside =
        !Words.definite(line, j)
            && line.isWord(j + 1)
            && !Words.definite(line, j + 1)
            && (Words.bareGivenName(line, j + 1)
                || !line.has(j + 1, Sense.Function.class) && line.verb(j + 1) == null);
    boolean last = Words.definite(line, j) && j == i + 1 && !Words.nameLike(line, j + 1);
    return Words.bareGivenName(line, j - 1)
        && line.isOneOf(
            NameList.ADDRESS, Words.definite(line, j) ? line.form(j).substring(2) : line.form(j))
        && (inside || last);
  }
}
