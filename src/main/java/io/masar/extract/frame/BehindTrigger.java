package io.masar.extract.frame;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.clause.Field;
import io.masar.extract.clause.OpenSites;
import io.masar.extract.clause.Slot;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Fillers;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Numbers;
import io.masar.extract.page.Words;
import io.masar.extract.reference.Antecedent;
import io.masar.mapping.Frame;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Lexeme;
import io.masar.mapping.MoverList;
import io.masar.mapping.PlaceList;
import io.masar.mapping.Sense;
import java.util.ArrayList;
import java.util.List;

/** Gives the mentions to the right of a trigger their roles. */
final class BehindTrigger {

  private final Filling filling;
  private final Trigger trigger;
  private final Frame frame;
  private final Field field;
  private final OpenSites sites;
  private final BehindAttack attack;
  private final Part part;
  private final Emptied emptied;
  private final MoverOf mover;
  private Mention taken;

  BehindTrigger(Filling filling) {
    this.filling = filling;
    this.trigger = filling.trigger();
    this.frame = trigger.frame();
    this.field = trigger.field();
    this.sites = new OpenSites(trigger.page(), trigger.line());
    this.attack = new BehindAttack(filling);
    this.part = new Part(trigger);
    this.emptied = new Emptied(filling);
    this.mover = new MoverOf(filling);
  }

  void fill() {
    direct();
    prepositional();
    attack.underwent();
    attack.fired();
  }

  /** Subject and object of a verb, the genitive of a noun. */
  private void direct() {
    List<Role> wanted = wanted();
    Role last = null;
    for (Slot slot : field.slots()) {
      Mention mention = slot.mention();
      if (!slot.preposition().isEmpty() || filling.settled(mention)) {
        last = null;
      } else if (mention.coordinated() && last != null && Fillers.fits(mention.type(), last)) {
        filling.take(last, mention, "coordinated");
      } else if (!(mention.type() == EntityType.FORCE && Antecedent.led(trigger.line(), mention))
          && !onlySends(mention)
          && !joinsUnread(mention)
          && !NoTarget.doer(trigger, trigger.frame().object(), mention)
          && !NoTarget.belongs(trigger, mention)
          && !verbal(mention)) {
        Role role = Among.first(wanted, r -> part.plays(mention, r));
        if (role != null && !NoTarget.attacks(trigger, role, mention)) {
          last = direct(role, mention);
          wanted.remove(role);
          if (trigger.finite()
              && role == frame.object()
              && !Fillers.fits(mention.type(), Role.ORIGIN)) {
            wanted.remove(frame.subject());
          }
        }
      }
    }
  }

  /** {@return the role that was given} */
  private Role direct(Role role, Mention mention) {
    if (role == Role.ATTACKER && attack.struck(mention)) {
      filling.take(Role.TARGET, mention, "passive");
      return Role.TARGET;
    }
    if (trigger.finite()) {
      filling.behindVerb(role, mention);
    } else {
      filling.take(role, mention, "genitive");
    }
    return role;
  }

  /** Whether "and" joins the mention to a noun that was not read: "moving money and fighters". */
  private boolean joinsUnread(Mention mention) {
    return mention.coordinated()
        && !trigger.finite()
        && trigger.page().at(trigger.line().index(), mention.from() - 1) == null;
  }

  private List<Role> wanted() {
    if (trigger.participle() && frame.kind() == ClaimKind.ATTACK) {
      return new ArrayList<>(List.of(Role.TARGET));
    }
    if (!trigger.finite()) {
      List<Role> genitive = new ArrayList<>(frame.genitive());
      genitive.removeIf(r -> r == Role.ATTACKER && !trigger.reading().pronoun().isEmpty());
      return genitive;
    }
    List<Role> wanted = new ArrayList<>();
    if (frame.subject() != null && trigger.deed() == null && !subjectBefore()) {
      wanted.add(frame.subject());
    }
    if (frame.object() != null && !pointsAtObject()) {
      wanted.add(frame.object());
    }
    return wanted;
  }

  /** Whether the object of the verb is its pronoun, or a noun that was not read. */
  private boolean pointsAtObject() {
    return frame.object() == Role.FORCE
        && (!trigger.reading().pronoun().isEmpty()
            || trigger.unread(trigger.behind())
                && Words.definite(trigger.line(), trigger.behind())
                && !trigger.line().isOneOf(MoverList.GOVERNS, trigger.behind())
                && new SenderFinder(trigger, filling.resolver()).people() == null);
  }

  /** Whether the mention is who sends, and the force it sends is named behind it. */
  private boolean onlySends(Mention mention) {
    return frame.sender()
        && mention.equals(filling.owner())
        && (laterForce(mention) || trigger.finite() && another(mention));
  }

