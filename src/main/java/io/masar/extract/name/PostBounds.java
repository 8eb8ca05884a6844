package io.masar.extract.name;

import io.masar.Among;
import io.masar.claim.EntityType;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.mapping.NameList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;

/** Tells what is a post, and where one begins and ends. */
final class PostBounds {

  private final Page page;

  PostBounds(Page page) {
    this.page = page;
  }

  /** {@return whether word {@code j} looks like a post and is none: "by HELP of"} */
  static boolean isNone(Line line, int j) {
    boolean epithet = line.isOneOf(NameList.EPITHET, j) && line.isOneOf(NameList.HEIR, j - 1);
    boolean represented = line.isOneOf(NameList.REPRESENTED, j) && line.form(j + 1).startsWith("ب");
    boolean to = line.isOneOf(NameList.LOOKS_LIKE_TO, j) && line.has(j + 1, Sense.Rank.class);
    boolean accusative = line.form(j).endsWith("ا") && line.form(j - 1).endsWith("ا");
    boolean adjective = accusative && Words.whole(line, j - 1) && line.form(j - 1).length() > 3;
    boolean ruling = line.isOneOf(NameList.RULING, j) && Words.definite(line, j - 1);
    return ruling && !line.has(j - 1, Sense.Rank.class)
        || epithet
        || represented
        || to
        || adjective
        || line.isOneOf(NameList.NO_POST, j)
        || line.isOneOf(NameList.ACCUSATIVE_NOUN, j) && line.form(j + 1).endsWith("ا")
        || describes(line, j)
        || isName(line, j);
  }

  /**
   * Whether it is an adjective of the noun before it: "the committee SUPERVISING", "affairs
   * ACADEMIC".
   */
  private static boolean describes(Line line, int j) {
    return line.isOneOf(NameList.DESCRIBING_POST, j)
        && Words.definite(line, j - 1)
        && (line.has(j - 1, Sense.Ordinary.class) || line.has(j - 1, Sense.Head.class))
        && !line.has(j - 1, Sense.Adjective.class)
        && !line.has(j - 1, Sense.Nisba.class)
        && !line.has(j - 1, Sense.Rank.class)
        && !line.has(j - 1, Sense.Post.class);
  }

  /** Whether it is a given name with a family name behind it: "SULTAN of the tribe of H". */
  private static boolean isName(Line line, int j) {
    String next = line.form(j + 1);
    return line.has(j, Sense.GivenName.class)
        && !Words.definite(line, j)
        && next.startsWith("ال")
        && next.endsWith("ي")
        && next.length() > 5
        && !line.has(j + 1, Sense.Head.class)
        && !line.has(j + 1, Sense.Post.class)
        && !line.has(j + 1, Sense.Rank.class);
  }

  /** {@return whether somebody else is spoken of: "… TO THE prince P", "… AND THE prince P"} */
  static boolean addressed(Line line, int j) {
    return !line.has(j, Sense.Post.class)
            && Among.any(
                line.readings(j),
                r ->
                    r.sense() instanceof Sense.Rank
                        && (r.conjunction() || !r.preposition().isEmpty()))
        || line.isOneOf(NameList.TO_HONOURED, j);
  }

  /** {@return whether a post is bound to the one before it: "deputy TO THE HEAD of"} */
  static boolean isBound(Line line, int j) {
    return Among.any(
        line.readings(j), r -> r.sense() instanceof Sense.Post && r.preposition().equals("ل"));
  }

  /** {@return whether word {@code j} parts a post from what follows: "DURING", "with"} */
  static boolean ends(Line line, int j) {
    return line.isOneOf(NameList.ENDS_POST, j);
  }

  /**
   * {@return whether another person than the holder begins behind a comma: "…, AND the general P"}
   *
   * @param from the token behind the comma
   * @param end the first of the name
   */
  boolean joins(Line line, int from, int end) {
    if (from == end) {
      Mention person = page.at(line.index(), end);
      return person != null && person.coordinated();
    }
    return line.form(from).equals("و")
        || Among.any(line.readings(from), r -> r.conjunction() && r.sense() instanceof Sense.Rank);
  }

  /** {@return whether only titles stand from token {@code from} to the name that they introduce} */
  boolean introduces(Line line, int from, int end) {
    for (int j = from; j < end; j++) {
      boolean title =
          line.has(j, Sense.Rank.class)
              || line.has(j, Sense.Adjective.class)
              || line.has(j, Sense.Nisba.class)
              || !line.isWord(j)
              || PostPhrases.isPost(line, j)
              || page.at(line.index(), j) != null;
      if (!title && line.has(j, Sense.Ordinary.class) && !Words.definite(line, j)) {
        return false;
      }
    }
    return true;
  }

  /** {@return whether another person is joined to the one whose name begins at {@code end}} */
  boolean two(Line line, int end) {
    Mention person = page.at(line.index(), end);
    return person == null || line.form(person.to()).startsWith("و");
  }

