package io.masar.extract.frame;

import io.masar.Among;
import io.masar.claim.EntityType;
import io.masar.claim.Status;
import io.masar.extract.clause.Clause;
import io.masar.extract.clause.Slot;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.NationalBodies;
import io.masar.extract.reference.CarriedSubject;
import io.masar.extract.reference.Resolver;
import io.masar.extract.reference.StatesOfPosts;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Lexeme;
import io.masar.mapping.MoverList;
import io.masar.mapping.NameList;
import io.masar.mapping.Sense;
import java.util.List;

/**
 * Finds who sends a force: the subject of the clause, whom a demand is made of, or the state of the
 * post or body that decides, "the American president ordered".
 */
final class SenderFinder {

  private final Trigger trigger;
  private final Line line;
  private final StatesOfPosts states;
  private final Resolver resolver;

  SenderFinder(Trigger trigger, Resolver resolver) {
    this.trigger = trigger;
    this.resolver = resolver;
    this.line = trigger.line();
    this.states = new StatesOfPosts(trigger.page().mapping().gazetteer());
  }

  /** {@return who sends, or {@code null}} */
  Mention find() {
    if (sentItself()) {
      return null;
    }
    Mention own = own();
    own = own == null ? people() : own;
    own = own == null ? we() : own;
    if (own != null) {
      return own;
    }
    Clause.Governor demand = demand();
    if (demand != null) {
      Mention asked = addressee(demand);
      return asked == null ? commander() : asked;
    }
    Mention home = home();
    if (home != null) {
      return home;
    }
    Mention possessor = possessor();
    if (possessor != null) {
      return possessor;
    }
    Mention subject = new SubjectFinder(trigger).sender();
    Mention post =
        stateless(subject) ? states.at(line, trigger.clause().start(), trigger.at()) : null;
    Mention sender = post == null ? subject : post;
    sender = sender == null ? carried() : sender;
    sender = sender == null ? new CarriedSubject(trigger, resolver).state() : sender;
    return sender == null ? government() : sender;
  }

  /** The side of who speaks, where it tells what "we" send. */
  private Mention we() {
    boolean us = trigger.finite() && trigger.action().count() == Sense.Count.WE;
    return us ? resolver.speaker().at(line, trigger.at()) : null;
  }

  /** {@return the state of the people right behind the verb, "THE Cs posted", or {@code null}} */
  Mention people() {
    int at = trigger.behind();
    boolean subject = trigger.finite() && line.form(at).endsWith("ون");
    boolean free = subject && trigger.page().at(line.index(), at) == null;
    String country =
        free ? new NationalBodies(trigger.page().mapping().gazetteer()).people(line, at) : null;
    return country == null
        ? null
        : Mention.named(at, at + 1, "", EntityType.COUNTRY, country, null);
  }

  /** The state that the article is about, where its government sends: "the government sent". */
  private Mention government() {
    String home = resolver.homeland().home();
    int end = trigger.finite() ? trigger.behind() : trigger.at() - 1;
    for (int i = end; home != null && i >= trigger.clause().start(); i--) {
      if (line.isOneOf(MoverList.GOVERNMENT, i) && trigger.page().at(line.index(), i) == null) {
        return Mention.named(i, i + 1, "", EntityType.COUNTRY, home, null);
      }
    }
    return null;
  }

  /** The force that the clause before tells of, where this one goes on: "and moved tanks to P". */
  private Mention carried() {
    Slot first = trigger.field().slots().isEmpty() ? null : trigger.field().slots().get(0);
    boolean object =
        trigger.finite()
            && first != null
            && first.preposition().isEmpty()
            && first.mention().type() == EntityType.FORCE
            && first.mention().from() == trigger.behind()
            && !first.mention().isNamed();
    return object ? new CarriedSubject(trigger, resolver).find() : null;
  }

  /** {@return the state that the adjective of {@code sender} tells, or {@code sender}} */
  Mention state(Mention sender) {
    Mention state = stateless(sender) ? states.at(line, sender.from(), sender.to()) : null;
    return state == null ? sender : state;
  }

