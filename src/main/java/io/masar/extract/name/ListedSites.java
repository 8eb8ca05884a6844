package io.masar.extract.name;

import io.masar.Among;
import io.masar.extract.page.Ids;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.mapping.HeadNoun;
import io.masar.mapping.Kind;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import java.util.Set;

/** Finds unknown sites in a list under one head: "the two camps of Q and R", "villages Q, R". */
final class ListedSites {

  /** How far before a site the head of its list may stand. */
  private static final int LIST = 12;

  /** Endings of a head that two names follow: "the TWO villages of Q and R". */
  private static final Set<String> TWO = Set.of("تي", "تا", "يي", "ءي");

  /** Kinds of which lists give names rather than uses: "the towns of Q and R". */
  private static final Set<String> KINDS =
      Kind.ids(
          Kind.GOVERNORATE,
          Kind.PROVINCE,
          Kind.CITY,
          Kind.TOWN,
          Kind.VILLAGE,
          Kind.DISTRICT,
          Kind.QUARTER,
          Kind.CAMP,
          Kind.BASE,
          Kind.AIRPORT,
          Kind.BORDER_CROSSING,
          Kind.BARRACKS,
          Kind.PORT,
          Kind.OILFIELD,
          Kind.CHECKPOINT,
          Kind.FRONT,
          Kind.STREET,
          Kind.REGION);

  private ListedSites() {}

  /** {@return whether the head is another form than the singular} */
  static boolean isPlural(Line line, int i, HeadNoun noun) {
    return !line.form(i).endsWith(noun.folded());
  }

  /** {@return whether a plural before {@code end} heads no list: "the CAMPS of P"} */
  static boolean isOpen(Line line, int i, int end, HeadNoun noun) {
    boolean more = line.form(Words.comma(line, end) ? end + 1 : end).startsWith("و");
    return isPlural(line, i, noun) && !isTwo(line, i, noun) && !more;
  }

  private static boolean isTwo(Line line, int i, HeadNoun noun) {
    String form = line.form(i);
    int stem = form.length() - 1;
    boolean dual = form.endsWith("ي") || form.endsWith("ا");
    return dual && form.startsWith(noun.folded(), stem - noun.folded().length())
        || Among.any(TWO, form::endsWith);
  }

  /** {@return the first of several unknown sites under the head at token {@code i}} */
  static Mention first(Line line, int i, String clitic, HeadNoun noun, HeadedTowns towns) {
    if (!KINDS.contains(noun.kind())) {
      return null;
    }
    Mention town = towns.behind(line, i + 1, noun, "");
    boolean member =
        town != null || isMember(line, i + 1, isTwo(line, i, noun) && !Kind.FRONT.is(noun.kind()));
    int end = town != null ? town.to() : member ? end(line, i + 1) : -1;
    if (!member || !goesOn(line, end) || town == null && isObject(line, i, noun)) {
      return null;
    }
    String id = Ids.of(noun.type(), line, i + 1, end, "");
    Mention first =
        town != null ? town : Mention.named(i + 1, end, "", noun.type(), id, noun.kind());
    return first.behind(i, clitic, null);
  }

  /** Whether the head may as well be one that is built: "set up A BARRIER of earth and left". */
  private static boolean isObject(Line line, int i, HeadNoun noun) {
    return line.form(i).equals(noun.folded() + "ا")
        && line.form(i + 1).endsWith("ا")
        && !Words.definite(line, i + 1);
  }

  /** Whether another name follows: "Q AND R", "Q, R AND". */
  private static boolean goesOn(Line line, int end) {
    boolean comma = Words.comma(line, end) && line.readings(end + 1).isEmpty();
    return line.form(end).startsWith("و")
            && (line.form(end).length() > 3 || PlaceWords.isBinder(line, end))
        || comma && parted(line, end + 1);
  }

  private static int end(Line line, int i) {
    int bound = PlaceWords.bound(line, i);
    if (bound > 0) {
      return i + bound;
    }
    boolean described =
        Words.definite(line, i)
            && line.form(i + 1).startsWith("ال")
            && line.form(i + 2).startsWith("و");
    return described || PlaceWords.isName(line, i + 1, false, false) ? i + 2 : i + 1;
  }

