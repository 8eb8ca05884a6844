package io.masar.extract.reference;

import io.masar.claim.EntityType;
import io.masar.claim.KnownEntity;
import io.masar.extract.clause.Clause;
import io.masar.extract.page.Cast;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.NationalBodies;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Kind;
import io.masar.mapping.KindList;
import io.masar.mapping.MoverList;
import io.masar.mapping.NameList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Finds what a mention without a name means: the nearest fitting thing before it. */
public final class Resolver {

  /** Kinds of what is only part of a state's armed forces, where no name says more. */
  private static final Set<String> PARTS = Set.of("group", "unit", "equipment");

  private final Page page;
  private final Cast cast;
  private final NationalBodies nations;
  private final StatesOfPosts states;
  private final SpeakerSide speaker;
  private final Homeland homeland;
  private final Stations stations = new Stations();
  private final Movers movers = new Movers();
  private final IdentityHashMap<Mention, String> meant = new IdentityHashMap<>();

  public Resolver(Page page, Cast cast, Speakers speakers) {
    this.page = page;
    this.cast = cast;
    this.nations = new NationalBodies(page.mapping().gazetteer());
    this.states = new StatesOfPosts(page.mapping().gazetteer());
    this.speaker = new SpeakerSide(page, speakers, states);
    this.homeland = new Homeland(page, cast);
  }

  /**
   * {@return the id of what {@code mention} of {@code line} means, or {@code null}}
   *
   * @param owner who sends or owns it where the clause tells, or {@code null}
   */
  public String resolve(Line line, Mention mention, Mention owner) {
    if (mention.isNamed()) {
      return mention.id();
    }
    if (owner == null && meant.containsKey(mention)) {
      return meant.get(mention);
    }
    return switch (mention.type()) {
      case FORCE -> force(line, mention, owner);
      case BASE, PLACE -> before(line, mention, mention.type());
      case COUNTRY -> homeland.home();
      default -> null;
    };
  }

  /** {@return who was told to move so far} */
  public Movers movers() {
    return movers;
  }

  /** Enters a force that only this mention of it names, unless it is an entity already. */
  public void introduce(Line line, Mention mention, String id) {
    if (!cast.has(id)) {
      cast.add(line, mention.as(EntityType.FORCE, id, null));
    }
    meant.put(mention, id);
  }

  /** Enters a thing among the entities. */
  public void enter(Line line, Mention mention) {
    cast.add(line, mention);
  }

  private String force(Line line, Mention mention, Mention owner) {
    Mention genitive = genitive(line, mention);
    if (genitive != null) {
      return genitive.id();
    }
    String id = forceOf(line, mention, owner);
    KnownEntity known = id == null ? null : page.mapping().gazetteer().byId(id);
    boolean told = owner != null || !mention.pronoun().isEmpty();
    if (id == null || known == null && !cast.has(id) && !told) {
      return null;
    }
    if (!meant.containsKey(mention)) {
      cast.add(line, mention.as(EntityType.FORCE, id, known));
      meant.put(mention, id);
    }
    return id;
  }

  /** The force that the owner, the pronoun or the context tells, in that order. */
  private String forceOf(Line line, Mention mention, Mention owner) {
    boolean two = mention.pronoun().equals("هما");
    boolean others = owner != null && (pointing(line, mention) || ofForce(line, mention));
    String id = owner == null || two || others ? null : forcesOf(owner, mention);
    if (id == null && mention.isOwned()) {
      Mention antecedent = owner(line, mention);
      id = antecedent == null ? null : forcesOf(antecedent, mention);
    }
    if (id == null && pointed(line, mention)) {
      id = firstOfSentenceBefore(line);
    }
    return id == null && mention.pronoun().isEmpty() ? toldForce(line, mention) : id;
  }

  /** The force told before, or the only one, that a definite or counted noun means. */
  private String toldForce(Line line, Mention mention) {
    boolean counted = mention.quantity() != null;
    boolean definite = counted || definite(line, mention);
    boolean things = Kind.EQUIPMENT.is(mention.kind()) && !counted;
    if (things || !definite && !pointing(line, mention)) {
      return null;
    }
    boolean gear = !counted && line.isOneOf(MoverList.GEAR, Antecedent.noun(line, mention));
    return gear ? movers.ofVehicles(line, mention) : beforeOrLater(line, mention, definite);
  }

  /** Whether the words of the mention tell of which force it is: "the forces of THE RESISTANCE". */
  private static boolean ofForce(Line line, Mention mention) {
    for (int i = mention.head() + 1; i < mention.to(); i++) {
      Reading head = line.reading(i, Sense.Head.class);
      boolean force =
          head != null
              && head.sense() instanceof Sense.Head noun
              && noun.noun().type() == EntityType.FORCE;
      if (force && Words.definite(line, i)) {
        return true;
      }
    }
    return false;
  }

  /** The group right behind a noun that is of it: "factions of THE OPPOSITION". */
  private Mention genitive(Line line, Mention mention) {
    Mention of = isGroup(mention) ? page.at(line.index(), mention.to()) : null;
    boolean named =
        of != null && of.type() == EntityType.FORCE && of.isNamed() && of.clitic().isEmpty();
    return named && !Words.definite(line, mention.to() - 1) ? of : null;
  }

