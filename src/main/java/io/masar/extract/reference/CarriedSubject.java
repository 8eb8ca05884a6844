package io.masar.extract.reference;

import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.claim.Status;
import io.masar.extract.clause.Clause;
import io.masar.extract.clause.Concord;
import io.masar.extract.clause.Slot;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.mapping.ClauseList;
import io.masar.mapping.DateList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Lexeme;
import io.masar.mapping.NameList;
import io.masar.mapping.NoMoveList;
import io.masar.mapping.Sense;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the subject that a clause carries on from the one before without saying it again: "left A
 * and moved to B", "after their withdrawal", "which it will leave".
 */
public final class CarriedSubject {

  private final Trigger trigger;
  private final Line line;
  private final Resolver resolver;
  private final Concord concord;
  private final Mention announces;

  public CarriedSubject(Trigger trigger, Resolver resolver) {
    this.trigger = trigger;
    this.line = trigger.line();
    this.resolver = resolver;
    this.concord = new Concord(trigger);
    this.announces = speaker();
  }

  /** {@return the force that moved last, or was told last, or {@code null}} */
  public Mention find() {
    if (cleared()) {
      return resolver.movers().before(line);
    }
    if (!carries()) {
      return null;
    }
    if (announces != null) {
      return announces;
    }
    boolean us = trigger.finite() && trigger.action().count() == Sense.Count.WE;
    Mention we = us ? we() : null;
    if (we != null || us && stays()) {
      return we;
    }
    Mention moved = resolver.movers().in(line);
    if (moved != null && moved.to() <= trigger.at() && concord.agrees(line, moved)) {
      return moved;
    }
    if (trigger.participle()) {
      return null;
    }
    if (!bound()) {
      return during() ? subject() : null;
    }
    List<Mention> mentions = trigger.page().mentions().get(line.index());
    for (int k = mentions.size() - 1; k >= 0; k--) {
      Mention mention = mentions.get(k);
      if (mention.to() <= trigger.at() && fits(mention)) {
        return mention;
      }
    }
    return null;
  }

  /** {@return whether a force tells what it does itself: "F announced that IT had left"} */
  public boolean announces() {
    return announces != null;
  }

  /** The force that tells what it does itself. */
  private Mention speaker() {
    int that = that();
    String form = line.form(that);
    boolean been = Words.that(line, that) && line.form(that + 1).endsWith("كون");
    boolean it =
        been
            || line.is(that, FunctionWord.THAT)
                && (form.endsWith("ه") || form.endsWith("ها") || form.endsWith("هم"));
    boolean is = trigger.participle() && trigger.kind() == ClaimKind.PRESENCE;
    boolean but = line.isOneOf(ClauseList.BUT_IT, that);
    boolean governed = trigger.finite() || governor() != null && !but;
    if (!it || !governed && !(is && !Words.definite(line, trigger.at()))) {
      return null;
    }
    Mention last = last(that, m -> fits(m) && !Antecedent.led(line, m));
    Mention body = last == null ? resolver.speaker().at(line, trigger.at()) : null;
    return body != null && body.isNamed() && fits(body) ? body : last;
  }

  /** The token before the verb and what belongs to it, where "that it" may stand. */
  private int that() {
    Clause.Governor governor = trigger.finite() ? null : governor();
    int that = (governor == null ? trigger.at() : governor.at()) - 1;
    while (line.isOneOf(ClauseList.VERBAL_PARTICLE, that)
        || governor != null && line.is(that, FunctionWord.NEGATION)) {
      that--;
    }
    return line.form(that).endsWith("كون") && Words.that(line, that - 1) ? that - 1 : that;
  }

  /**
   * The verb behind "that it" which tells how far its subject is with what the noun tells: "that it
   * PLANS to enter P"; or {@code null}.
   */
  private Clause.Governor governor() {
    List<Clause.Governor> governors = trigger.governors();
    Clause.Governor last = governors.isEmpty() ? null : governors.get(governors.size() - 1);
    boolean itself =
        last != null
            && last.action().finite()
            && last.action().lexeme().meaning() instanceof Lexeme.Governs governs
            && governs.status() != Status.DEMANDED
            && governs.status() != Status.DENIED;
    return itself ? last : null;
  }

  /** {@return the state that tells what it does itself: "C announced that IT will withdraw"} */
  public Mention state() {
    int that = that();
    boolean it = line.is(that, FunctionWord.THAT) && line.form(that).endsWith("ها");
    return it && (trigger.finite() || governor() != null) ? teller(that) : null;
  }

  /** The state that "that it" is said of: of two, who tells the other or is accused by it. */
  private Mention teller(int that) {
    Mention last = last(that, m -> m.type() == EntityType.COUNTRY);
    Mention first =
        last == null || last.coordinated()
            ? null
            : trigger.page().at(line.index(), last.from() - 1);
    if (first == null || first.type() != EntityType.COUNTRY) {
      return last;
    }
    Sense.Action verb = line.verb(first.from() - 1);
    if (verb == null || line.isVerbOf(NoMoveList.ACCUSES, verb)) {
      return verb == null ? null : last;
    }
    return line.isVerbOf(NameList.TELLS_SOMEBODY, verb) && first.isNamed() ? first : null;
  }

