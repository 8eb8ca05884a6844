package io.masar.extract.reference;

import io.masar.claim.EntityType;
import io.masar.claim.KnownEntity;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Page;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Kind;
import io.masar.mapping.KindList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Finds what was told of before, or what else the article tells of alone, that may be meant. */
final class Antecedents {

  /** How many sentences before the mention what it means may have been told. */
  private static final int SENTENCES = 6;

  /** Kinds of site that others are called by too: "the base" for an airport. */
  private static final Set<String> OPEN = Kind.ids(Kind.BASE, Kind.CAMP, Kind.AIRPORT);

  private final Page page;
  private final Movers movers;
  private final IdentityHashMap<Mention, String> meant;

  /** {@code meant} is what mentions without a name were found to mean so far. */
  Antecedents(Page page, Movers movers, IdentityHashMap<Mention, String> meant) {
    this.page = page;
    this.movers = movers;
    this.meant = meant;
  }

  /**
   * {@return the id of the nearest thing of the type told before that the mention may mean, or
   * {@code null}}
   */
  String before(Line line, Mention mention, EntityType type) {
    Antecedent antecedent = new Antecedent(page, line, mention);
    String fallback = null;
    String mover = type == EntityType.FORCE && some(line, mention) ? movers.only() : null;
    for (int l = line.index(); l >= Math.max(0, line.index() - SENTENCES); l--) {
      if (l < line.index() && mover != null) {
        return mover;
      }
      List<Mention> mentions = page.mentions().get(l);
      for (int k = mentions.size() - 1; k >= 0; k--) {
        Mention before = mentions.get(k);
        boolean earlier = l < line.index() || before.to() <= mention.from();
        String id = before.isNamed() ? before.id() : meant.get(before);
        if (type == EntityType.FORCE && earlier && unknown(line, mention, l, before, id)) {
          return null;
        }
        if (!earlier || before.type() != type || id == null) {
          continue;
        }
        if (type == EntityType.FORCE && !antecedent.admits(page.lines().get(l), before)) {
          continue;
        }
        if (type != EntityType.FORCE
            || Antecedent.isGroup(before) == Kind.GROUP.is(mention.kind())) {
          return id;
        }
        fallback = fallback == null && mayBeGroup(before) ? id : fallback;
      }
    }
    boolean known = mover != null && page.mapping().gazetteer().byId(mover) != null;
    return Kind.GROUP.is(mention.kind()) ? fallback : known ? mover : null;
  }

  /**
   * {@return the id of the nearest base told before that is called as the noun says, "the airport",
   * else of the nearest where the noun may be said of any, or {@code null}}
   */
  String site(Line line, Mention mention) {
    String noun = Antecedent.noun(line, mention);
    String nearest = null;
    for (int l = line.index(); l >= Math.max(0, line.index() - SENTENCES); l--) {
      List<Mention> mentions = page.mentions().get(l);
      for (int k = mentions.size() - 1; k >= 0; k--) {
        Mention before = mentions.get(k);
        boolean earlier = l < line.index() || before.to() <= mention.from();
        String id = before.isNamed() ? before.id() : meant.get(before);
        if (!earlier || before.type() != EntityType.BASE || id == null) {
          continue;
        }
        if (Antecedent.noun(page.lines().get(l), before).equals(noun)
            || isOfKind(before, mention)) {
          return id;
        }
        nearest = nearest == null ? id : nearest;
      }
    }
    return OPEN.contains(String.valueOf(mention.kind())) ? nearest : null;
  }

  private static boolean isOfKind(Mention before, Mention mention) {
    KnownEntity known = before.known();
    String kind = known == null ? before.kind() : known.kind();
    return kind != null && kind.equals(mention.kind());
  }

  /** Whether "the organisation" may mean the force: no state's army, no coalition or mission. */
  private static boolean mayBeGroup(Mention force) {
    return !Kind.ARMED_FORCES.is(force.kind())
        && !Kind.COALITION.is(force.kind())
        && !Kind.MISSION.is(force.kind());
  }

  /** {@return the id of "the army", where the article names one army only, if later} */
  String onlyOf(Line line, Mention mention) {
    Set<String> kinds = line.kinds(KindList.ONLY_FORCE, bare(line.form(mention.head())));
    Set<String> found = new HashSet<>();
    for (List<Mention> mentions : page.mentions()) {
      for (Mention other : mentions) {
        if (other.type() == EntityType.FORCE
            && other.isNamed()
            && kinds.contains(Antecedent.kind(other))) {
          found.add(other.id());
        }
      }
    }
    return found.size() == 1 ? found.iterator().next() : null;
  }

  /** Whether it is some of those who move, and no body of its own such as "the army". */
  private static boolean some(Line line, Mention mention) {
    return Kind.ARMED_FORCES.is(mention.kind())
        && line.kinds(KindList.ONLY_FORCE, bare(line.form(mention.head()))).isEmpty();
  }

  private static String bare(String form) {
    return form.substring(form.indexOf("ال") + (form.contains("ال") ? 2 : 1));
  }

  /** Whether the same noun stands before it in the sentence for a force that nothing names. */
  private static boolean unknown(Line line, Mention mention, int at, Mention before, String id) {
    boolean near = at == line.index() || at == line.index() - 1 && pointing(line, mention);
    return near
        && id == null
        && before.type() == EntityType.FORCE
        && before.pronoun().isEmpty()
        && Antecedent.noun(line, before).equals(Antecedent.noun(line, mention));
  }

  /** {@return the force before a part of which "of them" tells, or {@code null}} */
  Mention whole(Line line, Mention part) {
    List<Mention> mentions = page.mentions().get(line.index());
    for (int k = mentions.size() - 1; k >= 0; k--) {
      Mention before = mentions.get(k);
      String id = before.isNamed() ? before.id() : meant.get(before);
      if (before.to() <= part.from() && before.type() == EntityType.FORCE && id != null) {
        return before.as(EntityType.FORCE, id, before.known());
      }
    }
    String only = movers.only();
    return only == null ? null : part.as(EntityType.FORCE, only, null);
  }

  /**
   * {@return the id of the last people counted in the sentence before, or of the force that it
   * names first, or {@code null}}
   */
  String firstOfSentenceBefore(Line line) {
    if (line.index() == 0) {
      return null;
    }
    Mention first = null;
    Mention counted = null;
    for (Mention mention : page.mentions().get(line.index() - 1)) {
      boolean force = mention.type() == EntityType.FORCE && mention.isNamed();
      first = force && first == null ? mention : first;
      counted = force && mention.quantity() != null ? mention : counted;
    }
    Mention meant = counted == null ? first : counted;
    return meant == null ? null : meant.id();
  }

  /** {@return whether "this" stands before it, or it is joined to a definite one} */
  static boolean pointing(Line line, Mention mention) {
    return line.is(mention.from(), FunctionWord.DEMONSTRATIVE)
        || line.is(mention.from() - 1, FunctionWord.DEMONSTRATIVE);
  }
}
