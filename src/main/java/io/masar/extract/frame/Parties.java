package io.masar.extract.frame;

import io.masar.Among;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.clause.Slot;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Clitics;
import io.masar.extract.page.Draft;
import io.masar.extract.page.Fillers;
import io.masar.extract.page.GazetteerNames;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.extract.reference.Resolver;
import io.masar.mapping.AgreementList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Lexeme;
import io.masar.mapping.Sense;
import java.util.List;

/** Who an agreement is between, where the words beside its trigger name one party or none. */
final class Parties {

  /** How far from a verb of signing what is signed may stand. */
  private static final int REACH = 8;

  /** How far behind an agreement its parties may be told. */
  private static final int BETWEEN = 14;

  /** How far behind an accord the verb may stand that it unites its parties by. */
  private static final int NEXT = 2;

  /** How near a verb of agreeing "the two sides" may stand. */
  private static final int SIDES = 3;

  private final Trigger trigger;
  private final Draft draft;
  private final Line line;
  private final Resolver resolver;
  private final PartyStates states;

  Parties(Filling filling, Resolver resolver) {
    this.trigger = filling.trigger();
    this.draft = filling.draft();
    this.line = trigger.line();
    this.resolver = resolver;
    this.states = new PartyStates(trigger, draft, resolver);
  }

  /** {@return whether at least two parties agree, told by their clause or its adjectives} */
  boolean settled() {
    if (isConcord() || !signed() || onlyNegotiated()) {
      return false;
    }
    if (draft.in(Role.PARTY).size() < 2) {
      states.adjectives();
    }
    if (draft.in(Role.PARTY).size() < 2 && trigger.finite()) {
      states.posts();
    }
    if (draft.in(Role.PARTY).size() < 2 && trigger.finite()) {
      with();
    }
    if (draft.in(Role.PARTY).size() < 2 && trigger.finite()) {
      represented();
    }
    if (draft.in(Role.PARTY).size() < 2) {
      between();
    }
    if (draft.in(Role.PARTY).isEmpty() && !trigger.finite()) {
      talks();
    }
    if (draft.in(Role.PARTY).isEmpty()) {
      sides();
    }
    if (onlyWith()) {
      new OtherParty(trigger, draft, resolver).fill();
    }
    return draft.in(Role.PARTY).size() > 1 && !onlyHandled();
  }

  /**
   * Whether the verb is the noun "concord" before "between", or another verb that is written alike
   * where a state stands right behind: "C CONSENTS to".
   */
  private boolean isConcord() {
    if (!trigger.finite() || !line.isVerbOf(AgreementList.CONCORD, trigger.action())) {
      return false;
    }
    Mention next = trigger.page().at(line.index(), trigger.behind());
    boolean bare = line.form(trigger.at()).endsWith(trigger.action().lexeme().folded());
    return line.preposition(trigger.behind()).equals("بين")
        || bare && next != null && next.type() == EntityType.COUNTRY;
  }

  /** {@return whether "with" tells of another tie than the accord: "COOPERATION with C"} */
  static boolean tied(Line line, Mention party) {
    return line.form(party.from() - 1).equals("مع")
        && line.isOneOf(AgreementList.TIES, party.from() - 2);
  }

  /**
   * Whether somebody only does something with the accord: "the pact THAT leaders of A ATTENDED".
   */
  private boolean onlyHandled() {
    int verb = trigger.behind() + 1;
    return !trigger.finite()
        && line.is(trigger.behind(), FunctionWord.RELATIVE)
        && line.verb(verb) != null
        && !line.isVerbOf(AgreementList.AGREES, line.verb(verb))
        && !line.isOneOf(AgreementList.UNITES, verb)
        && !Among.any(trigger.at(), verb + BETWEEN, i -> line.preposition(i).equals("بين"))
        && Among.any(trigger.field().slots(), slot -> slot.mention().from() > verb);
  }

