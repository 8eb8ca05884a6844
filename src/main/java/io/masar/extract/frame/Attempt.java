package io.masar.extract.frame;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Quantity;
import io.masar.claim.Role;
import io.masar.claim.Status;
import io.masar.extract.clause.Clause;
import io.masar.extract.clause.Field;
import io.masar.extract.clause.Sizes;
import io.masar.extract.clause.Slot;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Draft;
import io.masar.extract.page.Mention;
import io.masar.extract.reference.Resolver;
import io.masar.extract.status.StatusReader;
import io.masar.extract.status.Utterer;
import io.masar.extract.status.WhenReader;
import io.masar.mapping.Lexeme;
import io.masar.mapping.Sense;

/** One trigger read by one frame. */
final class Attempt {

  private final Trigger trigger;
  private final Resolver resolver;
  private final WhenReader when;

  Attempt(Trigger trigger, Resolver resolver, WhenReader when) {
    this.trigger = trigger;
    this.resolver = resolver;
    this.when = when;
  }

  /** {@return what the trigger claims, or {@code null} where it claims nothing} */
  Draft draft() {
    Filling filling = new Filling(trigger, resolver, sender());
    new Custody(filling).fill();
    Struck struck = new Struck(filling);
    struck.dead();
    struck.aimed();
    new Belongings(filling).fill();
    new BehindTrigger(filling).fill();
    new BeforeTrigger(filling).fill();
    struck.fill();
    new DescribedPlaces(filling).fill();
    new OtherPlaces(filling).fill();
    new WasThere(filling).fill();
    new UntoldForces(filling).fill();
    new Cataphora(filling).fill();
    new UnsaidForces(filling).fill();
    new CarriedOver(filling).fill();
    new PurposePlaces(filling).fill();
    new ScenePlaces(filling).fill();
    new StationedForces(filling).fill();
    new RolePlaces(filling).fill();
    if (!new Completion(filling, new Circumstances(trigger)).reached()) {
      return null;
    }
    filling.introduce();
    if (trigger.deed() != null) {
      filling.draft().deed(trigger.deed().from());
    }
    if (trigger.special()) {
      filling.draft().special();
    }
    return told(filling);
  }

  private Draft told(Filling filling) {
    StatusReader.Found found = StatusReader.read(trigger);
    if (found.status() == null) {
      return null;
    }
    Draft draft = filling.draft();
    boolean told = Among.any(trigger.governors(), governor -> tells(governor) || demands(governor));
    when.date(draft, trigger, told && trigger.kind() != ClaimKind.AGREEMENT);
    status(draft, found);
    Quantity some = moves() ? Sizes.some(trigger) : null;
    Quantity counted = some == null ? filling.quantity() : some;
    draft.quantity(counted == null && moves() ? Sizes.told(trigger) : counted);
    return draft.over(
        Math.min(trigger.at(), draft.from()), Math.max(trigger.field().end(), trigger.behind()));
  }

  private boolean moves() {
    return trigger.kind().roles().get(0) == Role.FORCE;
  }

  private void status(Draft draft, StatusReader.Found found) {
    if (StatusReader.happenedBefore(trigger, draft.when())) {
      draft.when(null, null, "the day of something else");
    }
    boolean reached =
        trigger.kind() == ClaimKind.AGREEMENT
            && found.status() == Status.PLANNED
            && !trigger.finite()
            && Parties.talks(trigger) >= 0;
    Status status =
        StatusReader.onCalendar(
            reached ? Status.COMPLETED : found.status(),
            draft.when(),
            trigger.page().article().publishedOn());
    draft.status(trigger.kind().hasStatus() ? status : null, found.word());
    if (status != Status.COMPLETED && status != Status.ONGOING) {
      draft.saidBy(new Utterer(trigger).id(status), "who demands, promises or refuses it");
    }
  }

  private static boolean tells(Clause.Governor governor) {
    return governor.action().lexeme().meaning() instanceof Lexeme.Tells;
  }

  /** Whether the word demands, denies or announces, so that a time beside it is its own. */
  private static boolean demands(Clause.Governor governor) {
    return governor.action().lexeme().meaning() instanceof Lexeme.Governs governs
        && governor.action().form() == Sense.Form.PERFECT
        && (governs.status() == Status.DEMANDED
            || governs.status() == Status.DENIED
            || governs.status() == Status.PLANNED);
  }

  /**
   * Who sends: the first direct mention of a verb or its subject before it, or of the word that
   * governs a noun.
   */
  private Mention sender() {
    if (!trigger.frame().sender()) {
      return null;
    }
    Field field = trigger.field();
    Slot first = field.slots().isEmpty() ? null : field.slots().get(0);
    boolean direct = first != null && first.preposition().isEmpty();
    if (direct
        && (trigger.finite() && sends(first.mention())
            || first.mention().type() == EntityType.COUNTRY
            || itself(field))) {
      return new SenderFinder(trigger, resolver).state(first.mention());
    }
    return new SenderFinder(trigger, resolver).find();
  }

  /** Whether a body and then its own forces stand behind a noun: "the pulling out by B of ITS". */
  private static boolean itself(Field field) {
    return field.slots().size() > 1
        && sends(field.slots().get(0).mention())
        && field.slots().get(1).preposition().isEmpty()
        && field.slots().get(1).mention().isOwned();
  }

  static boolean sends(Mention mention) {
    if (mention.type() == EntityType.PERSON) {
      return mention.known() != null && mention.known().of() != null;
    }
    return mention.isNamed()
        && (mention.type() == EntityType.COUNTRY
            || mention.type() == EntityType.FORCE
            || mention.type() == EntityType.INSTITUTION);
  }
}
