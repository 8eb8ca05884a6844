package io.masar.extract.name;

import io.masar.Among;
import io.masar.claim.EntityType;
import io.masar.extract.page.Clitics;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.NationalBodies;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.NameList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import java.util.ArrayList;
import java.util.List;

/** Finds where the posts of a person stand, before and behind the name: "[from, to)" of tokens. */
public final class PostPhrases {

  /** How many words a post phrase has at most. */
  static final int REACH = 14;

  private static final int MOST = 4;

  /** How many posts are looked at to find whose they are. */
  private static final int CHAIN = 9;

  private final Page page;
  private final NationalBodies nations;
  private final PostBounds bounds;
  private final PostHolders holders;

  public PostPhrases(Page page) {
    this.page = page;
    this.bounds = new PostBounds(page);
    this.holders = new PostHolders(page);
    this.nations = new NationalBodies(page.mapping().gazetteer());
  }

  /** {@return whether a comma or bracket parts the name from what stands behind it} */
  public boolean parted(Line line, int i) {
    return Words.comma(line, i) || line.form(i).equals("(");
  }

  /**
   * Whether another post may stand before the one at {@code start}: behind a comma or joined by
   * "and".
   */
  private static boolean joined(Line line, int start) {
    boolean comma = Words.comma(line, start - 1);
    boolean conjunction =
        Among.any(line.readings(start), r -> r.conjunction() && r.sense() instanceof Sense.Post);
    boolean apposition = Words.definite(line, start) && line.form(start).startsWith("ال");
    return comma != conjunction
        || !comma && (apposition || isPost(line, start) && Words.definite(line, start - 1));
  }

  /** The first token of the post phrase that ends before token {@code end}, or -1. */
  private int first(Line line, int end) {
    return new PostBefore(this, page, bounds, holders, line, end).find();
  }

  /** {@return the post phrases before the name, nearest first} */
  public List<int[]> before(Line line, Mention person) {
    List<int[]> found = new ArrayList<>();
    int end = person.from();
    int start = person.clitic().isEmpty() ? first(line, end) : -1;
    while (start >= 0 && found.size() < CHAIN) {
      found.add(new int[] {start, end});
      int former = joined(line, start) ? first(line, start) : -1;
      end = start;
      boolean others =
          former >= 0
              && (PostHolders.another(line, former, start)
                  || holders.others(line, former, start)
                  || holders.isQuoted(line, former));
      start = others ? -1 : former;
    }
    List<int[]> own = holders.own(line, found);
    return own.subList(0, Math.min(MOST, own.size()));
  }

  /**
   * {@return whether a post goes on with word {@code j} and its pronoun: "minister of ITS army"}
   */
  public static boolean isOwned(Line line, int j) {
    boolean pronoun =
        !line.readings(j).isEmpty() && Among.all(line.readings(j), r -> !r.pronoun().isEmpty());
    return line.isOneOf(NameList.ON_BEHALF, j)
        || pronoun
            && !isPost(line, j)
            && (isPost(line, j - 1) || line.isOneOf(NameList.BEHALF, j - 1));
  }

  /** {@return whether token {@code j} is a post that one person holds, no job} */
  public static boolean isPost(Line line, int j) {
    String form = line.form(j);
    boolean many =
        form.endsWith("ون")
            || form.endsWith("ات")
            || form.endsWith("ين") && !line.endsWithOneOf(NameList.SINGULAR_POST, j);
    boolean several = line.has(j, Sense.Post.class) && SharedPosts.isPlural(line, j);
    if (many || several || PostBounds.isNone(line, j)) {
      return false;
    }
    for (Reading reading : line.readings(j)) {
      boolean adjective = reading.article() && line.endsWithOneOf(NameList.ADJECTIVE_POST, j);
      boolean like = reading.preposition().equals("ك");
      if (reading.sense() instanceof Sense.Post
          && !reading.pronoun().equals("ي")
          && !adjective
          && !like
          && !line.isOneOf(NameList.JOB, stem(form, reading))) {
        return true;
      }
    }
    return line.phrase(j, Sense.Post.class) != null;
  }

  /** The word of a post without what is written together with it. */
  private static String stem(String form, Reading reading) {
    String bare = Clitics.strip(form, reading);
    return Clitics.bare(bare);
  }

  /** {@return whether the word is an adjective, of a state or any} */
  boolean isAdjective(Line line, int j) {
    return nations.country(line, j) != null || line.has(j, Sense.Adjective.class);
  }

