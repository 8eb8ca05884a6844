package io.masar.extract.frame;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Fillers;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.extract.reference.Antecedent;
import io.masar.extract.reference.CarriedSubject;
import io.masar.extract.reference.Foe;
import io.masar.extract.reference.PointedForce;
import io.masar.mapping.AttackList;
import io.masar.mapping.ClauseList;
import io.masar.mapping.Frame;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Sense;
import java.util.List;
import java.util.stream.IntStream;

/** Gives a role to what the pronoun of a trigger means: "handing IT over", "ITS attacks". */
final class OwnPronoun {

  private final Filling filling;
  private final Trigger trigger;
  private final Frame frame;
  private final Line line;
  private final int at;

  OwnPronoun(Filling filling) {
    this.filling = filling;
    this.trigger = filling.trigger();
    this.frame = trigger.frame();
    this.line = trigger.line();
    this.at = trigger.at();
  }

  /** Fills the object of a verb, or the first genitive role of a noun. */
  void fill() {
    if (trigger.reading().pronoun().isEmpty() || trigger.finite() && frame.object() == null) {
      return;
    }
    Role genitive = frame.genitive().isEmpty() ? null : frame.genitive().get(0);
    Role role = trigger.finite() || struck() ? frame.object() : genitive;
    if (role == null || filling.has(role) || role == Role.FORCE && frame.object() == null) {
      return;
    }
    if (role == Role.FORCE && new UnreadOwner(trigger).told()) {
      return;
    }
    boolean people =
        role == Role.SITE
            && (trigger.reading().pronoun().equals("هم")
                || trigger.unread(trigger.behindAdverbs()));
    Mention antecedent = people ? null : role == Role.FORCE ? pointed() : antecedent(role);
    if (antecedent != null && frame.kind() == ClaimKind.ATTACK) {
      filling.settle(role, antecedent, "pronoun");
    } else if (antecedent != null) {
      filling.take(role, antecedent, "pronoun");
    }
  }

  /** Whether the pronoun of a noun of attack is who is struck: "after ITS targeting". */
  private boolean struck() {
    return frame.object() == Role.TARGET
        && !filling.has(Role.TARGET)
        && line.isVerbOf(AttackList.TARGETS_IT, trigger.action())
        && line.function(at - 1, FunctionWord.AFTER) == 1
        && meant() == 1;
  }

  /** How many things, each where it lies, were told before that the pronoun can mean. */
  private long meant() {
    List<Mention> mentions = trigger.page().mentions().get(line.index());
    return IntStream.range(0, mentions.size())
        .filter(i -> i == 0 || !ToldPlaces.liesIn(line, mentions.get(i - 1), mentions.get(i)))
        .mapToObj(mentions::get)
        .filter(mention -> mention.to() <= at && mention.isNamed())
        .filter(mention -> Fillers.fits(mention.type(), Role.TARGET))
        .filter(this::mayMean)
        .map(Mention::id)
        .distinct()
        .count();
  }

  /** "Them" are people, "it" is where they are. */
  private boolean mayMean(Mention mention) {
    String pronoun = trigger.reading().pronoun();
    return pronoun.equals("هم") == (mention.type() == EntityType.FORCE)
        && Foe.agrees(line, mention, pronoun);
  }

  /** The force that "them" means: people told right before, or who was spoken of. */
  private Mention pointed() {
    Mention people = new PointedForce(trigger).find();
    boolean object = frame.kind() == ClaimKind.WITHDRAWAL && !trigger.unread(trigger.behind());
    return people == null && object
        ? new CarriedSubject(trigger, filling.resolver()).find()
        : people;
  }

  private Mention antecedent(Role role) {
    Mention topic = trigger.finite() && trigger.reading().conjunction() ? topic() : null;
    if (topic != null && Fillers.fits(topic.type(), role)) {
      return topic;
    }
    if (frame.kills()) {
      return null;
    }
    List<Mention> mentions = trigger.page().mentions().get(line.index());
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      boolean site = role != Role.SITE || mention.type() == EntityType.BASE;
      boolean leads = role == Role.ATTACKER && Antecedent.led(line, mention);
      boolean other =
          leads
              || role == Role.TARGET
                  && mention.type() == EntityType.FORCE
                  && !Foe.agrees(line, mention, trigger.reading().pronoun());
      boolean far = role == Role.TARGET && trigger.finite() && mention.to() < at - 2 && !joined();
      if (far && mention.to() <= at) {
        return null;
      }
      if (mention.to() <= at && site && !other && Fillers.fits(mention.type(), role)) {
        return role == Role.TARGET && isNearer(mention.to())
            ? null
            : mentions.get(ToldPlaces.first(line, mentions, i));
      }
    }
    boolean site = role == Role.SITE || role == Role.DESTINATION;
    Mention earlier = trigger.finite() && site ? EarlierSites.of(trigger, role) : null;
    boolean held = earlier != null && filling.resolver().stations().isPlace(earlier.id());
    return held || role != Role.SITE ? earlier : null;
  }

  private boolean joined() {
    return trigger.reading().conjunction() || line.isOneOf(ClauseList.VERBAL_PARTICLE, at - 1);
  }

  /**
   * Whether a thing without a name is told from token {@code from} on that "it" or "them" can be
   * said of: "THE SITES, to strike THEM", "the CONVOY, to strike IT".
   */
  private boolean isNearer(int from) {
    return trigger.reading().pronoun().equals("ها")
        && Among.any(
            from,
            at,
            j ->
                (line.form(j).endsWith("ات") || line.form(j).endsWith("ه"))
                    && line.form(j).contains("ال")
                    && Words.definite(line, j)
                    && line.has(j, Sense.Ordinary.class)
                    && trigger.page().at(line.index(), j) == null);
  }

  /** The subject of the verb before, of which a joined verb goes on: "B hosted F, and G hit IT". */
  private Mention topic() {
    for (int i = at - 1; i >= trigger.clause().start(); i--) {
      if (line.verb(i) != null && line.verb(i).finite() && !Words.definite(line, i)) {
        return trigger.page().at(line.index(), i + 1);
      }
    }
    return null;
  }
}