  /** Whether an object follows that was not read, past where the sender is: "F in K published". */
  private boolean another(Mention sender) {
    return trigger.unread(sender.to())
        || field.slots().stream()
            .filter(slot -> slot.mention().from() >= sender.to() && !slot.preposition().isEmpty())
            .limit(1)
            .anyMatch(slot -> trigger.unread(slot.mention().to()));
  }

  /** Whether the noun is the verb after all, since an object follows: "moved F the wounded". */
  private boolean verbal(Mention mention) {
    Line line = trigger.line();
    return !trigger.finite()
        && frame.sender()
        && mention.isNamed()
        && line.verb(trigger.at()) != null
        && trigger.unread(mention.to())
        && Words.definite(line, mention.to());
  }

  private boolean laterForce(Mention mention) {
    return mention.type() != EntityType.FORCE
        || Among.any(
            field.slots(),
            s ->
                s.preposition().isEmpty()
                    && s.mention().from() > mention.from()
                    && s.mention().type() == EntityType.FORCE);
  }

  /**
   * Whether the subject of a verb that takes an object stands before it, so that what follows is
   * the object; never where its pronoun is that: "the camp that F guards".
   */
  private boolean subjectBefore() {
    Line line = trigger.line();
    boolean pronoun =
        !trigger.reading().pronoun().isEmpty() || Words.pronominal(line, trigger.behind());
    if (frame.object() == null || pronoun) {
      return false;
    }
    int at = trigger.at();
    boolean relative =
        line.is(at - 1, FunctionWord.RELATIVE) && !line.is(at - 1, FunctionWord.SUBORDINATOR);
    Mention before = trigger.page().at(line.index(), at - 1);
    boolean noun =
        before == null
            ? trigger.page().timeAt(line.index(), at - 1) == null
                && (Words.definite(line, at - 1) || triggers(line, at - 1))
            : trigger.clause().free(before) && acts(before);
    return relative || !trigger.reading().conjunction() && noun;
  }

  /** Whether the mention before the verb can be its subject: a region attacks nobody. */
  private boolean acts(Mention before) {
    return frame.kind() != ClaimKind.ATTACK || Fillers.fits(before.type(), Role.ATTACKER);
  }

  private static boolean triggers(Line line, int i) {
    return Among.any(
        line.readings(i),
        r ->
            r.sense() instanceof Sense.Action a
                && a.form() == Sense.Form.NOUN
                && a.lexeme().meaning() instanceof Lexeme.Triggers);
  }

  private void prepositional() {
    Mention former = null;
    boolean attacker = false;
    for (Slot slot : field.slots()) {
      if (filling.settled(slot.mention())) {
        continue;
      }
      boolean joined =
          former != null && slot.mention().from() == former.to() && slot.mention().coordinated();
      attacker =
          attack.of(slot)
              || attack.by(slot)
              || attack.credited(slot)
              || attacker && joined && Fillers.fits(slot.mention().type(), Role.ATTACKER);
      if (attacker) {
        filling.take(Role.ATTACKER, slot.mention(), "by whom");
      } else if (hands(slot)) {
        filling.take(frame.subject(), slot.mention(), "by whom");
      } else if (frame.adjacent() && apart(slot)) {
        return;
      } else {
        governed(slot, former);
      }
      former = slot.mention();
    }
  }

  /** Whether who hands over or receives a site stands behind "on the part of". */
  private boolean hands(Slot slot) {
    Line line = trigger.line();
    int before = slot.mention().from() - 1;
    return frame.kind() == ClaimKind.HANDOVER
        && frame.subject() != null
        && !filling.has(frame.subject())
        && Fillers.fits(slot.mention().type(), frame.subject())
        && (line.function(before - 1, FunctionWord.BY) == 2
            || line.function(before, FunctionWord.BY) == 1);
  }

  private void governed(Slot slot, Mention former) {
    Mention mention = slot.mention();
    String preposition = slot.preposition();
    boolean listed = former != null && mention.coordinated() && former.to() == mention.from();
    Role role = role(slot, former, listed);
    boolean inside =
        former != null && within(former, mention, preposition)
            || ofAnother(mention)
            || Outskirts.only(trigger, role, mention, preposition);
    boolean loose = Words.within(preposition) || attack.near(preposition) || attack.lies(mention);
    if (frame.kind() == ClaimKind.PRESENCE
        && role != null
        && filling.has(role)
        && counts(mention)) {
      return;
    }
    if (role != null
        && fits(mention, role, preposition)
        && !inside
        && !(loose && filled(role) && !(listed && former.equals(taken)))) {
      filling.take(role, mention, "behind " + preposition);
      taken = mention;
    } else if (role == Role.ORIGIN && !filling.has(Role.FORCE) && emptied.of(mention)) {
      emptied.fill(mention);
    } else if (frame.object() == Role.FORCE
        && mention.type() == EntityType.FORCE
        && !filling.has(Role.FORCE)
        && field.slots().stream()
            .takeWhile(other -> !other.equals(slot))
            .noneMatch(other -> other.mention().type() == EntityType.FORCE)
        && !trigger.unread(trigger.behind())
        && (preposition.equals("ب") || preposition.equals("علي"))) {
      filling.take(Role.FORCE, mention, "behind " + preposition);
    }
  }