  /** "B has signed a contract WITH A", where another noun stands before "with". */
  private void with() {
    Mention subject = trigger.page().at(line.index(), trigger.behind());
    for (int i = trigger.behind(); i < trigger.behind() + REACH && line.isWord(i); i++) {
      Mention other = line.form(i).equals("مع") ? at(i + 1) : null;
      if (other != null && party(other)) {
        if (subject != null && party(subject) && subject.to() <= i) {
          fill(subject);
        }
        fill(other);
        return;
      }
    }
  }

  /** "DELEGATES OF A and B signed": those whom they act for. */
  private void represented() {
    for (int i = trigger.behind(); i < trigger.behind() + NEXT; i++) {
      String of = line.preposition(i + 1);
      if (line.isOneOf(AgreementList.DELEGATES, i) && (of.equals("عن") || of.equals("من"))) {
        parties(i + 2);
        return;
      }
    }
  }

  /** Whether a verb of negotiating tells the same, which nobody has agreed on yet. */
  private boolean onlyNegotiated() {
    if (trigger.finite() || trigger.governors().isEmpty()) {
      return false;
    }
    Sense.Action verb = trigger.governors().get(0).action();
    boolean between = Among.any(1, NEXT + 1, k -> binding(trigger.behind() + k - 1));
    return verb.form() == Sense.Form.IMPERFECT
        && !between
        && verb.lexeme().meaning() instanceof Lexeme.Triggers triggers
        && triggers.frame().id().equals(trigger.frame().id())
        && !line.isVerbOf(AgreementList.AGREES, verb);
  }

  private boolean binding(int i) {
    return line.preposition(i).equals("بين") || line.form(i).equals("مع");
  }

  private Mention at(int i) {
    Mention mention = trigger.page().at(line.index(), i);
    return mention != null && mention.from() == i && mention.isNamed() ? mention : null;
  }

