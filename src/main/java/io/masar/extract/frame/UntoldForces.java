package io.masar.extract.frame;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Clitics;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.NationalBodies;
import io.masar.extract.page.Numbers;
import io.masar.extract.page.Words;
import io.masar.extract.reference.Antecedent;
import io.masar.extract.reference.Resolver;
import io.masar.mapping.ClauseList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Gazetteer;
import io.masar.mapping.Kind;
import io.masar.mapping.MoverList;
import io.masar.mapping.NameList;
import io.masar.mapping.Reading;

/**
 * Finds the force of a move that no mention of one tells: a state that leaves a place, "the F" for
 * the soldiers of F, "the last of them", vehicles and equipment that are moved on their own.
 */
final class UntoldForces {

  private final Filling filling;
  private final Trigger trigger;
  private final Line line;
  private final Resolver resolver;
  private final NationalBodies nations;

  UntoldForces(Filling filling) {
    this.filling = filling;
    this.trigger = filling.trigger();
    this.line = trigger.line();
    this.resolver = filling.resolver();
    this.nations = new NationalBodies(trigger.page().mapping().gazetteer());
  }

  /** Fills FORCE, where a place is told and who moves is not. */
  void fill() {
    if (trigger.kind() == ClaimKind.PRESENCE && !filling.has(Role.FORCE)) {
      had();
    }
    if (trigger.kind() == ClaimKind.PRESENCE && trigger.frame().sender()) {
      kept();
      return;
    }
    if (trigger.kind() == ClaimKind.HANDOVER) {
      holders();
      return;
    }
    boolean there = filling.has(Role.LOCATION);
    boolean fewer = trigger.kind() == ClaimKind.REDUCTION && there;
    boolean stays = trigger.kind() == ClaimKind.PRESENCE && there && trigger.finite();
    boolean placed = filling.has(Role.ORIGIN) || filling.has(Role.DESTINATION) || fewer || stays;
    if (!placed
        || filling.has(Role.FORCE)
        || !trigger.kind().roles().contains(Role.FORCE)
        || Among.none(trigger.frame().needs(), need -> need.roles().contains(Role.FORCE))) {
      return;
    }
    if (stays) {
      int noun = noun();
      if (!atHome(noun)) {
        people(noun);
      }
      return;
    }
    number();
    if (trigger.frame().subject() == Role.FORCE) {
      state();
      presence();
    }
    int of = trigger.at() - 1;
    boolean before = trigger.finite() && line.isOneOf(NameList.OF_THEM, of) && part(of - 1);
    if (before || part(trigger.behind()) && line.isOneOf(NameList.OF_THEM, trigger.behind() + 1)) {
      carried("some of them");
    }
    int noun = noun();
    if (!filling.has(Role.FORCE) && noun >= 0) {
      people(noun);
      gear(noun);
      gearOfState(noun);
    }
  }

  /** The state whose army is meant: "C leaves the town of P", "the withdrawal of C from P". */
  private void state() {
    int at = trigger.finite() || intends() ? trigger.at() - 1 : trigger.behind();
    Mention state = trigger.page().at(line.index(), at);
    boolean leaves =
        state != null
            && state.type() == EntityType.COUNTRY
            && state.isNamed()
            && trigger.clause().free(state)
            && trigger.kind() == ClaimKind.WITHDRAWAL
            && (trigger.finite() || intends() || trigger.frame().object() == null);
    if (leaves) {
      take(resolver.forcesOf(state.id()), "the army of the state");
    }
    if (!filling.has(Role.FORCE)) {
      itself();
    }
  }

  /** The army of the state behind the verb: "C withdrew from P". */
  private void itself() {
    Mention state = new LeavingState(trigger).find();
    if (state == null) {
      return;
    }
    if (trigger.frame().adjacent() || trigger.frame().object() != null) {
      take(resolver.forcesOf(state.id()), "the army of the state");
    } else {
      filling.armyOf(state);
    }
  }

