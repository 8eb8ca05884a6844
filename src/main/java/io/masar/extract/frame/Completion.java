package io.masar.extract.frame;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.clause.Concord;
import io.masar.extract.clause.OpenSites;
import io.masar.extract.clause.Slot;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Draft;
import io.masar.extract.page.Fillers;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.extract.reference.Resolver;
import io.masar.extract.status.StatusReader;
import io.masar.mapping.AttackList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Lexeme;
import io.masar.mapping.MoverList;
import io.masar.mapping.Need;
import io.masar.mapping.NoMoveList;
import io.masar.mapping.RouteList;
import io.masar.mapping.Sense;
import io.masar.mapping.StatusList;
import io.masar.time.TimeMention;
import java.util.stream.IntStream;

/** Whether what was filled amounts to a claim of its frame. */
final class Completion {

  /** How far behind a move what is carried may be told. */
  private static final int CARRIED = 8;

  /** How far behind the field of a return it may be told that it leads home. */
  private static final int HOME = 3;

  private final Filling filling;
  private final Trigger trigger;
  private final Draft draft;
  private final Resolver resolver;
  private final Circumstances circumstances;

  Completion(Filling filling, Circumstances circumstances) {
    this.filling = filling;
    this.trigger = filling.trigger();
    this.draft = filling.draft();
    this.resolver = filling.resolver();
    this.circumstances = circumstances;
  }

  /** {@return whether the draft has all its frame needs, and contradicts nothing known} */
  boolean reached() {
    draft.in(Role.ATTACKER).removeAll(draft.in(Role.TARGET));
    boolean parties = trigger.kind() == ClaimKind.AGREEMENT; // who may still be found
    return (parties || needs())
        && !unreal()
        && !nursed()
        && !relieves()
        && !new Pretence(filling, circumstances).holds()
        && !(trigger.kind() == ClaimKind.WITHDRAWAL && (fromNoPlace() || fromUnread()))
        && (!parties || new Parties(filling, resolver).settled() && needs())
        && !(trigger.kind() == ClaimKind.DEPLOYMENT && fromSomewhere())
        && !(trigger.kind() == ClaimKind.DEPLOYMENT && trigger.finite() && amounts())
        && !(trigger.kind() == ClaimKind.HANDOVER && townOfNobody())
        && !unplaced()
        && !new HomeArmies(filling).leave();
  }

  /** Whether it is only imagined, prevented or allowed. */
  private boolean unreal() {
    int at = trigger.at();
    boolean any = trigger.line().isOneOf(MoverList.ANY, at - 1) && trigger.governors().isEmpty();
    boolean jointly =
        trigger.kind() == ClaimKind.AGREEMENT
            && trigger.reading().preposition().equals("ب")
            && trigger.reading().article()
            && trigger.line().form(trigger.behind()).equals("مع");
    return imagined()
        || new Conjecture(filling, circumstances).holds()
        || jointly
        || trigger.kind() == ClaimKind.ATTACK && circumstances.armsRest()
        || trigger.deed() != null
            && circumstances.told(StatusList.EXPECTED, trigger.deed().from(), trigger.deed().to())
        || !trigger.finite() && (any || feared())
        || trigger.kind() == ClaimKind.DEPLOYMENT && foiled()
        || Among.any(
            trigger.governors(), g -> g.action().lexeme().meaning() instanceof Lexeme.Voids);
  }

