package io.masar.extract.frame;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.clause.Clause;
import io.masar.extract.clause.Deed;
import io.masar.extract.clause.Slot;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Fillers;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.NationalBodies;
import io.masar.extract.page.Words;
import io.masar.extract.reference.CarriedSubject;
import io.masar.extract.reference.PointedForce;
import io.masar.mapping.AttackList;
import io.masar.mapping.ClauseList;
import io.masar.mapping.Frame;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Kind;
import io.masar.mapping.MoverList;
import io.masar.mapping.Sense;
import io.masar.mapping.StatusList;
import java.util.List;

/**
 * Gives what stands to the left of a trigger its roles: the subject of a verb, the noun of a
 * participle; and the adjective of a state behind a noun.
 */
final class BeforeTrigger {

  /** How many adjectives may stand behind a noun. */
  private static final int ADJECTIVES = 3;

  private final Filling filling;
  private final Trigger trigger;
  private final Frame frame;
  private final Line line;
  private final int at;
  private final NationalBodies nations;

  BeforeTrigger(Filling filling) {
    this.filling = filling;
    this.trigger = filling.trigger();
    this.frame = trigger.frame();
    this.line = trigger.line();
    this.at = trigger.at();
    this.nations = new NationalBodies(trigger.page().mapping().gazetteer());
  }

  void fill() {
    new OwnPronoun(filling).fill();
    Witness witness = new Witness(filling);
    witness.fill();
    Role role = missing();
    if (role == null || presence(role)) {
      return;
    }
    if (!verbal()) {
      adjective(role);
    } else if (role == Role.ATTACKER && witness.undergone()) {
      adjective(role);
    } else if (!genitiveUnread()) {
      subject(role);
    }
  }

  /** The role that only something before the trigger can still fill. */
  private Role missing() {
    if (handed()) {
      return Role.SITE;
    }
    if (frame.subject() != null && !filling.has(frame.subject())) {
      return somebody() ? null : frame.subject();
    }
    boolean object = frame.object() == Role.FORCE && !filling.has(Role.FORCE);
    return object && !awaited() && passive() ? Role.FORCE : null;
  }

  /**
   * Fills in the force before what is to be done with it, where it is one: "the forces that are
   * PLANNED to be sent".
   */
  private boolean awaited() {
    boolean planned =
        !trigger.finite()
            && !trigger.reading().pronoun().isEmpty()
            && line.isOneOf(StatusList.EXPECTED, at - 1)
            && Words.definite(line, at - 1);
    Mention force = planned ? trigger.page().at(line.index(), at - 2) : null;
    boolean found = force != null && force.type() == EntityType.FORCE;
    if (found) {
      filling.take(Role.FORCE, force, "whose move is awaited");
    }
    return found;
  }

  /** Whether people that nothing names are the subject right behind the verb: "gunmen attacked". */
  private boolean somebody() {
    Slot first = trigger.field().slots().isEmpty() ? null : trigger.field().slots().get(0);
    boolean direct = trigger.finite() && first != null && first.preposition().isEmpty();
    Mention behind = direct ? first.mention() : null;
    return behind != null
        && !behind.isNamed()
        && behind.clitic().isEmpty()
        && frame.subject() != frame.object()
        && (frame.object() == null || !trigger.reading().pronoun().isEmpty())
        && Fillers.fits(behind.type(), frame.subject());
  }

  /** Whether what stands before is the object: "which were sent", "that they be pulled out". */
  private boolean passive() {
    if (trigger.finite() && (objectless() || sentWhich())) {
      return true;
    }
    if (trigger.finite()) {
      boolean relative =
          line.is(at - 1, FunctionWord.RELATIVE) && !line.is(at - 1, FunctionWord.SUBORDINATOR);
      boolean next = relative || trigger.page().at(line.index(), at - 1) != null;
      return trigger.reading().pronoun().isEmpty()
          && next
          && filling.owner() == null
          && !trigger.unread(trigger.behind());
    }
    return !trigger.reading().pronoun().isEmpty()
        && trigger.clause().carried()
        && !trigger.unread(trigger.behind());
  }

  /** Whether a preposition follows a verb that takes an object: "the forces were moved to B". */
  private boolean objectless() {
    int behind = trigger.behind();
    while (line.isOneOf(ClauseList.ADVERB, behind)) {
      behind++;
    }
    return trigger.reading().pronoun().isEmpty()
        && frame.sender()
        && line.isPreposition(behind)
        && Among.none(trigger.field().slots(), slot -> slot.preposition().isEmpty());
  }

