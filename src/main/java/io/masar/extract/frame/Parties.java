package io.masar.extract.frame;

import io.masar.Among;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.clause.Slot;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Draft;
import io.masar.extract.page.Fillers;
import io.masar.extract.page.GazetteerNames;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.NationalBodies;
import io.masar.extract.page.Words;
import io.masar.extract.reference.Resolver;
import io.masar.mapping.AgreementList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Kind;
import io.masar.mapping.Lexeme;
import io.masar.mapping.NameList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who an agreement is between, where the words beside its trigger name one party or none. */
final class Parties {

  /** How far from a verb of signing what is signed may stand. */
  private static final int REACH = 8;

  /** How far behind the verb the posts of the parties may stand. */
  private static final int POSTS = 14;

  /** How far behind an agreement its parties may be told. */
  private static final int BETWEEN = 14;

  /** How near a verb of agreeing "the two sides" may stand. */
  private static final int SIDES = 3;

  /** How far behind a post its state may be told. */
  private static final int OF_POST = 4;

  private final Trigger trigger;
  private final Draft draft;
  private final Line line;
  private final Resolver resolver;
  private final NationalBodies nations;

  Parties(Filling filling, Resolver resolver) {
    this.trigger = filling.trigger();
    this.draft = filling.draft();
    this.line = trigger.line();
    this.resolver = resolver;
    this.nations = new NationalBodies(trigger.page().mapping().gazetteer());
  }

  /** {@return whether at least two parties agree, told by their clause or its adjectives} */
  boolean settled() {
    if (!signed()) {
      return false;
    }
    if (draft.in(Role.PARTY).size() < 2) {
      adjectives();
    }
    if (draft.in(Role.PARTY).size() < 2 && trigger.finite()) {
      posts();
    }
    if (draft.in(Role.PARTY).size() < 2 && trigger.finite()) {
      with();
    }
    if (draft.in(Role.PARTY).size() < 2) {
      between();
    }
    if (draft.in(Role.PARTY).isEmpty()) {
      sides();
    }
    if (onlyWith()) {
      other();
    }
    return draft.in(Role.PARTY).size() > 1 && !told();
  }

  /**
   * Whether somebody only does something with the accord: "the pact THAT leaders of A ATTENDED".
   */
  private boolean told() {
    int verb = trigger.behind() + 1;
    return !trigger.finite()
        && line.is(trigger.behind(), FunctionWord.RELATIVE)
        && line.verb(verb) != null
        && !line.isVerbOf(AgreementList.AGREES, line.verb(verb))
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
      end += person(i) ? 1 : 0;
      String form = line.form(i);
      boolean bare =
          line.isOneOf(AgreementList.SIGNED, form.startsWith("ال") ? form.substring(2) : form);
      if (bare || i != trigger.at() && agrees(i)) {
        return true;
      }
    }
    return false;
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

  /** "The Egyptian and Yemeni sides": two adjectives of states in a row. */
  private void adjectives() {
    for (int i = trigger.at() - 4; i < trigger.behind() + 4; i++) {
      String first = i < 0 ? null : nations.country(line, i);
      boolean accord = first != null && described(i);
      int next = accord && line.isMark(i + 1) ? i + 2 : i + 1;
      String second = first == null ? null : joined(next);
      second = second == null && accord ? nations.country(line, next) : second;
      boolean sides = second != null && line.endsWithOneOf(AgreementList.SIDES, i - 1);
      if ((sides || accord && second != null) && !second.equals(first)) {
        told(first, i);
        told(second, next);
        return;
      }
    }
  }

  /** Whether the word describes an agreement that has no name yet: "an IRAQI American pact". */
  private boolean described(int i) {
    boolean inside = i > trigger.at() && i <= trigger.behind();
    Mention name = trigger.page().at(line.index(), trigger.at());
    boolean known = name != null && name.known() != null;
    return inside
        && !known
        && !trigger.finite()
        && Words.definite(line, i) == Words.definite(line, trigger.at());
  }

  /** "The two countries agreed", "which the two sides agreed on". */
  private void sides() {
    int from = trigger.finite() ? trigger.behind() : trigger.at() - SIDES;
    int end = trigger.finite() ? trigger.behind() + SIDES : trigger.at();
    for (int i = Math.max(0, from); i < end && draft.in(Role.PARTY).isEmpty(); i++) {
      if (line.isOneOf(AgreementList.BOTH_SIDES, i)) {
        both(i);
      }
    }
  }

