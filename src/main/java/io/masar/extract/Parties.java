package io.masar.extract;

import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.mapping.Lexeme;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import io.masar.mapping.WordList;
import java.util.List;

/** Who an agreement is between, where the words beside its trigger name one party or none. */
final class Parties {

  /** How far from a verb of signing what is signed may stand. */
  private static final int REACH = 8;

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
    if (onlyWith()) {
      other();
    }
    return draft.in(Role.PARTY).size() > 1;
  }

  /** "Signed" also means "happened": something that can be signed must stand beside it. */
  private boolean signed() {
    if (!line.isVerbOf(WordList.SIGNS, trigger.action())) {
      return true;
    }
    for (int i = trigger.at() - 3; i < trigger.behind() + REACH; i++) {
      String form = line.form(i);
      boolean bare =
          line.isOneOf(WordList.SIGNED, form.startsWith("ال") ? form.substring(2) : form);
      if (bare || i != trigger.at() && agrees(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean agrees(int i) {
    Mention mention = trigger.page().at(line.index(), i);
    return mention != null && mention.type() == EntityType.AGREEMENT
        || line.readings(i).stream()
            .anyMatch(
                reading ->
                    reading.sense() instanceof Sense.Action action
                        && action.lexeme().meaning() instanceof Lexeme.Triggers triggers
                        && triggers.frame().id().equals(trigger.frame().id()));
  }

  /** "The Egyptian and Yemeni sides": two adjectives of states in a row. */
  private void adjectives() {
    for (int i = trigger.at() - 4; i < trigger.behind() + 4; i++) {
      String first = i < 0 ? null : nations.country(line, i);
      String second = first == null ? null : joined(i + 1);
      boolean sides = second != null && isDual(line.form(i - 1));
      if (sides && !second.equals(first)) {
        draft.fill(Role.PARTY, first, "adjective of a state");
        draft.fill(Role.PARTY, second, "adjective of a state").over(i, i + 2);
        return;
      }
    }
  }

  private static boolean isDual(String form) {
    return form.endsWith("ان") || form.endsWith("ين") || form.endsWith("تا") || form.endsWith("ا");
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
    return !named.isEmpty() && named.stream().allMatch(slot -> slot.preposition().equals("مع"));
  }

  /** An agreement "with" others is one of the subject before it, else of the country told of. */
  private void other() {
    int with = draft.in(Role.PARTY).size();
    for (Mention subject : trigger.clause().subjects()) {
      if (subject.isNamed() && agreeing(subject)) {
        draft
            .fill(Role.PARTY, subject.id(), "before the trigger")
            .over(subject.from(), subject.to());
      }
    }
    boolean subject = draft.in(Role.PARTY).size() > with || reached();
    if (!subject) {
      draft.fill(Role.PARTY, resolver.home(), "the country the article is about");
    }
  }

  /** A state, or a group under arms that stands by itself: no part of a state's forces. */
  private static boolean agreeing(Mention subject) {
    String kind = String.valueOf(subject.kind());
    return subject.type() == EntityType.COUNTRY
        || subject.type() == EntityType.FORCE && (kind.equals("group") || kind.equals("militia"));
  }

  /** Whether a verb of agreeing before the trigger tells this agreement with its parties. */
  private boolean reached() {
    for (int i = trigger.clause().start(); i < trigger.at(); i++) {
      for (Reading reading : line.readings(i)) {
        if (reading.sense() instanceof Sense.Action action
            && line.isVerbOf(WordList.AGREES, action)) {
          return true;
        }
      }
    }
    return false;
  }
}