  /** Whether the subject is what changes hands: "the camp will be handed over to F". */
  private boolean handed() {
    return trigger.finite()
        && frame.object() == Role.SITE
        && frame.subject() == Role.GIVER
        && !filling.has(Role.SITE)
        && trigger.reading().pronoun().isEmpty()
        && (filling.has(Role.RECIPIENT) && !filling.has(Role.GIVER) || toWhom());
  }

  /** Whether right behind the verb it is told to whom, be it to nobody that is known. */
  private boolean toWhom() {
    List<Slot> slots = trigger.field().slots();
    boolean known =
        !slots.isEmpty()
            && slots.get(0).mention().from() <= trigger.behind() + 1
            && frame.prepositions().get(slots.get(0).preposition()) == Role.RECIPIENT;
    boolean unread =
        (slots.isEmpty() || slots.get(0).mention().from() > trigger.behind() + 1)
            && frame.prepositions().get(line.preposition(trigger.behind())) == Role.RECIPIENT;
    return known || unread;
  }

  /** Whether the pronoun of the verb is the force before "which": "the brigade that C sent". */
  private boolean sentWhich() {
    Mention force = trigger.page().at(line.index(), at - 2);
    return !trigger.reading().pronoun().isEmpty()
        && line.is(at - 1, FunctionWord.RELATIVE)
        && force != null
        && force.type() == EntityType.FORCE;
  }

  private boolean verbal() {
    return trigger.finite()
        || trigger.participle()
        || !trigger.reading().pronoun().isEmpty()
        || !trigger.governors().isEmpty()
        || trigger.upon() != null
        || trigger.clause().achieved();
  }

  /** Whether a noun that no name was found in stands behind the verbal noun as its genitive. */
  private boolean genitiveUnread() {
    boolean noun =
        !trigger.finite() && trigger.reading().pronoun().isEmpty() && !trigger.reading().article();
    return noun
        && Words.definite(line, trigger.behind())
        && trigger.page().at(line.index(), trigger.behind()) == null;
  }

  private void subject(Role role) {
    if (role == Role.ATTACKER && trigger.deed() != null) {
      deed(trigger.deed());
      return;
    }
    if (role == Role.FORCE && new UnreadOwner(trigger).told()) {
      return;
    }
    SubjectFinder finder = new SubjectFinder(trigger);
    Mention subject = role == Role.SITE ? finder.base() : finder.find(role);
    Mention people = role == Role.FORCE ? PointedForce.nameless(trigger) : null;
    if (people != null && (subject == null || subject.to() <= people.from())) {
      filling.take(role, people, "people told right before");
      return;
    }
    if (subject != null && role == Role.ATTACKER && !new Doer(trigger).attacks(subject)) {
      subject = null;
    }
    if (subject != null && role == Role.FORCE && among(subject)) {
      return;
    }
    if (subject != null) {
      filling.take(role, subject, "before the trigger");
      coordinated(role, subject);
      located(subject);
    }
    if (!filling.has(role)) {
      adjective(role);
    }
    if (!filling.has(role) && role == Role.FORCE) {
      carried();
    }
  }

  /** Whether it is one of the things that come, and whose they are is not told: "gear, TANKS". */
  private boolean among(Mention subject) {
    return !subject.isNamed()
        && subject.pronoun().isEmpty()
        && Among.any(
            trigger.clause().subjects(),
            m ->
                m.to() <= subject.from()
                    && !m.isNamed()
                    && !m.isOwned()
                    && Kind.EQUIPMENT.is(m.kind()));
  }

  /** Where those are whose number grows less: "the number of F in P SHRANK". */
  private void located(Mention subject) {
    boolean fewer =
        frame.kind() == ClaimKind.REDUCTION && trigger.finite() && !filling.has(Role.LOCATION);
    Mention next = fewer ? trigger.page().at(line.index(), subject.to()) : null;
    Mention place =
        fewer && next == null ? trigger.page().at(line.index(), subject.to() + 1) : next;
    String own = place == null ? "" : place.preposition();
    String in = own.isEmpty() ? line.preposition(subject.to()) : own;
    if (place != null
        && place.to() <= at
        && frame.prepositions().get(in) == Role.LOCATION
        && Fillers.fits(place.type(), Role.LOCATION)) {
      filling.take(Role.LOCATION, place, "where the subject is");
    }
  }

  /** The subject of the clause before, which this one carries on. */
  private void carried() {
    Mention state = trigger.page().at(line.index(), at - 1);
    boolean intends = !trigger.finite() && state != null && state.type() == EntityType.COUNTRY;
    CarriedSubject carried = new CarriedSubject(trigger, filling.resolver());
    Mention force = intends ? null : carried.find();
    if (force != null && carried.announces()) {
      filling.take(Role.FORCE, force, "who announces it");
    } else if (force != null) {
      filling.carry(force);
    }
    Mention itself = force == null && leaves() ? carried.state() : null;
    if (itself != null) {
      filling.armyOf(itself);
    }
  }