  /** "The accord signed on that day between A and B", "agreed between the two countries". */
  private void between() {
    int end = Math.min(line.size(), trigger.behind() + BETWEEN);
    for (int i = trigger.at() + 1; i < end && !line.form(i).equals("."); i++) {
      if (line.preposition(i).equals("بين")) {
        parties(i + 1);
        return;
      }
      boolean verb = i >= trigger.behind() && line.verb(i) != null && !Words.definite(line, i);
      if (verb && trigger.page().timeAt(line.index(), i) == null) {
        return;
      }
    }
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
    } else if (first == null && line.isOneOf(AgreementList.BOTH_SIDES, i)) {
      both(i);
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

  /** The two states that the article speaks of by far the most, where "the two" are its parties. */
  private void both(int i) {
    Map<String, Integer> told = new LinkedHashMap<>();
    trigger.page().mentions().stream()
        .flatMap(List::stream)
        .filter(mention -> mention.type() == EntityType.COUNTRY && mention.isNamed())
        .forEach(mention -> told.merge(mention.id(), 1, Integer::sum));
    List<String> most =
        told.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .map(Map.Entry::getKey)
            .toList();
    boolean two =
        most.size() == 2 || most.size() > 2 && told.get(most.get(1)) > told.get(most.get(2)) + 1;
    if (two) {
      draft.fill(Role.PARTY, most.get(0), "one of the two told of most").over(i, i + 1);
      draft.fill(Role.PARTY, most.get(1), "one of the two told of most");
    }
  }

  private void told(String country, int i) {
    resolver.introduce(line, i, country);
    draft.fill(Role.PARTY, country, "adjective of a state").over(i, i + 1);
  }

  /** "The Egyptian president and the king of J": the states whose posts agree. */
  private void posts() {
    Map<String, Integer> states = new LinkedHashMap<>();
    int end = Math.min(line.size(), trigger.behind() + POSTS);
    int holders = 0;
    for (int i = trigger.clause().start(); i < end && (i < trigger.at() || !ends(i)); i++) {
      if (ofState(i) || line.isOneOf(NameList.COUNTERPART, i)) {
        state(i + 1, states);
        holders++;
      }
    }
    if (states.size() == 2 || holders == 1 && states.size() > 2) {
      states.forEach(this::told);
    }
  }

  /** Whether a post that speaks for a state stands at token {@code i}. */
  private boolean ofState(int i) {
    return line.endsWithOneOf(NameList.MINISTERS, i)
        || line.has(i, Sense.Post.class)
            && Among.any(line.words(NameList.STATESMAN), line.form(i)::contains);
  }

  /** The states of the post before token {@code from}, by an adjective or their names. */
  private void state(int from, Map<String, Integer> states) {
    for (int i = from; i < from + OF_POST && (describes(i) || line.isQuote(i)); i++) {
      Mention named = trigger.page().at(line.index(), i);
      if (named != null && named.type() == EntityType.COUNTRY) {
        states.putIfAbsent(named.id(), i);
        Mention next = trigger.page().at(line.index(), named.to());
        while (next != null && next.coordinated() && next.type() == EntityType.COUNTRY) {
          states.putIfAbsent(next.id(), next.from());
          next = trigger.page().at(line.index(), next.to());
        }
        return;
      }
      if (named != null && named.type() == EntityType.FORCE && agreeing(named)) {
        states.putIfAbsent(named.id(), i);
        return;
      }
      boolean adjective = named == null || named.type() == EntityType.INSTITUTION;
      String country = adjective ? nations.country(line, i) : null;
      if (country != null) {
        states.putIfAbsent(country, i);
        return;
      }
    }
  }

  private boolean describes(int i) {
    return line.isWord(i) && line.verb(i) == null && !line.isPreposition(i);
  }

  /** Whether what is agreed on begins at token {@code i}. */
  private boolean ends(int i) {
    return i > trigger.behind() && line.isPreposition(i) && !line.form(i).equals("مع")
        || line.form(i).equals(".");
  }

  private String joined(int i) {
    return line.readings(i).stream()
        .filter(reading -> reading.conjunction() && reading.sense() instanceof Sense.Nisba)
        .map(reading -> ((Sense.Nisba) reading.sense()).country())
        .findFirst()
        .orElse(null);
  }

  private boolean onlyWith() {
    List<Slot> named =
        trigger.field().slots().stream()
            .filter(slot -> draft.in(Role.PARTY).contains(slot.mention().id()))
            .toList();
    return !named.isEmpty() && Among.all(named, slot -> slot.preposition().equals("مع"));
  }

  /** An agreement "with" others is one of the subject before it, else of the country told of. */
  private void other() {
    int with = draft.in(Role.PARTY).size();
    for (Mention subject : trigger.clause().subjects()) {
      if (subject.isNamed() && (agreeing(subject) || signs(subject))) {
        draft
            .fill(Role.PARTY, subject.id(), "before the trigger")
            .over(subject.from(), subject.to());
      }
    }
    boolean subject = draft.in(Role.PARTY).size() > with || reached();
    if (!subject) {
      draft.fill(Role.PARTY, resolver.homeland().home(), "the country the article is about");
    }
  }

  /** A state, or a group under arms that stands by itself: no part of a state's forces. */
  private static boolean agreeing(Mention subject) {
    String kind = String.valueOf(subject.kind());
    return subject.type() == EntityType.COUNTRY
        || subject.type() == EntityType.FORCE && (Kind.GROUP.is(kind) || Kind.MILITIA.is(kind));
  }

  /** Whether a body stands right behind a verb of agreeing: "the university SIGNED". */
  private boolean signs(Mention subject) {
    Sense.Action verb = line.verb(subject.from() - 1);
    return subject.type() == EntityType.INSTITUTION
        && verb != null
        && line.isVerbOf(AgreementList.AGREES, verb);
  }

  /** Whether a verb of agreeing before the trigger tells this agreement with its parties. */
  private boolean reached() {
    for (int i = trigger.clause().start(); i < trigger.at(); i++) {
      for (Reading reading : line.readings(i)) {
        if (reading.sense() instanceof Sense.Action action
            && line.isVerbOf(AgreementList.AGREES, action)) {
          return true;
        }
      }
    }
    return false;
  }
}
