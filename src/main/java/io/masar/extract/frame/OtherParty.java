package io.masar.extract.frame;

import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Draft;
import io.masar.extract.page.GazetteerNames;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.NationalBodies;
import io.masar.extract.page.Words;
import io.masar.extract.reference.Resolver;
import io.masar.mapping.AgreementList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import java.util.List;

/** Who agrees where only whom it is "with" stands behind the trigger. */
final class OtherParty {

  /** How far behind an accord its state may be told. */
  private static final int OF_ACCORD = 4;

  /** How many adjectives an accord may have. */
  private static final int DESCRIBED = 2;

  private final Trigger trigger;
  private final Draft draft;
  private final Line line;
  private final Resolver resolver;
  private final NationalBodies nations;
  private final GazetteerNames names = new GazetteerNames();

  OtherParty(Trigger trigger, Draft draft, Resolver resolver) {
    this.trigger = trigger;
    this.draft = draft;
    this.line = trigger.line();
    this.resolver = resolver;
    this.nations = new NationalBodies(trigger.page().mapping().gazetteer());
  }

  /** An agreement "with" others is one of the subject before it, else of the country told of. */
  void fill() {
    int with = draft.in(Role.PARTY).size();
    boolean others = signedBehind() || trigger.finite() && trigger.unread(trigger.behind());
    for (Mention subject : others ? List.<Mention>of() : trigger.clause().subjects()) {
      if (subject.isNamed()
          && !judges(subject)
          && (PartyStates.agrees(subject)
              || signs(subject)
              || draft.in(Role.PARTY).size() == with && ofState(subject))) {
        draft
            .fill(Role.PARTY, subject.id(), "before the trigger")
            .over(subject.from(), subject.to());
      }
    }
    boolean subject = draft.in(Role.PARTY).size() > with || reached() || others;
    String home = subject || owned() || ofOthers() ? null : resolver.homeland().home();
    if (home != null && isTold(home)) {
      draft.fill(Role.PARTY, home, "the country the article is about");
    }
  }

  /** Whether it is a body or army of a state, which an indefinite accord may be one of. */
  private boolean ofState(Mention subject) {
    boolean body =
        subject.type() == EntityType.INSTITUTION && trigger.finite()
            || subject.type() == EntityType.FORCE
                && line.isOneOf(AgreementList.STANDING, trigger.at() - 1)
                && !trigger.reading().article();
    return body && nations.countryIn(line, subject.from() + 1, subject.to()) != null;
  }

  /** Whether it only says what it thinks of the accord, which then is of others: "A BLAMED". */
  private boolean judges(Mention subject) {
    Sense.Action before = line.verb(subject.from() - 1);
    Sense.Action behind = line.verb(subject.to());
    return !trigger.finite()
        && trigger.reading().article()
        && (before != null && line.isVerbOf(AgreementList.JUDGES, before)
            || behind != null && line.isVerbOf(AgreementList.JUDGES, behind));
  }

  /** Whether all know of an accord, which nobody here made: "after THE accord with C". */
  private boolean ofOthers() {
    return trigger.reading().article() && line.form(trigger.at() + 1).equals("مع");
  }

  /**
   * Whether the country is told before the accord, by name or adjective: it may be a party then.
   */
  private boolean isTold(String country) {
    for (int i = 0; i < trigger.at(); i++) {
      Mention state = trigger.page().at(line.index(), i);
      if (state != null && country.equals(state.id()) || country.equals(nations.country(line, i))) {
        return true;
      }
    }
    return false;
  }

  /** "The nuclear accord OF A with B", "the IRANIAN accord with B": the state that it is of. */
  private boolean owned() {
    for (int i = trigger.at() + 1;
        i < trigger.at() + OF_ACCORD && line.isWord(i) && !line.isPreposition(i);
        i++) {
      Mention state = names.at(line, i, EntityType.COUNTRY);
      boolean named = state != null && state.clitic().isEmpty();
      String country = named ? state.id() : nations.country(line, i);
      if (country != null && (named || Words.definite(line, i))) {
        told(country, i);
        return true;
      }
    }
    return false;
  }

  private void told(String country, int i) {
    resolver.introduce(line, i, country);
    draft.fill(Role.PARTY, country, "of whom the accord is").over(i, i + 1);
  }

  /** Whether a verb behind it tells its parties: "the accord WHICH A SIGNED with B". */
  private boolean signedBehind() {
    int relative = trigger.behind();
    while (relative < trigger.behind() + DESCRIBED && !line.is(relative, FunctionWord.RELATIVE)) {
      relative++;
    }
    int verb = relative + 1;
    return !trigger.finite()
        && line.is(relative, FunctionWord.RELATIVE)
        && (line.isOneOf(AgreementList.REACHED, verb)
            || line.verb(verb) != null && line.isVerbOf(AgreementList.AGREES, line.verb(verb)))
        && line.isWord(verb + 1)
        && line.preposition(verb + 1).isEmpty();
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
