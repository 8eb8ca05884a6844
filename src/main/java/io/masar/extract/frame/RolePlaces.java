package io.masar.extract.frame;

import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.KnownEntity;
import io.masar.claim.Role;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Ids;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.extract.reference.Antecedent;
import io.masar.extract.reference.Areas;
import io.masar.mapping.PlaceList;
import io.masar.mapping.RouteList;
import io.masar.mapping.Sense;

/**
 * Finds places that no other text names, by what a moving force has to do with them: an unknown
 * word behind "from" or "to" of a move is where the force goes, "moved from Q to R".
 */
final class RolePlaces {

  /** How far behind the field of the move such a name may stand. */
  private static final int BEYOND = 4;

  /** The shortest word that can be such a name. */
  private static final int NAME = 3;

  private final Filling filling;
  private final Trigger trigger;
  private final Line line;

  RolePlaces(Filling filling) {
    this.filling = filling;
    this.trigger = filling.trigger();
    this.line = trigger.line();
  }

  /** Fills the places of a force that is told to move or stay, and the site that one hands over. */
  void fill() {
    object();
    boolean moves = trigger.kind().roles().contains(Role.DESTINATION);
    boolean stays = trigger.kind() == ClaimKind.PRESENCE || trigger.kind() == ClaimKind.REDUCTION;
    if (!moves && !stays || !filling.has(Role.FORCE) || filling.carried()) {
      return;
    }
    int end = Math.min(line.size(), trigger.field().end() + BEYOND);
    for (int i = trigger.behind(); i < end && !trigger.ends(i); i++) {
      Role role = trigger.frame().prepositions().get(line.preposition(i));
      boolean place = moves && isEnd(role) || stays && role == Role.LOCATION;
      if (place && (!filling.has(role) || isBeside(i + 2))) {
        if (!town(role, i + 1)) {
          take(role, i + 1, "");
        }
      }
      building(i);
    }
  }

  private static boolean isEnd(Role role) {
    return role == Role.ORIGIN || role == Role.DESTINATION;
  }

  /** The name right behind who does it: "F left Q", "F handed Q over to G". */
  private void object() {
    Role role = trigger.frame().object();
    boolean given = role == Role.SITE && (filling.has(Role.GIVER) || filling.has(Role.RECIPIENT));
    boolean left = isEnd(role) && filling.has(Role.FORCE) && !filling.carried();
    if (!given && !left || filling.has(role)) {
      return;
    }
    Mention subject = trigger.page().at(line.index(), trigger.behind());
    boolean force =
        subject != null && subject.type() == EntityType.FORCE && subject.preposition().isEmpty();
    String name = force ? line.form(subject.to()) : "";
    boolean other = name.startsWith("و") || name.startsWith("ال") || name.endsWith("يا");
    if (force && !other) {
      take(role, subject.to(), "");
    }
  }

  /** The building of a body, by its full name, that is the place: "entered the UNIVERSITY of P". */
  private void building(int i) {
    Mention body = trigger.page().at(line.index(), i);
    boolean entered =
        body != null
            && body.from() == i
            && body.type() == EntityType.INSTITUTION
            && (body.to() > i + 1 || body.known() != null)
            && line.isOneOf(RouteList.ENTERED, Antecedent.noun(line, body));
    String before = line.preposition(i - 1);
    boolean direct = before.isEmpty() && trigger.finite();
    Role role = direct ? trigger.frame().object() : trigger.frame().prepositions().get(before);
    boolean place = isEnd(role);
    if (entered && place && !filling.has(role)) {
      String id = Ids.of(EntityType.PLACE, line, body.from(), body.to(), body.clitic());
      filling.found(role, body.as(EntityType.PLACE, id, null));
    }
  }

  /** Whether "and" joins a place to the word before token {@code i}. */
  private boolean isBeside(int i) {
    Mention next = trigger.page().at(line.index(), i);
    return next != null
        && next.from() == i
        && next.coordinated()
        && next.preposition().isEmpty()
        && next.type() == EntityType.PLACE;
  }

  /** A town whose name is an ordinary word as well, in a country that the article tells of. */
  private boolean town(Role role, int i) {
    boolean may = trigger.kind() != ClaimKind.PRESENCE || Words.definite(line, i);
    KnownEntity town = may && isAlone(i) ? known(line.form(i)) : null;
    String country = town == null ? null : trigger.page().mapping().gazetteer().countryOf(town);
    if (country == null || !new Areas(trigger.page(), filling.resolver()).isTold(country)) {
      return false;
    }
    filling.found(role, Mention.known(i, i + 1, "", town));
    return true;
  }

  private KnownEntity known(String name) {
    for (String head : line.words(PlaceList.TOWN_HEAD)) {
      KnownEntity town = trigger.page().mapping().gazetteer().headed(head, name, EntityType.PLACE);
      if (town != null) {
        return town;
      }
    }
    return null;
  }

  /** Whether the word is a noun to which nothing belongs that follows. */
  private boolean isAlone(int i) {
    boolean noun =
        line.isWord(i)
            && !line.readings(i).isEmpty()
            && trigger.page().at(line.index(), i) == null
            && trigger.page().timeAt(line.index(), i) == null
            && !line.isOneOf(RouteList.NO_PLACE, i)
            && !line.has(i, Sense.Head.class)
            && !line.has(i, Sense.Direction.class)
            && !line.has(i, Sense.Numeral.class)
            && !line.has(i, Sense.People.class)
            && !line.has(i, Sense.Function.class);
    return noun
        && (!line.isWord(i + 1)
            || line.isPreposition(i + 1)
            || isBeside(i + 1)
            || line.has(i + 1, Sense.Direction.class)
            || line.verb(i + 1) != null && !Words.definite(line, i + 1)
            || trigger.page().timeAt(line.index(), i + 1) != null);
  }

  private void take(Role role, int from, String clitic) {
    int to = unknown(from) ? from + 1 : from;
    while (to > from && to < from + 2 && unknown(to) && !line.form(to).startsWith("و")) {
      to++;
    }
    if (to == from) {
      return;
    }
    String id = Ids.of(EntityType.PLACE, line, from, to, clitic);
    filling.found(role, Mention.named(from, to, clitic, EntityType.PLACE, id, "town"));
    if (line.form(to).startsWith("و") && line.form(to).length() > NAME) {
      take(role, to, "و");
    }
  }

  /** Whether the word can only be a name: the lexicon has no reading of it. */
  private boolean unknown(int i) {
    return line.isWord(i)
        && !line.isNumber(i)
        && line.readings(i).isEmpty()
        && line.form(i).length() >= NAME
        && trigger.page().at(line.index(), i) == null
        && trigger.page().timeAt(line.index(), i) == null;
  }
}