  /** Whether nothing tells of which state the sender is. */
  private static boolean stateless(Mention subject) {
    boolean body =
        subject != null
            && (subject.type() == EntityType.INSTITUTION || subject.type() == EntityType.PERSON);
    return subject == null || body && (subject.known() == null || subject.known().of() == null);
  }

  /** Whether the force before a relative pronoun is what was sent: "the forces that were sent". */
  private boolean sentItself() {
    int at = trigger.at();
    Mention before = trigger.page().at(line.index(), at - 2);
    boolean relative = trigger.finite() && line.is(at - 1, FunctionWord.RELATIVE);
    return relative
        && before != null
        && before.type() == EntityType.FORCE
        && trigger.reading().pronoun().isEmpty()
        && Among.none(
            trigger.field().slots(),
            slot -> slot.preposition().isEmpty() && slot.mention().type() == EntityType.FORCE);
  }

  /** The state of the pronoun before what it sends: "ITS sending of a battalion". */
  private Mention own() {
    List<Slot> slots = trigger.field().slots();
    boolean sends =
        !trigger.finite()
            && trigger.reading().pronoun().equals("ها")
            && !slots.isEmpty()
            && slots.get(0).preposition().isEmpty()
            && slots.get(0).mention().type() == EntityType.FORCE;
    Mention own = null;
    for (Mention mention : trigger.page().mentions().get(line.index())) {
      boolean state = mention.type() == EntityType.COUNTRY && mention.isNamed();
      own = sends && state && mention.to() <= trigger.at() ? mention : own;
    }
    return own;
  }

  private Clause.Governor demand() {
    for (Clause.Governor governor : trigger.governors()) {
      if (governor.action().lexeme().meaning() instanceof Lexeme.Governs governs
          && governs.status() == Status.DEMANDED) {
        return governor;
      }
    }
    return null;
  }

  /** Whom the demand is made of: the last name between its word and the trigger. */
  private Mention addressee(Clause.Governor demand) {
    List<Mention> mentions = trigger.page().mentions().get(line.index());
    Mention last = null;
    int named = 0;
    for (Mention mention : mentions) {
      if (mention.from() > demand.at() && mention.to() <= trigger.at() && Attempt.sends(mention)) {
        last = mention;
        named++;
      }
    }
    boolean asked =
        last != null && (named > 1 || !trigger.clause().free(last) || !subject(demand, last));
    return asked ? last : null;
  }

  /** Who demands, where that is a force: it wants more of itself sent. */
  private Mention commander() {
    Mention subject = new SubjectFinder(trigger).sender();
    return subject != null && subject.type() == EntityType.FORCE ? subject : null;
  }

  /** Whether the mention is the subject of the demand: it stands right behind its verb. */
  private static boolean subject(Clause.Governor demand, Mention mention) {
    return demand.action().finite() && mention.from() == demand.at() + 1;
  }

  /** "His country" in the clause: the state of the post that was told before. */
  private Mention home() {
    int last = trigger.finite() ? trigger.behind() : trigger.at() - 1;
    for (int i = last; i >= trigger.clause().start(); i--) {
      if (line.isOneOf(NameList.OWN_COUNTRY, i)) {
        Mention post = states.at(line, 0, i);
        Mention state = post == null ? country(i) : post;
        return state == null ? speaker(i) : state;
      }
    }
    return null;
  }

  /** The state that has what is for the purpose: "C HAS no plans to send". */
  private Mention possessor() {
    boolean purpose = !trigger.finite() && trigger.reading().preposition().equals("ل");
    for (Mention mention : trigger.page().mentions().get(line.index())) {
      boolean has =
          mention.from() > trigger.clause().start()
              && mention.to() <= trigger.at()
              && mention.type() == EntityType.COUNTRY
              && line.isOneOf(MoverList.HAS, mention.from() - 1);
      if (purpose && has) {
        return mention;
      }
    }
    return null;
  }

  /** The state of who speaks: "P said that HIS COUNTRY". */
  private Mention speaker(int i) {
    Mention side = resolver.speaker().at(line, i);
    return side != null && side.type() == EntityType.COUNTRY ? side : null;
  }

  private Mention country(int end) {
    return Among.first(
        trigger.page().mentions().get(line.index()),
        mention -> mention.to() <= end && mention.type() == EntityType.COUNTRY);
  }
}
