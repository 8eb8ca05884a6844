package io.masar.extract.identity;

import io.masar.Among;
import io.masar.claim.EntityType;
import io.masar.claim.KnownEntity;
import io.masar.extract.page.Ids;
import io.masar.extract.page.LedForces;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.NationalBodies;
import io.masar.extract.page.Words;
import io.masar.mapping.Analysis;
import io.masar.mapping.Gazetteer;
import io.masar.mapping.Kind;
import io.masar.mapping.NameList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import io.masar.text.ArabicText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells whom a name means that several states could have, by the countries that the article tells
 * of: "the coalition" is the one that fights there, "the central security" no other state's.
 */
final class Theatres {

  /** Kinds of forces that many states call by the same names. */
  private static final Set<String> NAMED_ALIKE =
      Kind.ids(
          Kind.SECURITY_FORCES, Kind.POLICE, Kind.BORDER_GUARD, Kind.COAST_GUARD, Kind.RESISTANCE);

  private static final int NISBA = Analysis.bits(Sense.Nisba.class);

  private final Gazetteer gazetteer;
  private final NationalBodies nations;

  /** The states whose bodies and forces are told of. */
  private final Set<String> states = new HashSet<>();

  private final Map<String, Integer> weights = new HashMap<>();
  private final LedForces led;
  private final Set<String> named = new HashSet<>();
  private KnownEntity ledHere;
  private KnownEntity fighting;
  private boolean asked;

  Theatres(Gazetteer gazetteer, List<Line> lines, List<List<Mention>> mentions) {
    this.gazetteer = gazetteer;
    this.nations = new NationalBodies(gazetteer);
    this.led = new LedForces(gazetteer);
    for (Line line : lines) {
      for (Mention mention : mentions.get(line.index())) {
        weigh(mention);
        KnownEntity told = isCoalition(mention) ? led.led(line, mention) : null;
        ledHere = ledHere == null ? told : ledHere;
        if (isCoalition(mention) && !isBare(line, mention)) {
          named.add((told == null ? mention.known() : told).id());
        }
      }
      for (int i = 0; i < line.size(); i++) {
        if (line.isAny(i, NISBA)) {
          Reading nisba = line.reading(i, Sense.Nisba.class);
          weights.merge(((Sense.Nisba) nisba.sense()).country(), 1, Integer::sum);
        }
      }
    }
  }

  private void weigh(Mention mention) {
    boolean place =
        mention.type() == EntityType.COUNTRY
            || mention.type() == EntityType.PLACE
            || mention.type() == EntityType.BASE;
    String country = place ? gazetteer.countryOf(mention.known()) : null;
    String state = gazetteer.stateOf(mention.known());
    if (country != null) {
      weights.merge(country, 1, Integer::sum);
    } else if (state != null && mention.type() != EntityType.PERSON) {
      states.add(state);
    }
  }

  /** {@return the mention as whom it means in this article} */
  Mention join(Line line, Mention mention) {
    if (mention.known() == null) {
      return mention;
    }
    if (mention.type() == EntityType.PERSON) {
      return namesake(line, mention);
    }
    if (mention.type() != EntityType.FORCE) {
      return mention;
    }
    if (isCoalition(mention)) {
      return coalition(line, mention);
    }
    String state = mention.known().of();
    boolean foreign =
        NAMED_ALIKE.contains(String.valueOf(mention.kind()))
            && state != null
            && !weights.isEmpty()
            && !weights.containsKey(state)
            && nations.countryIn(line, mention.from(), mention.to()) == null;
    return foreign
        ? mention.as(
            EntityType.FORCE,
            Ids.of(EntityType.FORCE, line, mention.head(), mention.to(), mention.clitic()),
            null)
        : mention;
  }

