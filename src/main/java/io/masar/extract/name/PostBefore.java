package io.masar.extract.name;

import io.masar.Among;
import io.masar.claim.EntityType;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.NationalBodies;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.mapping.NameList;
import io.masar.mapping.Sense;

/** Follows a post back from the name behind it: "the DEPUTY of the head of B, P". */
final class PostBefore {

  private final PostPhrases phrases;
  private final Page page;
  private final NationalBodies nations;
  private final PostBounds bounds;
  private final PostHolders holders;
  private final Line line;
  private final int end;
  private int post = -1;
  private boolean paused;

  /** The post that ends before token {@code end} of {@code line}. */
  PostBefore(
      PostPhrases phrases, Page page, PostBounds bounds, PostHolders holders, Line line, int end) {
    this.phrases = phrases;
    this.page = page;
    this.nations = new NationalBodies(page.mapping().gazetteer());
    this.bounds = bounds;
    this.holders = holders;
    this.line = line;
    this.end = end;
  }

  /** {@return its first token, or -1} */
  int find() {
    int j = end - 1;
    if (owned(j) || governed()) {
      return -1;
    }
    j -= line.isOneOf(NameList.HE_IS, j) ? 1 : 0;
    for (int steps = 0; j >= 0 && steps < PostPhrases.REACH; steps++) {
      j = before(j);
    }
    boolean none =
        post < 0
            || holders.isFormers(line, post, end)
            || paused && holders.ofOther(line, post)
            || holders.ofHeir(line, post, end, paused);
    return none ? -1 : bounds.start(line, post, end);
  }

  /** Where the phrase may go on before token {@code j}, or -1. */
  private int before(int j) {
    Mention mention = page.at(line.index(), j);
    if (mention != null) {
      boolean another = mention.type() == EntityType.PERSON && !serves(mention);
      return another ? -1 : mention.from() - 1;
    }
    boolean several = several(j);
    boolean found = (PostPhrases.isPost(line, j) || several) && !address(j);
    boolean pause = pauses(j);
    boolean over = PostBounds.addressed(line, j) || post < 0 && PostBounds.ends(line, j);
    int former = found && !several ? former(j) : -1;
    post = found ? j : post;
    if (over || (found ? former < 0 : !pause && parts(j, post >= 0))) {
      return -1;
    }
    paused |= pause;
    return found ? former : j - 1;
  }

  /** Whether a comma stands there that parts a post from its holder. */
  private boolean pauses(int j) {
    return Words.comma(line, j)
        && !paused
        && post < 0
        && !bounds.joins(line, j + 1, end)
        && bounds.introduces(line, j + 1, end);
  }

  /** Whether an indefinite noun stands right before the name: "the days of the CABINET of P". */
  private boolean owned(int j) {
    boolean noun =
        Among.any(
            line.readings(j),
            r ->
                r.pronoun().isEmpty()
                    && (r.sense() instanceof Sense.Head || r.sense() instanceof Sense.Ordinary));
    return noun
        && !line.has(j, Sense.Adjective.class)
        && page.at(line.index(), j) == null
        && !Words.definite(line, j)
        && !PostPhrases.isPost(line, j)
        && !line.has(j, Sense.Rank.class)
        && (!line.has(j, Sense.Function.class) || line.has(j, Sense.Head.class))
        && nations.country(line, j) == null;
  }

  /** Whether a preposition governs the name with its forms of address: "made of DOCTOR P". */
  private boolean governed() {
    int j = end - 1;
    while (line.has(j, Sense.Rank.class) && !PostPhrases.isPost(line, j)) {
      j--;
    }
    return line.isPreposition(j);
  }

  /** Whether a post is a form of address as well and stands as one: "the sheikh". */
  private boolean address(int i) {
    for (int j = i; j < end; j++) {
      if (!line.has(j, Sense.Rank.class)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the post before somebody's name is that of who stands behind: "adviser of P, Q". */
  private boolean serves(Mention master) {
    int serving = master.from() - 1;
    boolean office =
        line.isOneOf(NameList.SERVED_OFFICE, serving)
            && line.phrase(serving - 1, Sense.Post.class) != null;
    return master.to() <= end
        && (office || master.to() < end && PostPhrases.isPost(line, serving))
        && !line.has(serving, Sense.Rank.class)
        && !Words.definite(line, serving);
  }

  /** Whether a post of several stands before the name, with adjectives between at most. */
  private boolean several(int j) {
    for (int k = j + 1; k < end; k++) {
      if (!phrases.isAdjective(line, k)) {
        return false;
      }
    }
    return SharedPosts.isSeveral(line, j) && bounds.two(line, end);
  }

  /** Whether the token cannot stand inside a post phrase, or not before its post is told. */
  private boolean parts(int j, boolean told) {
    if (line.isMark(j)) {
      return !line.isQuote(j) && !line.isOneOf(NameList.INSIDE_POST, j);
    }
    return told && !phrases.isAdjective(line, j) || phrases.breaks(line, j);
  }

  /** Where the post begins that the one at {@code j} belongs to, or -1: "DEPUTY of the head of". */
  private int former(int j) {
    int before = j - 1;
    while (line.has(before, Sense.Rank.class) && !PostPhrases.isPost(line, before)) {
      before--;
    }
    boolean office =
        before < j - 1
            && line.phrase(before - 1, Sense.Post.class) != null
            && !line.isOneOf(NameList.HEIR, before);
    if (office && goesOn(before - 1, j)) {
      return before - 1;
    }
    if (goesOn(before, j)) {
      return before;
    }
    boolean acting =
        line.phrase(j - 2, Sense.Post.class) != null && line.form(j - 1).startsWith("ب");
    boolean adjoined = acting || goesOn(j - 2, j) && phrases.isAdjective(line, j - 1);
    return adjoined ? j - 2 : -1;
  }

  /** Whether the post at token {@code i} can go on with the one at {@code j}: it is a construct. */
  private boolean goesOn(int i, int j) {
    boolean construct = !Words.definite(line, i) || Words.definite(line, j);
    boolean joined =
        Among.any(line.readings(j), r -> r.conjunction() && r.sense() instanceof Sense.Post);
    return PostPhrases.isPost(line, i) && !joined && (construct || PostBounds.isBound(line, j));
  }
}
