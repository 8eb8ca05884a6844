package io.masar.extract.frame;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.KnownEntity;
import io.masar.claim.Quantity;
import io.masar.claim.Role;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Clitics;
import io.masar.extract.page.Draft;
import io.masar.extract.page.Fillers;
import io.masar.extract.page.Ids;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.extract.reference.Antecedent;
import io.masar.extract.reference.Foe;
import io.masar.extract.reference.Resolver;
import io.masar.mapping.AttackList;
import io.masar.mapping.Kind;
import io.masar.mapping.MoverList;
import io.masar.mapping.NameList;
import io.masar.mapping.NoMoveList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The draft of one trigger while mentions are given their roles. */
final class Filling {

  /** How far behind people it may be told that they were trained. */
  private static final int TRAINED = 4;

  /** Likewise, where nobody in the sentence leads them. */
  private static final int UNLED = 12;

  private final Trigger trigger;
  private final Resolver resolver;
  private final Mention owner;
  private final Draft draft;
  private final Map<Mention, String> unnamed = new LinkedHashMap<>();
  private Mention moving;
  private Quantity quantity;
  private boolean described;
  private boolean owned;
  private boolean carried;
  private final List<Integer> adjectives = new ArrayList<>();
  private final List<Mention> found = new ArrayList<>();
  private final Set<Integer> settled = new HashSet<>();

  /**
   * @param owner who sends the force, or {@code null}
   */
  Filling(Trigger trigger, Resolver resolver, Mention owner) {
    this.trigger = trigger;
    this.resolver = resolver;
    this.owner = owner;
    this.draft = new Draft(trigger.frame(), trigger.line(), trigger.at());
  }

  Trigger trigger() {
    return trigger;
  }

  Draft draft() {
    return draft;
  }

  Mention owner() {
    return owner;
  }

  boolean has(Role role) {
    return draft.has(role);
  }

  /** {@return the number told with the last counted mention, or {@code null}} */
  Quantity quantity() {
    return quantity;
  }

  /** {@return whether the force was told only in the clause before} */
  boolean carried() {
    return carried;
  }

  Resolver resolver() {
    return resolver;
  }

  /** {@return whether only the context names the force} */
  boolean described() {
    return described;
  }

  /** {@return whether a pronoun tells whose the force is: "HIS forces"} */
  boolean owned() {
    return owned;
  }

  /** Gives {@code mention} the role, where it can be told what it means. */
  void take(Role role, Mention mention, String reason) {
    if (!give(role, mention, reason) || mention.quantity() == null) {
      return;
    }
    if (role == Role.TARGET) {
      draft.victims(mention.quantity());
    } else {
      quantity = mention.quantity();
    }
  }

  /** The same for a subject or object right behind the verb. */
  void behindVerb(Role role, Mention mention) {
    take(role, mention, "stands behind the verb");
    if (role == Role.FORCE && has(role)) {
      draft.anew();
    }
  }

  /** Gives FORCE to who the clause before is told of, where their number was told. */
  void carry(Mention force) {
    carried |= give(Role.FORCE, force, "carried on");
  }

  /** Gives the role to a mention that plays no other. */
  void settle(Role role, Mention mention, String reason) {
    if (give(role, mention, reason)) {
      settled.add(mention.from());
    }
  }

  /** {@return whether the role of the mention is known} */
  boolean settled(Mention mention) {
    return settled.contains(mention.from());
  }

  /** Gives TARGET to those of whom some died, who are no number of attackers. */
  void dead(Mention victim) {
    give(Role.TARGET, victim, "who died in it");
  }

  private boolean give(Role role, Mention mention, String reason) {
    boolean strangers = role == Role.FORCE && (ofOthers(mention) || unled(mention));
    if (strangers || role == Role.TARGET && isRank(mention)) {
      return false;
    }
    Line line = trigger.line();
    boolean theirs = role == Role.TARGET && Kind.POSITIONS.is(mention.kind());
    String id =
        theirs && !mention.isNamed() && (!mention.pronoun().isEmpty() || Foe.ofGroup(line, mention))
            ? Foe.of(trigger.page(), line, mention, attackers())
            : resolver.resolve(line, mention, role == Role.FORCE ? sender(mention) : null);
    id = role == Role.ATTACKER && nobodys(mention, id) ? null : id;
    if (role == Role.TARGET && NoTarget.aims(line, mention)) {
      return false;
    }
    boolean counted = mention.quantity() != null && !mention.isNamed();
    if (role == Role.FORCE && mention.type() == EntityType.FORCE && !mention.isNamed()) {
      String body = ofBody(mention);
      id = body == null ? id : body;
    }
    if (id == null && role == Role.FORCE && (trigger.kind() != ClaimKind.PRESENCE || counted)) {
      id = some(mention);
    }
    if (id == null) {
      return false;
    }
    described |= role == Role.FORCE && !mention.isNamed() && owner == null;
    owned |= role == Role.FORCE && mention.isOwned();
    draft.fill(role, id, reason);
    draft.over(mention.from(), mention.to());
    if (role == Role.FORCE && moving == null) {
      moving = mention.as(EntityType.FORCE, id, mention.known());
    }
    return true;
  }