  /**
   * {@return where the post found at token {@code post} begins, or -1 where it is another's}
   *
   * @param end the first token of the name
   */
  int start(Line line, int post, int end) {
    int start = headed(line, post);
    boolean to = start < post && line.form(start).startsWith("ل");
    boolean none = to || interrupted(line, post, end) || PostHolders.owned(line, post, end);
    return none ? -1 : start;
  }

  /**
   * The first word of the post, where another one stands before: "DEPUTY head of", "AIDE to the".
   */
  static int headed(Line line, int post) {
    int start = post;
    boolean construct = !line.form(post).startsWith("ل");
    while (construct
        && line.isOneOf(NameList.POST_HEAD, start - 1)
        && !line.isOneOf(NameList.NAME_BINDER, start - 2)) {
      start--;
    }
    return start;
  }

  /**
   * {@return whether the word at token {@code i} is written as an object of the verb, which the
   * post from token {@code start} on is not: "P, member of the club, gave A SUM"}
   */
  boolean isAccusative(Line line, int start, int i) {
    String word = line.span(i, i + 1).of(page.article().text());
    return (word.endsWith("\u064b\u0627") || word.endsWith("\u0627\u064b"))
        && !line.form(start).endsWith("ا")
        && !PostPhrases.isPost(line, i);
  }

  /** {@return whether the post behind a name ends before word {@code i}: "… by a visit to"} */
  boolean stops(Line line, int i) {
    boolean closed = page.at(line.index(), i - 1) != null && line.preposition(i).equals("في");
    boolean heir = line.isOneOf(NameList.HEIR, i - 1) && !line.has(i, Sense.Adjective.class);
    boolean to = line.form(i).equals("الي") && page.at(line.index(), i + 1) == null;
    boolean deed = line.form(i).equals("علي") && act(line, i + 1) && !Words.definite(line, i + 1);
    boolean on =
        deed && !PostPhrases.isPost(line, i - 1) && !line.has(i - 1, Sense.Adjective.class);
    if (ends(line, i)
        || line.isOneOf(NameList.ENDS_HELD_POST, i)
        || line.preposition(i).equals("في") && line.isOneOf(NameList.TELLING_IN, i + 1)
        || goesOnApart(line, i)
        || opens(line, i)
        || addressed(line, i)
        || line.preposition(i).equals("من")
        || to
        || joinsName(line, i)
        || closed
        || heir) {
      return true;
    }
    String form = line.form(i);
    boolean bound =
        form.startsWith("ب")
            && !Words.definite(line, i)
            && !line.has(i, Sense.Head.class)
            && Among.any(line.readings(i), r -> r.preposition().equals("ب"));
    boolean open = !Words.definite(line, i + 1) && page.at(line.index(), i + 1) == null;
    return bound && (open || act(line, i)) || on || object(line, i);
  }

  /**
   * Whether an indefinite noun begins a phrase of its own behind one that is closed: "the minister
   * of OIL a RISE of".
   */
  private boolean opens(Line line, int i) {
    Mention before = page.at(line.index(), i - 1);
    boolean closed =
        before != null && before.isNamed() && before.to() == i
            || Words.definite(line, i - 1) && line.form(i - 1).startsWith("ال");
    boolean noun = false;
    for (Reading reading : line.readings(i)) {
      Sense sense = reading.sense();
      boolean plain = Words.alone(reading) && !reading.article();
      boolean other =
          sense instanceof Sense.Adjective
              || sense instanceof Sense.Rank
              || sense instanceof Sense.Post
              || sense instanceof Sense.Function
              || sense instanceof Sense.Direction
              || sense instanceof Sense.Numeral
              || sense instanceof Sense.GivenName
              || sense instanceof Sense.Head && plain;
      if (other) {
        return false;
      }
      noun |= plain && (sense instanceof Sense.Ordinary || isDeed(sense));
    }
    return closed
        && noun
        && page.at(line.index(), i) == null
        && !line.form(i).endsWith("ا")
        && !line.isOneOf(NameList.FORMERLY, i)
        && !line.isOneOf(NameList.INSIDE_POST, i)
        && !line.isOneOf(NameList.OF_HOLDER, i);
  }

  private static boolean isDeed(Sense sense) {
    return sense instanceof Sense.Action action && action.form() == Sense.Form.NOUN;
  }

  /**
   * {@return whether a phrase of its own begins between the post and the name, whose it is then}
   */
  boolean interrupted(Line line, int post, int end) {
    int i = post + 1;
    while (i < end) {
      Mention mention = page.at(line.index(), i);
      if (mention == null && (opens(line, i) || isNamed(line, i) || isGoal(line, post, i))) {
        return true;
      }
      i = mention == null ? i + 1 : mention.to();
    }
    return false;
  }

