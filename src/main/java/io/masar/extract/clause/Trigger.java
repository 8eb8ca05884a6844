package io.masar.extract.clause;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.Role;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.mapping.ClauseList;
import io.masar.mapping.Frame;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Need;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import java.util.List;

/**
 * A word or phrase read as the trigger of a frame, with what stands on both sides of it.
 *
 * @param at its first token
 * @param behind the token behind it
 * @param field what stands to its right
 * @param clause what stands to its left
 * @param governors the action words that govern it, the nearest first
 * @param deed the attack or weapon that is the subject of a verb of attack, or {@code null}
 */
public record Trigger(
    Page page,
    Line line,
    int at,
    int behind,
    Reading reading,
    Frame frame,
    Field field,
    Clause clause,
    List<Clause.Governor> governors,
    Deed deed) {

  /** How far behind a verb the word may stand that makes it mean what it does. */
  private static final int TOGETHER = 8;

  /**
   * {@return the {@code length} words behind {@code clause}, read as a trigger of the frame; {@code
   * null} where what the frame wants with them is not there, which is asked before anything else}
   *
   * @param clause what stands to the left, the same for all readings of the words
   */
  public static Trigger of(Clause clause, int length, Reading reading, Frame frame) {
    Page page = clause.page();
    Line line = clause.line();
    int at = clause.trigger();
    List<Clause.Governor> none = List.of();
    if (!new Trigger(page, line, at, at + length, reading, frame, null, clause, none, null)
        .whole()) {
      return null;
    }
    boolean finite = ((Sense.Action) reading.sense()).finite();
    int direct = finite && !frame.adjacent() ? 1 : 0;
    Deed deed =
        finite && frame.kind() == ClaimKind.ATTACK && !fires(reading, frame)
            ? Deed.of(page, line, at, at + length, clause.start(), frame)
            : null;
    Field field = Field.right(page, line, at + length, direct, frame, deed);
    List<Clause.Governor> governors =
        finite ? verbGovernors(page, line, at, reading, clause) : clause.governors();
    return new Trigger(page, line, at, at + length, reading, frame, field, clause, governors, deed);
  }

  /** Whether the weapon before the verb is its object: "rockets that F FIRED". */
  private static boolean fires(Reading reading, Frame frame) {
    return frame.object() == null && frame.subject() != null && !reading.pronoun().isEmpty();
  }

  /** A verb is governed only as a subjunctive: "decided that they withdraw". */
  private static List<Clause.Governor> verbGovernors(
      Page page, Line line, int at, Reading reading, Clause clause) {
    boolean subjunctive =
        line.form(at - 1).endsWith("ان") && line.is(at - 1, FunctionWord.THAT)
            || reading.preposition().equals("ل");
    int start = clause.start();
    boolean perfect = line.form(at - 1).equals("قد") && line.form(start).endsWith("كون");
    if (perfect && Words.that(line, start - 1) && start >= 2) {
      return Clause.left(page, line, start - 1).governors();
    }
    return subjunctive && at >= 2 ? Clause.left(page, line, at - 1).governors() : List.of();
  }

  /** {@return the action word it is} */
  public Sense.Action action() {
    return (Sense.Action) reading.sense();
  }

  /** {@return whether it is a finite verb} */
  public boolean finite() {
    return action().finite();
  }

  /** {@return whether it is a participle} */
  public boolean participle() {
    return action().form() == Sense.Form.PARTICIPLE;
  }

  /** {@return whether a noun that was not read as a name stands at token {@code i}} */
  public boolean unread(int i) {
    return line.isWord(i)
        && page.at(line.index(), i) == null
        && page.timeAt(line.index(), i) == null
        && !line.isPreposition(i)
        && !frame.with().contains(line.form(i))
        && (line.verb(i) == null || Words.governed(line, i))
        && Among.none(line.readings(i), r -> r.sense() instanceof Sense.Function)
        && Among.all(line.readings(i), r -> r.preposition().isEmpty());
  }

  /** {@return the token behind the adverbs that follow it: "handing it over OFFICIALLY to"} */
  public int behindAdverbs() {
    int i = behind;
    while (line.isOneOf(ClauseList.ADVERB, i)) {
      i++;
    }
    return i;
  }

  /** {@return whether token {@code i} behind it ends its clause: what follows is told of others} */
  public boolean ends(int i) {
    return parts(i)
        || line.verb(i) != null && !Words.definite(line, i) && page.at(line.index(), i) == null;
  }

  /**
   * {@return whether a mark or a word that begins a clause parts token {@code i} behind from it}
   */
  public boolean parts(int i) {
    return line.isMark(i) && !line.isQuote(i) && i >= field.end()
        || line.is(i, FunctionWord.THAT)
        || line.is(i, FunctionWord.SUBORDINATOR)
        || line.is(i, FunctionWord.RELATIVE);
  }

  /** {@return whether token {@code i} stands right behind it, or behind a mention or a time} */
  public boolean follows(int i) {
    return i == behind
        || page.at(line.index(), i - 1) != null
        || page.timeAt(line.index(), i - 1) != null;
  }

  /** {@return whether the frame needs a circumstance that tells it from other readings} */
  public boolean special() {
    return !frame.with().isEmpty()
        || frame.needs().stream()
            .flatMap(need -> need.circumstances().stream())
            .anyMatch(Need.Circumstance::tells);
  }

  /**
   * {@return who is told right before what they are on, where no verb tells anything else of them:
   * "a column ON ITS WAY to"; or {@code null}}
   */
  public Mention upon() {
    if (!asks(Need.Circumstance.UPON) || !line.form(at - 1).equals("في")) {
      return null;
    }
    boolean was = line.is(at - 2, FunctionWord.PAST);
    int last = was ? at - 3 : at - 2;
    for (int i = clause.start(); i <= last && !was; i++) {
      if (line.verb(i) != null && page.at(line.index(), i) == null && !Words.definite(line, i)) {
        return null;
      }
    }
    return page.at(line.index(), last);
  }

  /** Whether what its frame wants with it stands behind it: "makes its WAY to". */
  private boolean whole() {
    if (frame.with().isEmpty()) {
      return !asks(Need.Circumstance.UPON) || upon() != null;
    }
    int end = Math.min(line.size(), behind + TOGETHER);
    for (int i = behind; i < end && (!line.isMark(i) || line.isQuote(i)); i++) {
      if (frame.with().contains(line.form(i))) {
        return isObject(i);
      }
    }
    return false;
  }

  /**
   * Whether the word at token {@code i} is the object of the verb, or what a site is told to be in:
   * only names, times and adverbs stand between.
   */
  private boolean isObject(int i) {
    boolean in =
        frame.subject() == Role.SITE
            && (line.form(i - 1).equals("في") || line.form(i - 1).equals("تحت"));
    for (int j = in ? i - 2 : i - 1; j >= behind && page.at(line.index(), j) == null; j--) {
      boolean other = line.isPreposition(j) || unread(j) && !line.isOneOf(ClauseList.ADVERB, j);
      if (other && page.timeAt(line.index(), j) == null) {
        return false;
      }
    }
    return true;
  }

  private boolean asks(Need.Circumstance circumstance) {
    for (Need need : frame.needs()) {
      if (need.circumstances().contains(circumstance)) {
        return true;
      }
    }
    return false;
  }

  /** {@return the kind of claim that its frame makes} */
  public ClaimKind kind() {
    return frame.kind();
  }
}