  /** {@return what the preposition makes of it, or {@code null}} */
  private Role role(Slot slot, Mention former, boolean listed) {
    Mention mention = slot.mention();
    String preposition = slot.preposition();
    Line line = trigger.line();
    boolean stationed =
        Participles.stationed(line, mention) || listed && Participles.stationed(line, former);
    Role told = frame.prepositions().get(preposition);
    if (stationed && trigger.kind().roles().contains(Role.ORIGIN)) {
      return mover.of(slot) ? Role.FORCE : Role.ORIGIN;
    }
    Role role = told == null && !stationed && attack.thingIn(slot) ? Role.TARGET : told;
    Role of = stationed ? null : mover.role(slot);
    if (of != null) {
      return of;
    }
    boolean without =
        role == Role.RECIPIENT && Participles.belongs(line, mention)
            || role == Role.PARTY && Parties.tied(line, mention)
            || role == Role.TARGET
                && (stationed
                    || former != null && ofAttacker(former, mention)
                    || NoTarget.behind(trigger, mention, preposition, former));
    return without ? null : role;
  }

  /** Whether who attacked belongs to it: "attacks by F, which BELONGS TO G". */
  private boolean ofAttacker(Mention attacker, Mention mention) {
    return attacker.to() == Participles.at(mention)
        && Participles.belongs(trigger.line(), mention)
        && attacker.id() != null
        && filling.draft().in(Role.ATTACKER).contains(attacker.id());
  }

  /** Whether others are counted at the place: "2,500 soldiers in I, and in S 900". */
  private boolean counts(Mention place) {
    return trigger.line().isNumber(place.to())
        || trigger.line().has(place.to(), Sense.Numeral.class)
        || trigger.line().is(place.to(), FunctionWord.APPROXIMATE);
  }

  /** Whether a noun stands behind a preposition of the frame before it: "into a FIGHT in Y". */
  private boolean apart(Slot slot) {
    Line line = trigger.line();
    for (int i = trigger.behind(); i < slot.mention().from(); i++) {
      Role told = frame.prepositions().get(line.preposition(i));
      Role own = frame.prepositions().get(slot.preposition());
      boolean about = line.is(i, FunctionWord.APPROXIMATE) && Numbers.at(line, i) != null;
      if (told != null
          && !about
          && !(told == Role.ORIGIN && own == Role.DESTINATION)
          && !named(i + 1)
          && !sites.at(i + 1)
          && sites.counted(i + 1) == i + 1
          && !line.isNumber(i + 1)
          && !line.isOneOf(PlaceList.APPOSED_PLACE, i + 1)
          && (Words.definite(line, i + 1) || !named(i + 2))) {
        return true;
      }
    }
    return false;
  }

  private boolean named(int i) {
    int line = trigger.line().index();
    return trigger.page().at(line, i) != null || trigger.page().timeAt(line, i) != null;
  }

  private boolean fits(Mention mention, Role role, String preposition) {
    boolean insideBody =
        role == Role.LOCATION
            && mention.type() == EntityType.INSTITUTION
            && preposition.equals("داخل");
    boolean with =
        role == Role.TARGET
            && (preposition.equals("ب") && !isSite(mention) && frame.object() != null
                || preposition.equals("في") && mention.type() == EntityType.FORCE);
    return insideBody || !with && Fillers.fits(mention.type(), role);
  }

  /** Whether another preposition fills the role, so that "in" only tells where something lies. */
  private boolean filled(Role role) {
    boolean towards =
        role == Role.DESTINATION
            && Among.any(
                field.slots(),
                slot ->
                    slot.preposition().equals("الي") && Fillers.fits(slot.mention().type(), role));
    return towards
        || filling.has(role)
            && frame.kind() != ClaimKind.PRESENCE
            && frame.kind() != ClaimKind.DEPLOYMENT;
  }

  /** Whether it only tells where another place lies: "to T, CAPITAL OF P", "T CLOSE TO P". */
  private boolean ofAnother(Mention mention) {
    Line line = trigger.line();
    int at = mention.from() - 1;
    boolean capital = line.isOneOf(PlaceList.SEAT_OF_DIVISION, at) && !line.isPreposition(at - 1);
    boolean close = line.isPreposition(at) && line.isOneOf(PlaceList.CLOSE, at - 1);
    return isSite(mention) && (capital || close);
  }

  /** Whether "in B" only tells where A lies: "the base of A in B". */
  private static boolean within(Mention former, Mention mention, String preposition) {
    return isSite(former) && isSite(mention) && Words.within(preposition) && !mention.coordinated();
  }

  private static boolean isSite(Mention mention) {
    return mention.type() == EntityType.BASE || mention.type() == EntityType.PLACE;
  }
}
