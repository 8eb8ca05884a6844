package io.masar.extract.frame;

import io.masar.Among;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Draft;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.NationalBodies;
import io.masar.extract.page.Words;
import io.masar.extract.reference.Antecedent;
import io.masar.extract.reference.Resolver;
import io.masar.mapping.AgreementList;
import io.masar.mapping.NameList;
import io.masar.mapping.Sense;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The states between which an agreement is, where no names beside it tell them: by their
 * adjectives, by who agrees for them, or because the article speaks of them most.
 */
final class PartyStates {

  /** How far behind the verb the posts of the parties may stand. */
  private static final int POSTS = 14;

  /** How far behind a post its state may be told. */
  private static final int OF_POST = 4;

  private final Trigger trigger;
  private final Draft draft;
  private final Line line;
  private final Resolver resolver;
  private final NationalBodies nations;

  PartyStates(Trigger trigger, Draft draft, Resolver resolver) {
    this.trigger = trigger;
    this.draft = draft;
    this.line = trigger.line();
    this.resolver = resolver;
    this.nations = new NationalBodies(trigger.page().mapping().gazetteer());
  }

  /** Fills in two adjectives of states in a row: "the Egyptian and Yemeni sides". */
  void adjectives() {
    for (int i = trigger.at() - 4; i < trigger.behind() + 4; i++) {
      String first = i < 0 ? null : nations.country(line, i);
      boolean accord = first != null && described(i);
      int next = accord && line.isMark(i + 1) ? i + 2 : i + 1;
      String second = first == null ? null : joined(next);
      second = second == null && accord ? nations.country(line, next) : second;
      boolean sides = second != null && line.endsWithOneOf(AgreementList.SIDES, i - 1);
      if ((sides || accord && second != null) && !second.equals(first)) {
        fill(first, i);
        fill(second, next);
        return;
      }
    }
  }

  /** Whether the word describes an agreement that has no name yet: "an IRAQI American pact". */
  private boolean described(int i) {
    Mention other = trigger.page().at(line.index(), i);
    boolean named = other != null && other.type() == EntityType.INSTITUTION;
    boolean inside = i > trigger.at() && i <= trigger.behind() && !named;
    Mention name = trigger.page().at(line.index(), trigger.at());
    boolean known = name != null && name.known() != null;
    return inside
        && !known
        && !trigger.finite()
        && Words.definite(line, i) == Words.definite(line, trigger.at());
  }

  /** Fills in the states whose posts agree: "the Egyptian president and the king of J". */
  void posts() {
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
      states.forEach(this::fill);
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
      if (named != null && named.type() == EntityType.FORCE && agrees(named)) {
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

  /**
   * Fills in the two states that the article speaks of by far the most, where "the two" at token
   * {@code i} are its parties.
   */
  void both(int i) {
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

  private void fill(String country, int i) {
    resolver.introduce(line, i, country);
    draft.fill(Role.PARTY, country, "adjective of a state").over(i, i + 1);
  }

  /**
   * {@return whether it is a state, or a group under arms that stands by itself: no part of a
   * state's forces}
   */
  static boolean agrees(Mention party) {
    return party.type() == EntityType.COUNTRY
        || party.type() == EntityType.FORCE && Antecedent.isGroup(party);
  }
}