  /** Whether what may be a unit is the rank of a man: "the house of THE MAJOR GENERAL P". */
  private boolean isRank(Mention mention) {
    Mention next = trigger.page().at(trigger.line().index(), mention.to());
    return Kind.UNIT.is(mention.kind())
        && !mention.isNamed()
        && next != null
        && next.type() == EntityType.PERSON;
  }

  /** Who sends the force, unless it only trained those it sends. */
  private Mention sender(Mention mention) {
    return trained(mention) ? null : owner;
  }

  /** Whether nobody in the sentence can be who they are: "54 fighters who were TRAINED in C". */
  private boolean unled(Mention mention) {
    int end = Math.max(mention.to(), trigger.at()) + UNLED;
    return !mention.isNamed()
        && !trigger.frame().sender()
        && !mention.isOwned()
        && trigger.line().hasOneOf(NoMoveList.TRAINED, mention.to(), end)
        && Among.none(
            trigger.page().mentions().get(trigger.line().index()),
            m -> m.type() == EntityType.FORCE && m.isNamed());
  }

  /** Whether those counted were trained before, by others than those told of last. */
  private boolean trained(Mention mention) {
    return mention.quantity() != null
        && !mention.isNamed()
        && trigger.line().hasOneOf(NoMoveList.TRAINED, mention.to(), mention.to() + TRAINED);
  }

  /** Whether aircraft that nobody is told to have would be those of a group, which has none. */
  private boolean nobodys(Mention mention, String id) {
    KnownEntity known = id == null ? null : trigger.page().mapping().gazetteer().byId(id);
    boolean group =
        known != null
            && (Kind.GROUP.is(known.kind())
                || Kind.MILITIA.is(known.kind())
                || Kind.RESISTANCE.is(known.kind()));
    return group
        && !mention.isNamed()
        && mention.pronoun().isEmpty()
        && trigger.line().isOneOf(AttackList.AIRCRAFT, Antecedent.noun(trigger.line(), mention));
  }

  /** Who attacks, as far as it is told or stands as the subject before. */
  private Set<String> attackers() {
    Set<String> attackers = new HashSet<>(draft.in(Role.ATTACKER));
    trigger.clause().subjects().stream()
        .filter(mention -> Fillers.fits(mention.type(), Role.ATTACKER) && mention.isNamed())
        .limit(1)
        .forEach(mention -> attackers.add(mention.id()));
    return attackers;
  }

  /** The force that the body right behind it has: "the forces OF THE MINISTRY of C". */
  private String ofBody(Mention mention) {
    Mention body = trigger.page().at(trigger.line().index(), mention.to());
    boolean has =
        body != null
            && body.from() == mention.to()
            && body.type() == EntityType.INSTITUTION
            && body.clitic().isEmpty()
            && !mention.isOwned()
            && mention.to() == mention.head() + 1
            && !Words.definite(trigger.line(), mention.head());
    if (!has) {
      return null;
    }
    Mention whole = mention.over(mention.from(), body.to(), mention.clitic());
    String id =
        Ids.of(EntityType.FORCE, trigger.line(), mention.head(), body.to(), mention.clitic());
    unnamed.put(whole, id);
    return id;
  }

  /** The id of a force that nothing names: "a large military force" moves as itself. */
  private String some(Mention mention) {
    boolean anybody = trigger.line().isOneOf(MoverList.ANYBODY, mention.to() - 1);
    boolean foreign = trigger.line().isOneOf(NameList.FOREIGN, mention.to());
    boolean indefinite = mention.isSome() || mention.quantity() != null && !anybody || foreign;
    if (mention.type() != EntityType.FORCE || !indefinite) {
      return null;
    }
    if (mention.quantity() == null && mention.to() == mention.head() + 1 && isBare(mention)) {
      return owner(mention);
    }
    int end = foreign ? mention.to() + 1 : mention.to();
    String words = Ids.of(EntityType.FORCE, trigger.line(), mention.head(), end, mention.clitic());
    String id = Ids.local(words, trigger.page().article());
    unnamed.put(foreign ? mention.over(mention.from(), end, mention.clitic()) : mention, id);
    return id;
  }