  private String beforeOrLater(Line line, Mention mention, boolean definite) {
    String id = before(line, mention, EntityType.FORCE);
    return id == null && definite ? onlyOf(line, mention) : id;
  }

  private String forcesOf(Mention owner, Mention mention) {
    return switch (owner.type()) {
      case COUNTRY ->
          nations.forces(
              owner.id(), PARTS.contains(mention.kind()) ? Kind.ARMED_FORCES.id() : mention.kind());
      case FORCE -> owner.id();
      case INSTITUTION, PERSON -> {
        KnownEntity known = owner.known();
        yield known != null && isCountry(known.of())
            ? nations.forces(known.of(), Kind.ARMED_FORCES.id())
            : null;
      }
      default -> null;
    };
  }

  /** {@return the id of the armed forces of a state} */
  public String forcesOf(String country) {
    return nations.forces(country, null);
  }

  /**
   * Adds what the gazetteer knows under {@code id}, which token {@code i} tells of by its
   * adjective.
   */
  public void introduce(Line line, int i, String id) {
    KnownEntity known = page.mapping().gazetteer().byId(id);
    if (known != null && !cast.has(id)) {
      cast.add(line, i, known);
    }
  }

  /** {@return the side of who speaks} */
  public SpeakerSide speaker() {
    return speaker;
  }

  /** {@return the country that the article is about} */
  public Homeland homeland() {
    return homeland;
  }

  /** {@return who is where, as far as it was told} */
  public Stations stations() {
    return stations;
  }

  /** {@return whether the article names the thing} */
  public boolean told(String id) {
    return cast.has(id);
  }

  private boolean isCountry(String id) {
    KnownEntity known = id == null ? null : page.mapping().gazetteer().byId(id);
    return known != null && known.type() == EntityType.COUNTRY;
  }

  /** Whose forces the pronoun means: "ours" are the speaker's. */
  private Mention owner(Line line, Mention mention) {
    Mention ours = mention.pronoun().equals("نا") ? speaker.at(line, mention.from()) : null;
    Mention whole = line.isOneOf(NameList.OF_THEM, mention.to() - 1) ? whole(line, mention) : null;
    Mention his = whole == null && ours == null ? ofSpeaker(line, mention) : null;
    return whole != null
        ? whole
        : his != null ? his : ours == null ? antecedent(line, mention) : ours;
  }

  /** Who speaks, where "his forces" are told in what he says, and nobody else's could be. */
  private Mention ofSpeaker(Line line, Mention mention) {
    if (!mention.pronoun().equals("ه")) {
      return null;
    }
    int start = Clause.left(page, line, mention.from()).start();
    boolean others =
        page.mentions().get(line.index()).stream()
            .filter(m -> m.from() >= start && m.to() <= mention.from() && m.isNamed())
            .anyMatch(m -> m.type() == EntityType.COUNTRY || m.type() == EntityType.FORCE);
    return others ? null : speaker.person(line, mention.from());
  }

  /** The force before a part of which "of them" tells. */
  private Mention whole(Line line, Mention part) {
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

  private Mention antecedent(Line line, Mention mention) {
    for (int l = line.index(); l >= Math.max(0, line.index() - 2); l--) {
      List<Mention> mentions = page.mentions().get(l);
      for (int k = mentions.size() - 1; k >= 0; k--) {
        Mention before = mentions.get(k);
        boolean earlier = l < line.index() || before.to() <= mention.from();
        boolean owner =
            earlier
                && l == line.index()
                && mention.from() - before.to() <= 1
                && before.type() == EntityType.INSTITUTION;
        if (owner) {
          return before;
        }
        if (earlier
            && before.isNamed()
            && (before.type() == EntityType.COUNTRY || before.type() == EntityType.FORCE)
            && !stations.isPlace(before.id())
            && !Antecedent.she(page.lines().get(l), before, mention.pronoun())) {
          return before;
        }
      }
    }
    return states.at(line, 0, mention.from());
  }

  private String before(Line line, Mention mention, EntityType type) {
    Antecedent antecedent = new Antecedent(page, line, mention);
    String fallback = null;
    String mover = type == EntityType.FORCE && some(line, mention) ? movers.only() : null;
    for (int l = line.index(); l >= Math.max(0, line.index() - 6); l--) {
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
        if (type != EntityType.FORCE || isGroup(before) == Kind.GROUP.is(mention.kind())) {
          return id;
        }
        fallback = fallback == null && mayBeGroup(before) ? id : fallback;
      }
    }
    boolean known = mover != null && page.mapping().gazetteer().byId(mover) != null;
    return Kind.GROUP.is(mention.kind()) ? fallback : known ? mover : null;
  }

  /** Whether "the organisation" may mean the force: no state's army, no coalition or mission. */
  private static boolean mayBeGroup(Mention force) {
    return !Kind.ARMED_FORCES.is(force.kind())
        && !Kind.COALITION.is(force.kind())
        && !Kind.MISSION.is(force.kind());
  }

  /** "The army", where the article names one army only, if later. */
  private String onlyOf(Line line, Mention mention) {
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
    return mention.to() == mention.from() + 1 && line.endsWithOneOf(NameList.THESE, mention.from());
  }

  /** The last people counted in the sentence before, or the force that it names first. */
  private String firstOfSentenceBefore(Line line) {
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

  private static boolean isGroup(Mention mention) {
    return Antecedent.isGroup(mention);
  }
}