  /** {@return whether the word cannot stand inside a post phrase} */
  boolean breaks(Line line, int j) {
    boolean noun =
        Among.any(
            line.readings(j),
            r ->
                r.sense() instanceof Sense.Action action
                    && action.form() == Sense.Form.NOUN
                    && r.pronoun().isEmpty());
    boolean genitive = Words.whole(line, j) && isPost(line, j - 1) && !Words.definite(line, j - 1);
    boolean heir = line.isOneOf(NameList.HEIR, j);
    boolean verb = line.verb(j) != null && !Words.definite(line, j) && !noun && !genitive && !heir;
    boolean rank = line.has(j, Sense.Rank.class);
    boolean possessed =
        !line.readings(j).isEmpty()
            && !line.beginsWithOneOf(NameList.TERM_OF_OFFICE, j)
            && !line.isOneOf(NameList.HEIR, j)
            && !isOwned(line, j)
            && Among.all(line.readings(j), r -> !r.pronoun().isEmpty());
    return !rank
        && (verb
            || possessed && !isPost(line, j)
            || line.is(j, FunctionWord.THAT)
            || line.is(j, FunctionWord.RELATIVE)
            || page.timeAt(line.index(), j) != null);
  }

  /** {@return whether the person is given the post right behind: "elected P DIRECTOR of"} */
  public boolean isGiven(Line line, Mention person) {
    boolean accusative =
        line.form(person.to()).endsWith("ا") || line.isOneOf(NameList.BEFORE_POST, person.to());
    return accusative
        && Among.any(
            Math.max(0, person.from() - REACH),
            person.from(),
            j -> line.isOneOf(NameList.APPOINTS, j));
  }

  /** {@return the post phrases behind the name, in order} */
  public List<int[]> behind(Line line, Mention person) {
    int j = opening(line, person.to());
    List<int[]> found = new ArrayList<>();
    int head = line.isOneOf(NameList.POST_HEAD, j) && !isPost(line, j) ? j + 1 : j;
    if (head > j && isJoinedHead(line, j)) {
      return found;
    }
    if (!opens(line, head) || page.at(line.index(), head) != null) {
      return found;
    }
    int start = j;
    int end = head + 1;
    while (end < line.size() && end < start + REACH) {
      Mention mention = page.at(line.index(), end);
      if (mention != null && mention.type() == EntityType.PERSON) {
        if (holders.isFormers(line, start, end)) {
          found.add(new int[] {start, end - 1});
        }
        return found;
      }
      boolean next = mention == null && another(line, end);
      if (mention == null ? !next && closes(line, start, end) : bounds.isObject(line, end)) {
        break;
      }
      if (next) {
        found.add(new int[] {start, end});
        start = end;
      }
      end = mention == null ? end + 1 : mention.to();
    }
    boolean family =
        end == j + 1 && line.isOneOf(NameList.HONOURED_TITLE, j) && !parted(line, j - 1);
    if (!family) {
      found.add(new int[] {start, end});
    }
    return found;
  }

  /** Whether "and" is written together with the first word of a post: "AND THE DEPUTY of". */
  private static boolean isJoinedHead(Line line, int j) {
    String form = line.form(j);
    return form.startsWith("و") && line.isOneOf(NameList.POST_HEAD, form.substring(1));
  }

  /** Whether the post that begins at token {@code start} ends before token {@code end}. */
  private boolean closes(Line line, int start, int end) {
    return line.isMark(end)
        || breaks(line, end)
        || bounds.stops(line, end)
        || PostBounds.leadsAway(line, start, end)
        || bounds.isAccusative(line, start, end);
  }

  /** Whether a post may begin at token {@code j}: none that carries "and" or a preposition. */
  private static boolean opens(Line line, int j) {
    Reading phrase = line.phrase(j, Sense.Post.class);
    boolean alone = line.has(j, Sense.Post.class) && !line.isOneOf(NameList.HEIR, j + 1);
    if (phrase != null && !alone) {
      return !phrase.conjunction() && phrase.preposition().isEmpty();
    }
    return isPost(line, j)
        && !line.readings(j).get(0).conjunction()
        && Among.any(
            line.readings(j), r -> r.sense() instanceof Sense.Post && r.preposition().isEmpty());
  }

  private int opening(Line line, int i) {
    int j = parted(line, i) ? i + 1 : i;
    for (int steps = 0; steps < 5 && line.isOneOf(NameList.BEFORE_POST, j); steps++) {
      j++;
    }
    return j;
  }

  /** Whether another post begins at token {@code j}, behind one that is complete. */
  private boolean another(Line line, int j) {
    boolean closed =
        page.at(line.index(), j - 1) != null
            || Words.definite(line, j - 1)
            || nations.country(line, j - 1) != null;
    return closed
        && !line.isPreposition(j - 1)
        && !line.has(j, Sense.Adjective.class)
        && isPost(line, j)
        && Among.any(
            line.readings(j), r -> r.sense() instanceof Sense.Post && r.preposition().isEmpty());
  }
}
