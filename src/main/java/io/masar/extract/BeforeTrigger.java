package io.masar.extract;

import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.mapping.Frame;
import io.masar.mapping.FunctionWord;
import java.util.List;

/**
 * Gives what stands to the left of a trigger its roles: the subject of a verb, the noun of a
 * participle, the owner of a pronoun; and the adjective of a state behind a noun.
 */
final class BeforeTrigger {

  private final Filling filling;
  private final Trigger trigger;
  private final Frame frame;
  private final Line line;
  private final int at;

  BeforeTrigger(Filling filling) {
    this.filling = filling;
    this.trigger = filling.trigger();
    this.frame = trigger.frame();
    this.line = trigger.line();
    this.at = trigger.at();
  }

  void fill() {
    pronoun();
    witness();
    Role role = unfilled();
    if (role == null) {
      return;
    }
    if (!verbal()) {
      adjective(role);
    } else if (!genitiveUnread()) {
      subject(role);
    }
  }

  /** The role that only something before the trigger can still fill. */
  private Role unfilled() {
    if (frame.subject() != null && !filling.has(frame.subject())) {
      return frame.subject();
    }
    boolean object = frame.object() == Role.FORCE && !filling.has(Role.FORCE) && passive();
    return object ? Role.FORCE : null;
  }

  private boolean passive() {
    return !trigger.reading().pronoun().isEmpty() || trigger.finite() && filling.owner() == null;
  }

  private boolean verbal() {
    return trigger.finite()
        || trigger.participle()
        || !trigger.reading().pronoun().isEmpty()
        || !trigger.governors().isEmpty();
  }

  /** The pronoun of a verbal noun: its first genitive role, "handing it over", "its attacks". */
  private void pronoun() {
    if (trigger.reading().pronoun().isEmpty() || trigger.finite() && frame.object() == null) {
      return;
    }
    Role genitive = frame.genitive().isEmpty() ? null : frame.genitive().get(0);
    Role role = trigger.finite() ? frame.object() : genitive;
    if (role == null || filling.has(role) || role == Role.FORCE && frame.object() == null) {
      return;
    }
    Mention antecedent = antecedent(role);
    if (antecedent != null && (role != Role.FORCE || counted(antecedent))) {
      filling.take(role, antecedent, "pronoun");
    }
  }

  /** Whether "them" can be the antecedent: people counted right before. */
  private boolean counted(Mention antecedent) {
    return trigger.reading().pronoun().equals("هم")
        && antecedent.quantity() != null
        && at - antecedent.to() < 6;
  }

  private Mention antecedent(Role role) {
    List<Mention> mentions = trigger.page().mentions().get(line.index());
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      if (mention.to() <= at && Fillers.fits(mention.type(), role)) {
        return mention;
      }
    }
    return null;
  }

  /** "The base witnesses a withdrawal": the subject of the verb is where it happens. */
  private void witness() {
    List<Clause.Governor> governors = trigger.governors();
    if (governors.isEmpty() || !governors.get(0).action().lexeme().lemma().equals("شهد")) {
      return;
    }
    Role role = placeOf();
    if (role == null || filling.has(role)) {
      return;
    }
    Mention place = trigger.page().at(line.index(), governors.get(0).at() + 1);
    if (place == null) {
      place = firstSubject(role);
    }
    if (place != null && Fillers.fits(place.type(), role)) {
      filling.take(role, place, "witnesses it");
    }
  }

  private Role placeOf() {
    return switch (frame.kind()) {
      case WITHDRAWAL -> Role.ORIGIN;
      case DEPLOYMENT -> Role.DESTINATION;
      case ATTACK -> Role.TARGET;
      case PRESENCE -> Role.LOCATION;
      default -> null;
    };
  }

  private Mention firstSubject(Role role) {
    return trigger.clause().subjects().stream()
        .filter(mention -> Fillers.fits(mention.type(), role))
        .findFirst()
        .orElse(null);
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
    boolean relative = line.is(at - 1, FunctionWord.RELATIVE);
    Mention subject = relative || trigger.participle() ? described(role) : firstSubject(role);
    if (subject != null) {
      filling.take(role, subject, "before the trigger");
      coordinated(role, subject);
    }
    if (!filling.has(role)) {
      adjective(role);
    }
  }

  /** What a participle or a relative clause describes: what stands next to it. */
  private Mention described(Role role) {
    int before = at >= 2 && line.is(at - 1, FunctionWord.RELATIVE) ? at - 2 : at - 1;
    Mention nearest = trigger.page().at(line.index(), before);
    return nearest != null && Fillers.fits(nearest.type(), role) ? nearest : null;
  }

  /** What is joined by "and" to the subject before the trigger. */
  private void coordinated(Role role, Mention subject) {
    Mention last = subject;
    for (Mention mention : trigger.clause().subjects()) {
      if (mention.from() == last.to()
          && mention.coordinated()
          && Fillers.fits(mention.type(), role)) {
        filling.take(role, mention, "joined to the subject");
        last = mention;
      }
    }
  }

  /** The adjective of a state behind the noun: "the American withdrawal". */
  private void adjective(Role role) {
    int behind = trigger.behind();
    String country = new NationalBodies().country(line, behind);
    if (country == null || trigger.finite()) {
      return;
    }
    boolean state = Fillers.fits(EntityType.COUNTRY, role);
    if (state || role == Role.FORCE) {
      String id = role == Role.FORCE ? country + "-armed-forces" : country;
      filling.draft().fill(role, id, "adjective of a state").over(at, behind + 1);
    }
  }
}