  /** The last of what may be the subject before token {@code that}, where it fits. */
  private Mention last(int that, Predicate<Mention> fits) {
    List<Mention> subjects = Clause.left(trigger.page(), line, that).subjects();
    Mention last = subjects.isEmpty() ? null : subjects.get(subjects.size() - 1);
    return last != null && last.isNamed() && fits.test(last) ? last : null;
  }

  /** Whether the clause only tells when something else happened: "BEFORE it entered P". */
  private boolean during() {
    int before = trigger.at() - 1;
    boolean that = Words.that(line, before);
    return line.isOneOf(DateList.WHEN, before)
        || that && line.isOneOf(ClauseList.BEFORE_THAT, before - 1);
  }

  /** The only force that may be the subject of the clauses before. */
  private Mention subject() {
    List<Mention> subjects =
        trigger.page().mentions().get(line.index()).stream()
            .filter(m -> m.to() < trigger.at() && fits(m))
            .filter(m -> m.preposition().isEmpty() && !line.isPreposition(m.from() - 1))
            .toList();
    boolean one = subjects.stream().map(Mention::id).distinct().count() == 1;
    return one ? subjects.get(0) : null;
  }

  /** Whose forces "we" are: those of the state or body that speaks. */
  private Mention we() {
    Mention speaker = resolver.speaker().at(line, trigger.at());
    if (speaker == null || speaker.type() == EntityType.FORCE) {
      return speaker;
    }
    String forces = resolver.forcesOf(speaker.id());
    return resolver.told(forces) ? speaker.as(EntityType.FORCE, forces, null) : null;
  }

  private boolean fits(Mention mention) {
    return mention.type() == EntityType.FORCE
        && mention.isNamed()
        && !line.has(mention.from() - 1, Sense.Post.class)
        && concord.agrees(line, mention);
  }

  /** Whether a base is told to be cleared, by nobody: "the base B was cleared in May". */
  private boolean cleared() {
    List<Slot> slots = trigger.field().slots();
    return trigger.frame().object() == Role.ORIGIN
        && trigger.reading().pronoun().isEmpty()
        && trigger.action().count() != Sense.Count.WE
        && !slots.isEmpty()
        && slots.get(0).preposition().isEmpty()
        && slots.get(0).mention().type() == EntityType.BASE
        && slots.get(0).mention().from() <= trigger.behind() + 1;
  }

  /** Whether the trigger leaves its subject unsaid. */
  private boolean carries() {
    boolean pronoun = !trigger.reading().pronoun().isEmpty();
    if (!trigger.finite()) {
      return announces != null || (trigger.participle() ? heads() : pronoun);
    }
    int before = trigger.at() - 1;
    int but = before;
    while (line.isOneOf(ClauseList.VERBAL_PARTICLE, but) || line.is(but, FunctionWord.NEGATION)) {
      but--;
    }
    boolean leaves = trigger.kind() == ClaimKind.WITHDRAWAL;
    boolean joined =
        trigger.reading().conjunction()
            || line.form(before).equals("ثم")
            || trigger.action().count() == Sense.Count.WE && (leaves || stays())
            || line.isOneOf(ClauseList.ALSO, before)
            || line.isOneOf(ClauseList.BUT_IT, but)
            || line.is(but, FunctionWord.THAT)
            || announces != null
            || line.is(before, FunctionWord.SUBORDINATOR);
    return (joined || left()) && !trigger.unread(trigger.behindAdverbs()) && !reached();
  }

  private boolean stays() {
    return trigger.kind() == ClaimKind.PRESENCE;
  }

  /** Whether it tells where who moved is heading: "withdrew after clashes, HEADING to P". */
  private boolean heads() {
    return trigger.kind() == ClaimKind.DEPLOYMENT
        && !Words.definite(line, trigger.at())
        && Words.comma(line, trigger.at() - 1);
  }

  /** Whether a noun that was not read is the subject behind a pronoun: "INFORMATION reached it". */
  private boolean reached() {
    int behind = trigger.behind();
    return Words.pronominal(line, behind)
        && trigger.unread(behind + 1)
        && !Words.definite(line, behind + 1);
  }

  /** Whether the verb leaves what its pronoun means: "the base that it will leave". */
  private boolean left() {
    return trigger.frame().object() == Role.ORIGIN && !trigger.reading().pronoun().isEmpty();
  }

  /** Whether the clause hangs so closely on the one before that any force of it may be meant. */
  private boolean bound() {
    return !trigger.finite()
        || trigger.reading().conjunction()
        || line.form(trigger.at() - 1).equals("ثم")
        || trigger.action().count() == Sense.Count.WE
        || left();
  }
}