  /** Whether it can only be a move, of whoever: "withdrew from P". */
  private boolean leaves() {
    return frame.kind() == ClaimKind.WITHDRAWAL
        && !frame.adjacent()
        && frame.object() == null
        && filling.has(Role.ORIGIN);
  }

  /**
   * "A raid of F struck": the subject is the attack itself, and who is behind it stands with it.
   */
  private void deed(Deed deed) {
    deed.by().forEach(mention -> filling.take(Role.ATTACKER, mention, "of the attack"));
    for (int i = deed.from(); i < deed.to() && !filling.has(Role.ATTACKER); i++) {
      String country = trigger.page().at(line.index(), i) == null ? nations.country(line, i) : null;
      if (country != null) {
        filling.adjective(Role.ATTACKER, country, i);
      }
    }
    if (!filling.has(Role.ATTACKER)) {
      launcher(deed);
    }
  }

  /** "F launched raids that struck": the subject of the verb that the attack is the object of. */
  private void launcher(Deed deed) {
    Clause left = Clause.left(trigger.page(), line, deed.from());
    Clause.Governor launches =
        left.governors().stream()
            .limit(1)
            .filter(governor -> governor.action().finite() && deed.from() < at)
            .filter(governor -> line.isVerbOf(AttackList.LAUNCHES, governor.action()))
            .findFirst()
            .orElse(null);
    if (launches == null) {
      return;
    }
    left.subjects().stream()
        .filter(subject -> subject.from() > launches.at() || subject.to() == launches.at())
        .filter(subject -> subject.isNamed() && Fillers.fits(subject.type(), Role.ATTACKER))
        .findFirst()
        .ifPresent(subject -> filling.take(Role.ATTACKER, subject, "who launched it"));
  }

  /** What is joined by "and" to the subject before the trigger. */
  private void coordinated(Role role, Mention subject) {
    Mention last = subject;
    List<Mention> subjects = trigger.clause().subjects();
    for (int k = subjects.indexOf(subject); k > 0 && subjects.get(k).coordinated(); k--) {
      Mention former = subjects.get(k - 1);
      if (former.to() != subjects.get(k).from() || !Fillers.fits(former.type(), role)) {
        break;
      }
      filling.take(role, former, "joined to the subject");
    }
    for (Mention mention : subjects) {
      if (mention.from() == last.to()
          && mention.coordinated()
          && Fillers.fits(mention.type(), role)) {
        filling.take(role, mention, "joined to the subject");
        last = mention;
      }
    }
  }

  /**
   * Fills in the state whose military presence is told to end or change: "end the American military
   * PRESENCE in P".
   *
   * @return whether it has the role now
   */
  private boolean presence(Role role) {
    boolean own =
        role == Role.FORCE
            && frame.object() == role
            && !trigger.finite()
            && line.endsWithOneOf(MoverList.PRESENCE, at);
    boolean military = false;
    String forces = null;
    int of = at;
    for (int i = trigger.behind(); own && i < trigger.behind() + ADJECTIVES && describes(i); i++) {
      String country = nations.country(line, i);
      military |= line.isOneOf(MoverList.MILITARY_KIND, i);
      forces = country == null ? forces : nations.forces(country, null);
      of = country == null ? of : i;
    }
    if (forces == null || !military && !filling.resolver().told(forces)) {
      return false;
    }
    filling.adjective(role, forces, of);
    return true;
  }

  /** The adjectives of states behind the noun: "the American withdrawal". */
  private void adjective(Role role) {
    boolean state = Fillers.fits(EntityType.COUNTRY, role);
    boolean moves =
        frame.kind() == ClaimKind.WITHDRAWAL && frame.object() == null
            || frame.kind() == ClaimKind.DEPLOYMENT;
    if (trigger.finite() || !state && (role != Role.FORCE || !moves)) {
      return;
    }
    for (int i = trigger.behind(); i < trigger.behind() + ADJECTIVES && describes(i); i++) {
      String country = nations.country(line, i);
      if (country != null) {
        String id = role == Role.FORCE ? nations.forces(country, null) : country;
        filling.adjective(role, id, i);
      }
    }
  }

  /** Whether the word can be an adjective of the trigger: it agrees in its article. */
  private boolean describes(int i) {
    return line.isWord(i)
        && !line.isPreposition(i)
        && trigger.page().at(line.index(), i) == null
        && !line.has(i, Sense.Head.class)
        && Words.definite(line, i) == Words.definite(line, at);
  }
}