  /**
   * Whether a post with its own name ends before word {@code i}: "the coach N AND the doctor P".
   */
  private static boolean isNamed(Line line, int i) {
    int post = line.has(i - 1, Sense.Adjective.class) ? i - 2 : i - 1;
    boolean owned = !line.readings(post).isEmpty() && isOwner(line, post);
    return (Words.definite(line, post) || owned)
        && PostPhrases.isPost(line, post)
        && (line.readings(i).isEmpty() ? isUnknown(line, i) : isGiven(line, i));
  }

  private static boolean isUnknown(Line line, int i) {
    return line.isWord(i) && !line.form(i).startsWith("ال") && !line.form(i).startsWith("ل");
  }

  private static boolean isOwner(Line line, int post) {
    return Among.any(
        line.readings(post), r -> r.sense() instanceof Sense.Post && !r.pronoun().isEmpty());
  }

  private static boolean isGiven(Line line, int i) {
    return Words.bareGivenName(line, i)
        && !line.has(i, Sense.Adjective.class)
        && !line.isPreposition(i);
  }

  /** Whether an object of the verb stands there: "the editor issued A DECISION to name P". */
  private boolean isGoal(Line line, int start, int i) {
    boolean noun =
        line.form(i).endsWith("ا")
            && Words.whole(line, i)
            && Words.definite(line, i - 1)
            && !line.isOneOf(NameList.FORMERLY, i)
            && !line.has(i, Sense.Adjective.class);
    return noun && !line.form(start).endsWith("ا") && !PostPhrases.isPost(line, i)
        || isAccusative(line, start, i) && !line.isOneOf(NameList.FORMERLY, i);
  }

  /** Whether a noun stands behind a place that ends the post: "the mayor of T signed THE ORDER". */
  private boolean object(Line line, int i) {
    Mention before = page.at(line.index(), i - 1);
    return before != null
        && before.type() == EntityType.PLACE
        && page.at(line.index(), i) == null
        && (line.form(i).startsWith("ال") ? line.has(i, Sense.Ordinary.class) : plural(line, i))
        && !line.has(i, Sense.Adjective.class)
        && !line.isOneOf(NameList.OF_HOLDER, i);
  }

  /**
   * Whether "and" parts a word from the place before it that ends the post, or two words are
   * written as objects: "the governor of T AND THE FOLLOW-UP", "the governor of T A CALL by phone".
   */
  private boolean goesOnApart(Line line, int i) {
    if (page.at(line.index(), i) != null || PostPhrases.isPost(line, i)) {
      return false;
    }
    Mention before = page.at(line.index(), i - 1);
    boolean joined =
        before != null
            && before.type() == EntityType.PLACE
            && line.form(i).startsWith("و")
            && Among.any(line.readings(i), Reading::conjunction);
    boolean objects =
        line.form(i).endsWith("ا")
            && line.form(i + 1).endsWith("ا")
            && Words.whole(line, i)
            && line.has(i + 1, Sense.Adjective.class);
    return joined || objects;
  }

  /** Whether "and" stands alone before a name or a bare noun: "head of the team AND P". */
  private static boolean joinsName(Line line, int i) {
    boolean bare = !line.form(i + 1).startsWith("ال") && !PostPhrases.isPost(line, i + 1);
    return line.form(i).equals("و") && (bare || Words.nameLike(line, i + 1));
  }

  /**
   * {@return whether "about", "on" or "to" at token {@code i} belongs to what is told, and not to
   * the post from token {@code start} on: "the minister of defence TO Cairo", but no "envoy TO"}
   */
  static boolean leadsAway(Line line, int start, int i) {
    String word = line.form(i);
    boolean about = word.equals("عن");
    boolean to = word.equals("الي");
    if (!about && !to && !word.equals("علي") || !line.isPreposition(i)) {
      return false;
    }
    NameList bound = about ? NameList.POST_ABOUT : to ? NameList.POST_TO : NameList.POST_ON;
    return (to || !act(line, i - 1)) && !Among.any(start, i, j -> line.endsWithOneOf(bound, j));
  }

  /** Whether an indefinite plural stands before what it is of, which is no adverb: "EVENTS of". */
  private static boolean plural(Line line, int i) {
    return Words.whole(line, i)
        && line.form(i).endsWith("ات")
        && !PostPhrases.isPost(line, i)
        && Words.definite(line, i + 1);
  }

  /**
   * {@return whether the body at token {@code i} is no part of the post behind a name, since a
   * place ends that right before it: "the governor of T THE COMPANY of"}
   */
  boolean isObject(Line line, int i) {
    Mention before = page.at(line.index(), i - 1);
    Mention body = page.at(line.index(), i);
    return before != null
        && before.type() == EntityType.PLACE
        && body.clitic().isEmpty()
        && body.type() == EntityType.INSTITUTION;
  }

  private static boolean act(Line line, int i) {
    return Among.any(line.readings(i), r -> isDeed(r.sense()));
  }
}