  /** Whether "if", "in case" or a question opens what it stands in: "IF they decided to leave". */
  private boolean imagined() {
    Line line = trigger.line();
    for (int i = trigger.at() - 1; i >= Math.max(0, trigger.clause().start() - 2); i--) {
      boolean other = line.is(i, FunctionWord.RELATIVE) && !line.form(i).equals("ما");
      if (other || Words.comma(line, i) || line.form(i).equals(".")) {
        return false;
      }
      if (line.is(i, FunctionWord.HYPOTHETICAL)) {
        boolean whether = line.form(i - 1).endsWith("ما");
        return whether ? trigger.action().form() == Sense.Form.PERFECT : supposed(i);
      }
      if (line.verb(i) != null && !line.is(i, FunctionWord.PAST) && !governs(i)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the supposition at token {@code i} is that it is, or that somebody decides on it. */
  private boolean supposed(int i) {
    Line line = trigger.line();
    int behind = i + Math.max(1, line.function(i, FunctionWord.HYPOTHETICAL));
    return trigger.finite()
        || !trigger.participle()
            && (behind == trigger.at()
                || Among.any(
                    trigger.governors(),
                    g -> g.action().finite() && !line.is(g.at(), FunctionWord.PAST)));
  }

  private boolean governs(int i) {
    return Among.any(trigger.governors(), governor -> governor.at() == i);
  }

  /**
   * Whether it is joined to what is feared or kept from being: "it FEARS the fall of C and the
   * entry of F".
   */
  private boolean feared() {
    Line line = trigger.line();
    return trigger.reading().conjunction()
        && Among.any(
            trigger.clause().start(),
            trigger.at(),
            i ->
                Among.any(
                    line.readings(i),
                    r ->
                        r.sense() instanceof Sense.Action action
                            && action.lexeme().meaning() instanceof Lexeme.Voids
                            && action.lexeme().takes().isEmpty()));
  }

  /** Whether people are taken to a hospital or court, or were captured: no force on the move. */
  private boolean nursed() {
    boolean taken = trigger.frame().object() == Role.FORCE && trigger.kind() != ClaimKind.ATTACK;
    boolean them = taken && !trigger.reading().pronoun().isEmpty();
    int end = trigger.field().end() + 2;
    boolean treated =
        trigger.line().hasOneOf(NoMoveList.HOSPITAL, trigger.behind(), end)
            || circumstances.told(NoMoveList.TREATED, trigger.behind(), end);
    return taken && treated
        || them && circumstances.told(NoMoveList.TAKEN, trigger.clause().start(), trigger.at());
  }

  /** Whether it is aid that comes, whoever flies it. */
  private boolean relieves() {
    int end = trigger.field().end();
    boolean carried = circumstances.told(NoMoveList.CARRYING, trigger.at(), end + 4);
    return trigger.kind() == ClaimKind.DEPLOYMENT
        && circumstances.told(
            NoMoveList.RELIEF, trigger.clause().start(), carried ? end + CARRIED : end);
  }

  private boolean needs() {
    return Among.none(trigger.frame().needs(), need -> !met(need));
  }

  private boolean met(Need need) {
    return Among.any(need.roles(), draft::has) || Among.any(need.circumstances(), this::holds);
  }

  private boolean holds(Need.Circumstance circumstance) {
    return switch (circumstance) {
      case NAMED -> named();
      case FIRM -> firm();
      case MILITARY -> military();
      case HOME -> home();
      case AWAY -> !homewards();
      case ONWARD -> !draft.has(Role.ORIGIN);
      case UPON -> trigger.upon() != null;
      case NOUN -> !trigger.finite();
      case TOLD -> circumstances.addressed();
      case WEAPON -> circumstances.armed();
      case SHELLED -> Shelled.is(trigger, draft);
      case AGAIN -> circumstances.again();
      case ENDED -> circumstances.governed(StatusList.ENDS);
      case STARTED -> circumstances.governed(StatusList.STARTS);
      case STRONGER -> circumstances.governed(StatusList.STRENGTHENS);
      case CUT -> circumstances.told(StatusList.CUTS);
      case HELD -> circumstances.told(StatusList.HOLDS);
      case INSTEAD -> circumstances.instead();
      case NUMBER -> circumstances.number();
      case AHEAD -> circumstances.ahead();
      case OWN -> filling.owned();
      case PRESENT -> circumstances.present();
      case CHARGED -> circumstances.ofCharge();
      case GUARDS -> circumstances.presently(StatusList.GUARDS);
      case CUSTODY -> Custody.recipient(trigger) != null;
    };
  }

  private boolean foiled() {
    return Among.any(trigger.governors(), governor -> governor.action().lexeme().foils());
  }

  /** Whether home or barracks are where it leads: "to their homeland". */
  private boolean home() {
    Line line = trigger.line();
    return homewards()
        || IntStream.range(trigger.behind(), trigger.field().end() + HOME)
            .filter(i -> line.preposition(i).equals("الي"))
            .anyMatch(
                i ->
                    line.isOneOf(RouteList.HOMES, i + 1)
                        || line.isOneOf(
                            RouteList.HOMES, line.words(i + 1, Math.min(line.size(), i + 3))));
  }

  /** Whether the state whose own the force is is where it goes. */
  private boolean homewards() {
    return draft.in(Role.FORCE).stream()
        .map(resolver.homeland()::stateOf)
        .anyMatch(
            state -> state != null && Among.any(draft.in(Role.DESTINATION), p -> is(p, state)));
  }

  /** Whether the place is the state, or its capital. */
  private boolean is(String place, String state) {
    return state.equals(place)
        || state.equals(trigger.page().mapping().gazetteer().countryOfCapital(place));
  }

  private boolean named() {
    Role first = trigger.kind().roles().get(0);
    boolean behind =
        Among.any(
            trigger.field().slots(),
            slot -> slot.mention().isNamed() && draft.in(first).contains(slot.mention().id()));
    boolean told = behind || trigger.finite() && subject(first) || dated() || sendsOwn();
    return told && !filling.carried();
  }

  /** Whether a state or body is told to move what is its own: "C will withdraw ITS battalion". */
  private boolean sendsOwn() {
    boolean told =
        trigger.reading().future()
            || trigger.line().isOneOf(StatusList.WILL_NOT, trigger.at() - 1)
            || trigger.action().form() == Sense.Form.PERFECT;
    return told
        && trigger.frame().sender()
        && draft.has(Role.FORCE)
        && Among.any(
            trigger.field().slots(),
            slot ->
                slot.preposition().isEmpty()
                    && slot.mention().type() == EntityType.FORCE
                    && slot.mention().isOwned());
  }

  /** Whether it is told for its own sake, not only as what something else came before or after. */
  private boolean firm() {
    Line line = trigger.line();
    boolean guessed =
        filling.carried() || trigger.frame().adjacent() && trigger.reading().article();
    if (guessed || line.beginsWithOneOf(NoMoveList.REMADE, trigger.behind())) {
      return false;
    }
    boolean after = line.is(trigger.at() - 1, FunctionWord.AFTER);
    boolean told =
        !trigger.finite()
            && !after
            && !StatusReader.read(trigger).word().equals(line.form(trigger.at()));
    return told || dated() || filling.quantity() != null;
  }

  /** Whether what is left is no place: "withdrew from the talks". */
  private boolean fromNoPlace() {
    Line line = trigger.line();
    int end = Math.min(line.size(), trigger.field().end() + 3);
    for (int i = trigger.behind(); i < end; i++) {
      if (trigger.frame().prepositions().get(line.preposition(i)) == Role.ORIGIN
          && line.isOneOf(RouteList.NO_PLACE, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a word of several senses tells what is left, and no place is read: "out of trouble".
   */
  private boolean fromUnread() {
    Line line = trigger.line();
    boolean placed = draft.has(Role.ORIGIN) || draft.has(Role.DESTINATION);
    int end = Math.min(line.size(), trigger.field().end() + 2);
    OpenSites sites = new OpenSites(trigger.page(), line);
    return trigger.frame().adjacent()
        && !placed
        && IntStream.range(trigger.behind(), end)
            .filter(i -> trigger.unread(i + 1) && !sites.definite(i + 1))
            .anyMatch(i -> trigger.frame().prepositions().get(line.preposition(i)) == Role.ORIGIN);
  }

  /**
   * Whether only where it comes from would be told, and that, or who comes, is guessed from before.
   */
  private boolean fromSomewhere() {
    boolean named =
        Among.any(
            trigger.field().slots(),
            slot ->
                draft.in(Role.ORIGIN).contains(slot.mention().id()) && slot.mention().isNamed());
    return !draft.has(Role.DESTINATION) && (filling.carried() || !named);
  }

  /** Whether the name stands right before the verb: "the F withdrew". */
  private boolean subject(Role role) {
    return Among.any(
        trigger.clause().subjects(),
        mention -> mention.isNamed() && draft.in(role).contains(mention.id()));
  }

  private boolean dated() {
    return Among.any(trigger.field().times(), TimeMention::isPlaced);
  }

  private boolean military() {
    Role first = trigger.kind().roles().get(0);
    return holds(first, EntityType.FORCE)
        || holds(first, EntityType.BASE)
        || trigger.kind() == ClaimKind.HANDOVER
            && circumstances.charged()
            && holds(Role.RECIPIENT, EntityType.FORCE)
        || trigger.kind() == ClaimKind.ATTACK
            && circumstances.told(
                AttackList.RETAKES, trigger.behind(), trigger.field().end() + HOME);
  }

  /** Whether something of that type in this sentence has the role. */
  private boolean holds(Role role, EntityType type) {
    return Among.any(
        trigger.page().mentions().get(trigger.line().index()),
        m -> m.type() == type && draft.in(role).contains(meant(m)));
  }

  /** The id of a mention, and of "the base" that of the one it means. */
  private String meant(Mention mention) {
    boolean site = mention.type() == EntityType.BASE && !mention.isNamed();
    return site ? resolver.resolve(trigger.line(), mention, null) : mention.id();
  }

  /** Whether a town changes hands, and no force gives or receives it: then something else does. */
  private boolean townOfNobody() {
    boolean town =
        holds(Role.SITE, EntityType.PLACE)
            && !holds(Role.SITE, EntityType.BASE)
            && !circumstances.charged();
    boolean forces = holds(Role.GIVER, EntityType.FORCE) || holds(Role.RECIPIENT, EntityType.FORCE);
    return town && !(forces && named(trigger.line()));
  }

  /** Whether a number is what arrives: "the NUMBER of soldiers in P reached 500". */
  private boolean amounts() {
    int number = trigger.behind();
    return trigger.line().endsWithOneOf(MoverList.NUMBER_OF, number)
        && trigger.page().at(trigger.line().index(), number + 1) != null;
  }

  /** Whether no noun that was not read stands before the town: "received the POST of the town". */
  private boolean named(Line line) {
    return trigger.page().mentions().get(line.index()).stream()
        .filter(m -> m.type() == EntityType.PLACE && draft.in(Role.SITE).contains(m.id()))
        .allMatch(m -> m.from() <= trigger.behind() || !trigger.unread(m.from() - 1));
  }

  /**
   * Whether who stands right behind the verb cannot be its subject and is nothing else: then it is
   * another verb that is written the same.
   */
  private boolean unplaced() {
    Mention behind =
        trigger.field().slots().stream()
            .filter(slot -> slot.preposition().isEmpty())
            .map(Slot::mention)
            .findFirst()
            .orElse(null);
    Role subject = trigger.frame().subject();
    return behind != null
        && subject != null
        && Fillers.fits(behind.type(), subject)
        && new Concord(trigger).rulesOut(behind)
        && Among.none(draft.roles().values(), ids -> ids.contains(behind.id()));
  }
}