  /** The army of the state that ends or cuts a presence of its own: "C ended ITS presence". */
  private void presence() {
    Mention state = filling.owner();
    boolean own =
        trigger.frame().object() == Role.FORCE
            && !trigger.finite()
            && (!trigger.reading().pronoun().isEmpty() || trigger.kind() == ClaimKind.PRESENCE);
    if (!own || state == null || state.type() != EntityType.COUNTRY) {
      return;
    }
    if (line.isOneOf(MoverList.MILITARY_KIND, trigger.behind())) {
      filling.armyOf(state);
    } else {
      take(resolver.forcesOf(state.id()), "its own presence");
    }
  }

  /** The army of the state that cuts its number somewhere: "C cut ITS NUMBER in P". */
  private void number() {
    Mention state = filling.owner();
    boolean own =
        trigger.kind() == ClaimKind.REDUCTION
            && line.isOneOf(MoverList.NUMBERING, trigger.behind())
            && line.form(trigger.behind()).endsWith("ها");
    if (own && state != null && state.type() == EntityType.COUNTRY) {
      filling.armyOf(state);
    }
  }

  /** The army of the state that "has" a military presence: "C HAS a military presence in P". */
  private void had() {
    Mention state = trigger.finite() ? null : trigger.page().at(line.index(), trigger.at() - 1);
    boolean its =
        state != null
            && state.type() == EntityType.COUNTRY
            && state.preposition().equals("ل")
            && line.endsWithOneOf(MoverList.PRESENCE, trigger.at())
            && filling.has(Role.LOCATION);
    if (its && line.isOneOf(MoverList.MILITARY_KIND, trigger.behind())) {
      filling.armyOf(state);
    }
  }

  /** The army of the state that keeps a presence of its own. */
  private void kept() {
    if (filling.has(Role.LOCATION) && !filling.has(Role.FORCE)) {
      presence();
    }
  }

  /** Whether a state stands right before what it means to do: "C intends the leaving of P". */
  private boolean intends() {
    Mention state = trigger.page().at(line.index(), trigger.at() - 1);
    return !trigger.governors().isEmpty() && state != null && state.type() == EntityType.COUNTRY;
  }

  /** The noun that would be who moves: right behind the trigger, or before a verb. */
  private int noun() {
    Mention sender = filling.owner();
    boolean sends = trigger.finite() && sender != null && sender.from() == trigger.behind();
    int behind = trigger.page().pastTime(line, sends ? sender.to() : trigger.behind());
    behind += trigger.finite() && Words.pronominal(line, behind) ? 1 : 0;
    while (part(behind) && !them(behind)) {
      behind++;
    }
    Numbers.Found number = Numbers.at(line, behind);
    behind = number == null ? behind : number.to();
    behind += behind > trigger.behind() && line.form(behind).equals("من") ? 1 : 0;
    if (free(behind) && !trigger.frame().with().contains(line.form(behind))) {
      return behind;
    }
    int before = trigger.at() - 1;
    before -= line.isOneOf(ClauseList.VERBAL_PARTICLE, before) ? 1 : 0;
    boolean adjective =
        Words.definite(line, before) && Words.definite(line, before - 1) && free(before - 1);
    before -= adjective ? 1 : 0;
    return trigger.finite() && free(before) ? before : -1;
  }

  private boolean part(int i) {
    return line.is(i, FunctionWord.PARTITIVE) || line.is(i, FunctionWord.OTHERS);
  }

  /** Whether the word is "some of them". */
  private boolean them(int i) {
    String form = line.form(i);
    return form.endsWith("هم")
        && line.isOneOf(MoverList.PART_OF_THEM, form.substring(0, form.length() - 2));
  }

  private boolean free(int i) {
    return line.isWord(i)
        && trigger.page().at(line.index(), i) == null
        && trigger.page().timeAt(line.index(), i) == null
        && !line.isPreposition(i);
  }

  /** "The Cs" for the soldiers of C, and "the last of them". */
  private void people(int noun) {
    String country = noun < 0 ? null : nations.people(line, noun);
    if (country != null && trigger.frame().subject() == Role.FORCE) {
      boolean only = trigger.kind() == ClaimKind.WITHDRAWAL && !trigger.frame().adjacent();
      boolean leaves = only && trigger.frame().object() == null;
      if (trigger.finite() && (leaves || military())) {
        filling.army(resolver.forcesOf(country), noun);
      } else {
        take(resolver.forcesOf(country), "the people of a state whose army moves");
      }
    }
    if (them(noun)) {
      carried("some of them");
    }
  }

