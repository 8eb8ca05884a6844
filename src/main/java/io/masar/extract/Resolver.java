package io.masar.extract;

import io.masar.claim.EntityType;
import io.masar.claim.KnownEntity;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.WordList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what a mention without a name means: the nearest fitting thing before it. */
final class Resolver {

  /** Kinds of what is only part of a state's armed forces, where no name says more. */
  private static final Set<String> PARTS = Set.of("group", "unit", "equipment");

  private final Page page;
  private final Cast cast;
  private final NationalBodies nations;
  private final StatesOfPosts states;
  private String home;
  private Mention moved;
  private int movedIn = -1;
  private final IdentityHashMap<Mention, String> meant = new IdentityHashMap<>();

  Resolver(Page page, Cast cast) {
    this.page = page;
    this.nations = new NationalBodies(page.mapping().gazetteer());
    this.states = new StatesOfPosts(page.mapping().gazetteer());
    this.cast = cast;
  }

  /**
   * {@return the id of what {@code mention} of {@code line} means, or {@code null}}
   *
   * @param owner who sends or owns it where the clause tells, or {@code null}
   */
  String resolve(Line line, Mention mention, Mention owner) {
    if (mention.isNamed()) {
      return mention.id();
    }
    if (owner == null && meant.containsKey(mention)) {
      return meant.get(mention);
    }
    return switch (mention.type()) {
      case FORCE -> force(line, mention, owner);
      case BASE, PLACE -> before(line, mention, mention.type());
      case COUNTRY -> {
        yield home();
      }
      default -> null;
    };
  }

  /** Notes that {@code force} of {@code line} has moved, so that what follows may carry it on. */
  void moves(Line line, Mention force) {
    moved = force;
    movedIn = line.index();
  }

  /** {@return the force that moved last in {@code line}, or {@code null}} */
  Mention movedIn(Line line) {
    return movedIn == line.index() ? moved : null;
  }

  /** {@return the force that moved last in {@code line} or the two before, or {@code null}} */
  Mention movedBefore(Line line) {
    return movedIn >= 0 && movedIn >= line.index() - 2 ? moved : null;
  }

  /** Enters a force that only this mention of it names, unless it is an entity already. */
  void introduce(Line line, Mention mention, String id) {
    if (!cast.has(id)) {
      cast.add(line, mention.as(EntityType.FORCE, id, null));
    }
    meant.put(mention, id);
  }

  private String force(Line line, Mention mention, Mention owner) {
    String id = owner == null ? null : forcesOf(owner, mention);
    if (id == null && !mention.pronoun().isEmpty() && !mention.pronoun().equals("?")) {
      Mention ours = mention.pronoun().equals("نا") ? states.at(line, 0, mention.from()) : null;
      Mention antecedent = ours == null ? antecedent(line, mention) : ours;
      id = antecedent == null ? null : forcesOf(antecedent, mention);
    }
    if (id == null && pointed(line, mention)) {
      id = firstOfSentenceBefore(line);
    }
    boolean definite = mention.quantity() != null || definite(line, mention);
    if (id == null && mention.pronoun().isEmpty() && (definite || pointing(line, mention))) {
      id = before(line, mention, EntityType.FORCE);
    }
    if (id != null
        && (cast.has(id)
            || page.mapping().gazetteer().byId(id) != null
            || owner != null
            || !mention.pronoun().isEmpty())) {
      if (!meant.containsKey(mention)) {
        cast.add(line, mention.as(EntityType.FORCE, id, page.mapping().gazetteer().byId(id)));
        meant.put(mention, id);
      }
      return id;
    }
    return null;
  }

  private String forcesOf(Mention owner, Mention mention) {
    return switch (owner.type()) {
      case COUNTRY ->
          nations.forces(
              owner.id(), PARTS.contains(mention.kind()) ? "armed-forces" : mention.kind());
      case FORCE -> owner.id();
      case INSTITUTION, PERSON -> {
        KnownEntity known = owner.known();
        yield known != null && isCountry(known.of())
            ? nations.forces(known.of(), "armed-forces")
            : null;
      }
      default -> null;
    };
  }

  /** {@return the id of the armed forces of a state} */
  String forcesOf(String country) {
    return nations.forces(country, null);
  }

  /**
   * Adds what the gazetteer knows under {@code id}, which token {@code i} tells of by its
   * adjective.
   */
  void introduce(Line line, int i, String id) {
    KnownEntity known = page.mapping().gazetteer().byId(id);
    if (known != null && !cast.has(id)) {
      cast.add(line, i, known);
    }
  }