  /** Whether an adjective that names no state tells whose they are: "hundreds of GULF soldiers". */
  private boolean ofOthers(Mention mention) {
    Line line = trigger.line();
    int end =
        trigger.page().at(line.index(), mention.to()) == null ? mention.to() + 1 : mention.to();
    boolean people = mention.quantity() != null && !mention.isNamed();
    for (int i = mention.head() + 1; people && i < end; i++) {
      String form = line.form(i);
      boolean plural = form.endsWith("يين") || form.endsWith("يون");
      boolean arms = line.isOneOf(MoverList.MILITARY_KIND, i);
      if (line.isWord(i) && form.startsWith("ال") && plural && !arms) {
        return true;
      }
    }
    return false;
  }

  private boolean isBare(Mention mention) {
    String noun = Clitics.strip(trigger.line().form(mention.head()), mention.clitic());
    return trigger.line().isOneOf(MoverList.BARE_FORCE, noun)
        || trigger.line().isOneOf(NameList.UNIT, noun);
  }

  /** Whose forces they are: "forces of F", "other forces of F"; {@code null} where none is told. */
  private String owner(Mention mention) {
    Line line = trigger.line();
    int next = line.isOneOf(MoverList.OTHER, mention.to()) ? mention.to() + 1 : mention.to();
    int from = line.preposition(next).equals("من") ? next + 1 : next;
    Mention force = trigger.page().at(line.index(), from);
    boolean owns = force != null && force.type() == EntityType.FORCE && force.clitic().isEmpty();
    return owns ? resolver.resolve(line, force, null) : null;
  }

  /** Enters the forces that nothing names among the entities: they have moved. */
  void introduce() {
    found.forEach(mention -> resolver.enter(trigger.line(), mention));
    resolver.stations().note(draft);
    unnamed.forEach((mention, id) -> resolver.introduce(trigger.line(), mention, id));
    for (int i : adjectives) {
      draft.in(Role.ATTACKER).forEach(id -> resolver.introduce(trigger.line(), i, id));
    }
    if (moving == null) {
      draft.in(Role.FORCE).forEach(resolver.movers()::add);
    } else if (moving.type() == EntityType.FORCE) {
      resolver.movers().add(trigger.line(), moving);
    }
  }

  /** Gives a place that only its role tells the role. */
  void found(Role role, Mention mention) {
    found.add(mention);
    draft.fill(role, mention.id(), "a name behind its preposition");
    draft.over(mention.from(), mention.to());
  }

  /** {@return whether who moves has no name: "a column", "dozens of soldiers"} */
  boolean namesNobody() {
    return has(Role.FORCE)
        && adjectives.isEmpty()
        && unnamed.values().containsAll(draft.in(Role.FORCE))
        && Among.all(unnamed.keySet(), this::isPart);
  }

  /** Whether it can be a part of any army: vehicles, soldiers, and no group of its own. */
  private boolean isPart(Mention mention) {
    String noun = Antecedent.noun(trigger.line(), mention);
    return trigger.line().isOneOf(MoverList.GEAR, noun)
        || trigger.line().isOneOf(MoverList.NOBODYS, noun)
        || Kind.EQUIPMENT.is(mention.kind());
  }

  /**
   * Puts a force of the article in the place of one that nothing names.
   *
   * @param mover whether who moves is told in the clause, without a name
   */
  void instead(String id, String reason, boolean mover) {
    if (draft.has(Role.FORCE)) {
      draft.in(Role.FORCE).clear();
    }
    unnamed.clear();
    moving = null;
    carried |= !mover;
    draft.fill(Role.FORCE, id, reason);
  }

  /** Gives a force of the article the role that no mention tells. */
  void untold(String id, String reason) {
    carried = true;
    draft.fill(Role.FORCE, id, reason);
  }

  /** Gives the army of a state that token {@code at} tells of the role of who moves. */
  void army(String id, int at) {
    army(Role.FORCE, id, at);
  }

  /** The same, where the state itself is named for it. */
  void armyOf(Mention state) {
    String id = resolver.forcesOf(state.id());
    draft.fill(Role.FORCE, id, "the army of the state");
    unnamed.put(
        Mention.named(state.from(), state.to(), state.clitic(), EntityType.FORCE, id, null), id);
  }

  /** The same of who gives or receives a site. */
  void army(Role role, String id, int at) {
    draft.fill(role, id, "the army of the state");
    unnamed.put(Mention.named(at, at + 1, "", EntityType.FORCE, id, null), id);
  }

  /** Enters a force or a state that only an adjective names: "the American withdrawal". */
  void adjective(Role role, String id, int at) {
    draft.fill(role, id, "adjective of a state").over(trigger.at(), at + 1);
    if (role == Role.ATTACKER) {
      adjectives.add(at);
    }
    if (role == Role.FORCE) {
      unnamed.put(Mention.named(at, at + 1, "", EntityType.FORCE, id, null), id);
    }
  }
}