  /** Whether the place they leave or come to is a camp or base, where nobody else would be. */
  private boolean military() {
    return Among.any(
        trigger.field().slots(),
        slot ->
            slot.mention().type() == EntityType.BASE
                && (Kind.CAMP.is(slot.mention().kind()) || Kind.BASE.is(slot.mention().kind()))
                && (filling.draft().in(Role.ORIGIN).contains(slot.mention().id())
                    || filling.draft().in(Role.DESTINATION).contains(slot.mention().id())));
  }

  /** "The Cs" for the soldiers of C who give or receive a site. */
  private void holders() {
    Role role = trigger.frame().subject();
    boolean holds = role == Role.GIVER || role == Role.RECIPIENT;
    int noun =
        holds && trigger.finite() && filling.has(Role.SITE) && !filling.has(role) ? noun() : -1;
    String country = noun < 0 ? null : nations.people(line, noun);
    if (country != null) {
      filling.army(role, resolver.forcesOf(country), noun);
    }
  }

  /** Vehicles and weapons, whose move is that of the force that moved before or has sent them. */
  private void gear(int noun) {
    Reading reading = Among.first(line.readings(noun), r -> !r.pronoun().isEmpty());
    String form = line.form(noun);
    String bare =
        reading == null ? form : form.substring(0, form.length() - reading.pronoun().length());
    bare = Clitics.bare(bare);
    Mention owner = filling.owner();
    boolean some = reading == null && owner == null && !Words.definite(line, noun);
    if (some || !line.isOneOf(MoverList.GEAR, bare) || !trigger.reading().pronoun().isEmpty()) {
      return;
    }
    if (owner != null && owner.type() == EntityType.FORCE) {
      take(owner.id(), "equipment of a force");
    } else if (owner != null && owner.type() == EntityType.COUNTRY) {
      gearOf(owner, noun);
    } else {
      carried("equipment of a force");
    }
  }

  /** Equipment that a state posts or takes away is its army's; what it only sends may be a gift. */
  private void gearOf(Mention state, int noun) {
    boolean own =
        trigger.kind() != ClaimKind.DEPLOYMENT || line.isVerbOf(MoverList.POSTS, trigger.action());
    if (own) {
      filling.army(resolver.forcesOf(state.id()), noun);
    } else {
      take(resolver.forcesOf(state.id()), "equipment of a force");
    }
  }

  /** Equipment that an adjective tells the state of, where it leaves a place: "moving C gear". */
  private void gearOfState(int noun) {
    boolean leaves = trigger.kind() != ClaimKind.DEPLOYMENT && filling.has(Role.ORIGIN);
    String country =
        leaves && line.isOneOf(MoverList.GEAR, noun) && free(noun + 1)
            ? nations.country(line, noun + 1)
            : null;
    if (country != null && !filling.has(Role.FORCE)) {
      filling.adjective(Role.FORCE, resolver.forcesOf(country), noun + 1);
    }
  }

  /** The first force of this sentence, or the one that moved just before it. */
  private void carried(String reason) {
    Mention first =
        trigger.page().mentions().get(line.index()).stream()
            .filter(m -> m.to() <= trigger.at() && m.type() == EntityType.FORCE && m.isNamed())
            .filter(m -> trigger.clause().free(m) && !Antecedent.led(line, m))
            .findFirst()
            .orElse(null);
    Mention moved = first == null ? resolver.movers().before(line) : first;
    if (moved != null && moved.id() != null) {
      take(moved.id(), reason);
    }
  }

  private void take(String id, String reason) {
    if (resolver.told(id) && trigger.kind().roles().contains(Role.FORCE)) {
      filling.untold(id, reason);
    }
  }

  /** Whether the nationals are told to be in their own state, as everybody is there. */
  private boolean atHome(int noun) {
    String people = noun < 0 ? null : nations.people(line, noun);
    Gazetteer gazetteer = trigger.page().mapping().gazetteer();
    return people != null
        && Among.any(
            trigger.field().slots(),
            slot -> people.equals(gazetteer.stateOf(slot.mention().known())));
  }
}