  /** The coalition that its leader tells, else the only one told of or that fights there. */
  private Mention coalition(Line line, Mention mention) {
    LedForces.Leader leader = led.of(line, mention);
    KnownEntity told = led.led(line, mention);
    if (leader != null && told == null && isBare(line, mention)) {
      return mention.as(
          EntityType.FORCE,
          Ids.of(EntityType.FORCE, line, mention.head(), leader.to(), mention.clitic()),
          null);
    }
    boolean bare = told == null && named.size() < 2 && isBare(line, mention);
    KnownEntity only = bare ? only() : told;
    KnownEntity fights = bare && only == null ? coalition() : null;
    fights = told == null && elsewhere(line, mention) ? coalition() : fights;
    boolean there = fights != null && weight(fights) > weight(mention.known());
    KnownEntity meant = there ? fights : only;
    return meant == null ? mention : mention.as(EntityType.FORCE, meant.id(), meant);
  }

  /**
   * Whether "the international coalition" is that which fights here, and is named beside it, since
   * no country is told of where the other fights.
   */
  private boolean elsewhere(Line line, Mention mention) {
    return (line.isOneOf(NameList.WORLDWIDE, mention.to() - 1) || isBare(line, mention))
        && !gazetteer.theatre(mention.known().id()).isEmpty()
        && weight(mention.known()) == 0
        && coalition() != null
        && named.contains(coalition().id());
  }

  /** The only coalition of the article that an adjective or its leader tells, or {@code null}. */
  private KnownEntity only() {
    return named.isEmpty() ? ledHere : gazetteer.byId(named.iterator().next());
  }

  /** Another person where two given names are all that is told, and never of the state. */
  private Mention namesake(Line line, Mention mention) {
    int last = mention.to() - 1;
    boolean more = Words.definite(line, last) && !line.isOneOf(NameList.NAME_BINDER, last - 1);
    boolean known = more && isOwn(mention.known(), line.form(last));
    boolean post = line.has(mention.from() - 1, Sense.Post.class) && !more;
    boolean given = mention.to() > mention.from() + 1 && !post;
    for (int i = mention.from(); i < (more ? last : last + 1); i++) {
      given &= line.has(i, Sense.GivenName.class);
    }
    given &= !known;
    String state = mention.known().of();
    return given
            && state != null
            && gazetteer.byId(state).type() == EntityType.COUNTRY
            && !weights.containsKey(state)
            && !states.contains(state)
        ? mention.as(
            EntityType.PERSON,
            Ids.of(EntityType.PERSON, line, mention.from(), mention.to(), mention.clitic()),
            null)
        : mention;
  }

  /** Whether the gazetteer has the person's name end with the word: "P THE Q". */
  private static boolean isOwn(KnownEntity person, String word) {
    return ArabicText.fold(person.name()).endsWith(word)
        || Among.any(person.aliases(), alias -> ArabicText.fold(alias).endsWith(word));
  }

  private static boolean isCoalition(Mention mention) {
    return mention.known() != null && Kind.COALITION.is(mention.known().kind());
  }

  /**
   * Whether no adjective tells which coalition it is: "the aircraft of the coalition", "the
   * forces".
   */
  private static boolean isBare(Line line, Mention mention) {
    int last = mention.to() - 1;
    boolean head = last == mention.from() && line.has(last, Sense.Head.class);
    return head || line.endsWithOneOf(NameList.COALITION, line.isQuote(last) ? last - 1 : last);
  }

  /** That which fights in the countries of the article, looked for once. */
  private KnownEntity coalition() {
    fighting = asked ? fighting : fighting();
    asked = true;
    return fighting;
  }

  /** The coalition whose country the article tells of most, where one is told of. */
  private KnownEntity fighting() {
    KnownEntity best = null;
    int most = 0;
    for (KnownEntity force : gazetteer.coalitions()) {
      if (force.type() == EntityType.FORCE) {
        int weight = weight(force);
        best = weight > most ? force : best;
        most = Math.max(most, weight);
      }
    }
    return best;
  }

  private int weight(KnownEntity force) {
    return gazetteer.theatre(force.id()).stream()
        .mapToInt(country -> weights.getOrDefault(country, 0))
        .sum();
  }
}