  /** Whether a member of a list may begin at token {@code i}: an unknown name, or any of two. */
  private static boolean isMember(Line line, int i, boolean two) {
    if (!line.isWord(i) || line.isPreposition(i)) {
      return false;
    }
    boolean plain =
        two
            && line.has(i, Sense.Ordinary.class)
            && (line.form(i).startsWith("ال") || Words.whole(line, i) && isBesideName(line, i + 1));
    boolean beside =
        two
            && !Words.definite(line, i)
            && !line.has(i, Sense.Head.class)
            && !line.has(i, Sense.People.class)
            && isBesideName(line, i + 1);
    return plain
        || beside
        || PlaceWords.isName(line, i, true, false)
        || PlaceWords.bound(line, i) > 0;
  }

  /** Whether "and" joins a name that no table knows, as none joins to an ordinary word. */
  private static boolean isBesideName(Line line, int i) {
    return line.form(i).startsWith("و") && line.form(i).length() > 3 && line.readings(i).isEmpty();
  }

  /** {@return an unknown site behind {@code former}, where a list under one head goes on} */
  static Mention next(Line line, int i, Mention former, HeadedTowns towns) {
    String form = line.form(i);
    boolean comma = i == former.to() + 1 && Words.comma(line, former.to());
    boolean last = comma && line.readings(i).isEmpty();
    boolean binder = PlaceWords.isBinder(line, i);
    boolean joined =
        form.startsWith("و") && (form.length() > 3 || binder) && (former.to() == i || last);
    if (!joined && !(comma && parted(line, i)) || !line.isWord(i)) {
      return null;
    }
    HeadNoun noun = head(line, former.from());
    if (noun == null || former.type() != noun.type()) {
      return null;
    }
    Mention town = joined ? towns.behind(line, i, noun, "و") : null;
    if (town != null) {
      return town;
    }
    boolean bound = joined && binder;
    boolean name = bound || line.readings(i).isEmpty() || joined && isPlain(line, i, former, noun);
    String clitic = joined ? "و" : "";
    boolean person = line.has(i, Sense.GivenName.class) && Words.nameLike(line, i + 1);
    int end = bound || person && !Words.definite(line, i + 1) ? i + 2 : i + 1;
    String id = Ids.of(noun.type(), line, i, end, clitic);
    return name ? Mention.named(i, end, clitic, noun.type(), id, noun.kind()) : null;
  }

  /** Whether the list goes on behind a word that a comma parts from those before. */
  private static boolean parted(Line line, int i) {
    return Words.comma(line, i + 1) || line.form(i + 1).startsWith("و");
  }

  /** Whether an ordinary word goes on with the list, as one must behind the first of two. */
  private static boolean isPlain(Line line, int i, Mention former, HeadNoun noun) {
    boolean second = isTwo(line, former.from(), noun) && line.has(former.from(), Sense.Head.class);
    boolean definite = line.form(i).startsWith("وال");
    if (second && line.has(i, Sense.GivenName.class) && !line.has(i, Sense.Head.class)) {
      return true;
    }
    return line.has(i, Sense.Ordinary.class)
        && !line.has(i, Sense.Head.class)
        && !line.has(i, Sense.People.class)
        && (second
            || definite && Among.all(line.readings(i), r -> r.sense() instanceof Sense.Ordinary));
  }

  /** {@return the plural head of the list that goes on at token {@code from}, or {@code null}} */
  static HeadNoun head(Line line, int from) {
    int i = headAt(line, from);
    for (Reading reading : line.readings(i)) {
      if (reading.sense() instanceof Sense.Head head
          && !reading.article()
          && KINDS.contains(head.noun().kind())
          && isPlural(line, i, head.noun())) {
        return head.noun();
      }
    }
    return null;
  }

  /** Where the plural head of the list stands that goes on at token {@code from}, or -1. */
  private static int headAt(Line line, int from) {
    for (int i = from; i >= Math.max(0, from - LIST); i--) {
      if (isPluralHead(line, i)) {
        return i;
      }
      boolean verb = line.verb(i) != null && !Words.definite(line, i) && !isPluralHead(line, i - 1);
      boolean parts = i < from && (line.isPreposition(i) || verb);
      if (!line.isWord(i) && !Words.comma(line, i) || parts) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isPluralHead(Line line, int i) {
    Reading head = line.reading(i, Sense.Head.class);
    return head != null && head.sense() instanceof Sense.Head h && isPlural(line, i, h.noun());
  }
}