  private boolean isCountry(String id) {
    KnownEntity known = id == null ? null : page.mapping().gazetteer().byId(id);
    return known != null && known.type() == EntityType.COUNTRY;
  }

  private Mention antecedent(Line line, Mention mention) {
    for (int l = line.index(); l >= Math.max(0, line.index() - 2); l--) {
      List<Mention> mentions = page.mentions().get(l);
      for (int k = mentions.size() - 1; k >= 0; k--) {
        Mention before = mentions.get(k);
        boolean earlier = l < line.index() || before.to() <= mention.from();
        if (earlier
            && before.isNamed()
            && (before.type() == EntityType.COUNTRY || before.type() == EntityType.FORCE)) {
          return before;
        }
      }
    }
    return states.at(line, 0, mention.from());
  }

  private String before(Line line, Mention mention, EntityType type) {
    String fallback = null;
    for (int l = line.index(); l >= Math.max(0, line.index() - 6); l--) {
      List<Mention> mentions = page.mentions().get(l);
      for (int k = mentions.size() - 1; k >= 0; k--) {
        Mention before = mentions.get(k);
        boolean earlier = l < line.index() || before.to() <= mention.from();
        String id = before.isNamed() ? before.id() : meant.get(before);
        if (!earlier || before.type() != type || id == null || !sameMission(mention, before)) {
          continue;
        }
        if (type != EntityType.FORCE || isGroup(before) == "group".equals(mention.kind())) {
          return id;
        }
        fallback = fallback == null ? id : fallback;
      }
    }
    return "group".equals(mention.kind()) ? fallback : null;
  }

  /** "The mission" means one that is known as such. */
  private static boolean sameMission(Mention mention, Mention before) {
    return !"mission".equals(mention.kind()) || "mission".equals(before.kind());
  }

  /** Whether it carries the article, or its genitive does. */
  private static boolean definite(Line line, Mention mention) {
    for (int i = mention.from(); i < mention.to(); i++) {
      if (Words.definite(line, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether "this" stands before it, or it is joined to a definite one. */
  private static boolean pointing(Line line, Mention mention) {
    return line.is(mention.from(), FunctionWord.DEMONSTRATIVE)
        || line.is(mention.from() - 1, FunctionWord.DEMONSTRATIVE);
  }

  /** Whether it is a bare "these". */
  private static boolean pointed(Line line, Mention mention) {
    return mention.to() == mention.from() + 1 && line.endsWithOneOf(WordList.THESE, mention.from());
  }

  private String firstOfSentenceBefore(Line line) {
    if (line.index() == 0) {
      return null;
    }
    return page.mentions().get(line.index() - 1).stream()
        .filter(mention -> mention.type() == EntityType.FORCE && mention.isNamed())
        .findFirst()
        .map(Mention::id)
        .orElse(null);
  }

  private static boolean isGroup(Mention mention) {
    return "group".equals(mention.kind()) || "militia".equals(mention.kind());
  }

  /**
   * "The country": the one most of the article's places lie in, counting what it names itself twice
   * where things happen in it.
   */
  String home() {
    if (home == null) {
      home = heaviest();
    }
    return home;
  }

  private String heaviest() {
    Map<String, Integer> weights = new HashMap<>();
    for (Line line : page.lines()) {
      for (Mention mention : page.mentions().get(line.index())) {
        if (!mention.isNamed()) {
          continue;
        }
        if (mention.type() == EntityType.COUNTRY) {
          boolean located =
              !mention.preposition().isEmpty() || line.isPreposition(mention.from() - 1);
          weights.merge(mention.id(), located ? 2 : 1, Integer::sum);
        } else if (mention.type() == EntityType.BASE || mention.type() == EntityType.PLACE) {
          String country = countryOf(mention.known());
          if (country != null) {
            weights.merge(country, 2, Integer::sum);
          }
        }
      }
    }
    return weights.entrySet().stream()
        .filter(entry -> cast.has(entry.getKey()))
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** {@return whether the force belongs to the state that the place is or lies in} */
  boolean sameState(String force, String place) {
    KnownEntity known = page.mapping().gazetteer().byId(force);
    String state = known == null ? null : known.of();
    return state != null && state.equals(countryOf(page.mapping().gazetteer().byId(place)));
  }

  private String countryOf(KnownEntity place) {
    KnownEntity inner = place;
    for (int depth = 0; inner != null && depth < 6; depth++) {
      if (inner.type() == EntityType.COUNTRY) {
        return inner.id();
      }
      inner = inner.within() == null ? null : page.mapping().gazetteer().byId(inner.within());
    }
    return null;
  }
}