  /** "Signed" also means "happened": something that can be signed must stand beside it. */
  private boolean signed() {
    if (!line.isVerbOf(AgreementList.SIGNS, trigger.action())) {
      return true;
    }
    int end = trigger.behind() + REACH;
    for (int i = trigger.at() - 3; i < end; i++) {
      end += person(i) || i > trigger.at() && passed(i) ? 1 : 0;
      String form = line.form(i);
      boolean bare = line.isOneOf(AgreementList.SIGNED, Clitics.bare(form));
      if (bare || i != trigger.at() && agrees(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a party, a time or a mark stands there, over which what is signed may follow. */
  private boolean passed(int i) {
    return line.isMark(i) && !line.form(i).equals(".")
        || trigger.page().at(line.index(), i) != null
        || trigger.page().timeAt(line.index(), i) != null;
  }

  private boolean person(int i) {
    Mention mention = trigger.page().at(line.index(), i);
    return mention != null && mention.type() == EntityType.PERSON;
  }

  private boolean agrees(int i) {
    Mention mention = trigger.page().at(line.index(), i);
    return mention != null && mention.type() == EntityType.AGREEMENT
        || Among.any(
            line.readings(i),
            reading ->
                reading.sense() instanceof Sense.Action action
                    && action.lexeme().meaning() instanceof Lexeme.Triggers triggers
                    && triggers.frame().id().equals(trigger.frame().id()));
  }

  /** "The two countries agreed", "which the two sides agreed on". */
  private void sides() {
    int from = trigger.finite() ? trigger.behind() : trigger.at() - SIDES;
    int end = trigger.finite() ? trigger.behind() + SIDES : trigger.at();
    for (int i = Math.max(0, from); i < end && draft.in(Role.PARTY).isEmpty(); i++) {
      boolean told = Words.comma(line, i + 1) && trigger.page().at(line.index(), i + 2) != null;
      if (told && line.isOneOf(AgreementList.TWO_SIDES, i)) {
        parties(i + 2);
      } else if (line.isOneOf(AgreementList.BOTH_SIDES, i)) {
        states.both(i);
      }
    }
  }

  /** "The accord signed on that day between A and B", "agreed between the two countries". */
  private void between() {
    int end = Math.min(line.size(), trigger.behind() + BETWEEN);
    for (int i = trigger.at() + 1; i < end && !line.form(i).equals("."); i++) {
      if (line.preposition(i).equals("بين") || binds(i)) {
        parties(i + 1);
        return;
      }
      boolean verb =
          i >= trigger.behind()
              && line.verb(i) != null
              && !Words.definite(line, i)
              && !(i == trigger.at() + 1 && Words.whole(line, i))
              && !line.isOneOf(AgreementList.TRUCE, i);
      if (verb && trigger.page().timeAt(line.index(), i) == null) {
        return;
      }
    }
  }

  /**
   * Whether the verb behind an accord has its parties as object: "an accord that UNITES A and B".
   */
  private boolean binds(int i) {
    return !trigger.finite()
        && i <= trigger.behind() + NEXT
        && line.isOneOf(AgreementList.UNITES, i)
        && trigger.page().at(line.index(), i + 1) != null;
  }

  /** "Talks between A and B led to an accord": whose talks they were. */
  private void talks() {
    int talks = talks(trigger);
    if (talks >= 0 && line.form(talks + 1).equals("بين")) {
      parties(talks + 2);
    }
  }

  /** {@return the token of the talks that a verb tells to have led to the accord, or -1} */
  static int talks(Trigger trigger) {
    Line line = trigger.line();
    boolean led = false;
    int first = Math.max(0, trigger.at() - BETWEEN);
    for (int i = trigger.at() - 1; i >= first && !line.form(i).equals("."); i--) {
      led |= led(line, i) || led(line, i - 1);
      if (line.isOneOf(AgreementList.NEGOTIATIONS, i)) {
        return led ? i : -1;
      }
    }
    return -1;
  }

  private static boolean led(Line line, int i) {
    Sense.Action verb = line.verb(i);
    return verb != null
        && verb.form() == Sense.Form.PERFECT
        && line.isVerbOf(AgreementList.RESULTS, verb);
  }

  private void parties(int i) {
    Mention first = trigger.page().at(line.index(), i);
    if (first != null && first.type() == EntityType.AGREEMENT) {
      named(i);
      return;
    }
    int and = i + 1;
    while (first != null && and < i + BETWEEN && and < line.size() && !isSecond(and)) {
      and++;
    }
    Mention second = first == null ? null : trigger.page().at(line.index(), and);
    if (second != null && party(first) && party(second) && first.from() == i) {
      fill(first);
      fill(second);
      more(second);
    } else if (first == null && line.isOneOf(AgreementList.BOTH_SIDES, i)) {
      states.both(i);
    }
  }

  /** Those that "and" joins right behind the second: "between A and B AND C". */
  private void more(Mention second) {
    Mention next = trigger.page().at(line.index(), second.to());
    while (next != null && next.coordinated() && next.isNamed() && PartyStates.agrees(next)) {
      fill(next);
      next = trigger.page().at(line.index(), next.to());
    }
  }

  /** The two states in the name of the agreement itself: "the pact between A and B". */
  private void named(int i) {
    GazetteerNames names = new GazetteerNames();
    Mention first = names.at(line, i, EntityType.COUNTRY);
    Mention second = first == null ? null : names.at(line, first.to(), EntityType.COUNTRY);
    if (second != null && second.coordinated()) {
      fill(first);
      fill(second);
    }
  }

  /** Whether a mention joined by "and" begins at the token. */
  private boolean isSecond(int i) {
    Mention mention = trigger.page().at(line.index(), i);
    return mention != null && mention.from() == i && mention.coordinated();
  }

  private static boolean party(Mention mention) {
    return Fillers.fits(mention.type(), Role.PARTY);
  }

  private void fill(Mention party) {
    String id = resolver.resolve(line, party, null);
    draft.fill(Role.PARTY, id, "between").over(party.from(), party.to());
  }

  private boolean onlyWith() {
    List<Slot> named =
        trigger.field().slots().stream()
            .filter(slot -> draft.in(Role.PARTY).contains(slot.mention().id()))
            .toList();
    return !named.isEmpty() && Among.all(named, slot -> slot.preposition().equals("مع"));
  }
}
