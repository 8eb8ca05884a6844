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
import io.masar.mapping.AttackList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Kind;
import io.masar.mapping.Lexeme;
import io.masar.mapping.MoverList;
import io.masar.mapping.NameList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Finds what a mention without a name means: the nearest fitting thing before it. */
public final class Resolver {

  /** How many sentences before aircraft may be named that are told of again. */
  private static final int FLOWN = 3;

  /** How many sentences before vehicles may be told of that are told of again. */
  private static final int VEHICLES = 6;

  /** Kinds of what is only part of a state's armed forces, where no name says more. */
  private static final Set<String> PARTS = Kind.ids(Kind.GROUP, Kind.UNIT, Kind.EQUIPMENT);

  private final Page page;
  private final Cast cast;
  private final NationalBodies nations;
  private final StatesOfPosts states;
  private final SpeakerSide speaker;
  private final Homeland homeland;
  private final Stations stations = new Stations();
  private final Movers movers = new Movers();
  private final IdentityHashMap<Mention, String> meant = new IdentityHashMap<>();
  private final Antecedents antecedents;
  private final PeoplesForce peoples;

  public Resolver(Page page, Cast cast, Speakers speakers) {
    this.page = page;
    this.cast = cast;
    this.nations = new NationalBodies(page.mapping().gazetteer());
    this.states = new StatesOfPosts(page.mapping().gazetteer());
    this.speaker = new SpeakerSide(page, speakers, states);
    this.homeland = new Homeland(page, cast);
    this.antecedents = new Antecedents(page, movers, meant);
    this.peoples = new PeoplesForce(page, nations);
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
      case FORCE -> force(line, theirs(line, mention), owner);
      case BASE -> beside(line, mention) ? null : antecedents.site(line, mention);
      case PLACE ->
          beside(line, mention) ? null : antecedents.before(line, mention, mention.type());
      case COUNTRY -> homeland.home();
      default -> null;
    };
  }

  /** "Forces OF ITS own": who the pronoun behind them means, as behind "its forces". */
  private static Mention theirs(Line line, Mention force) {
    int behind = force.to();
    boolean has = !force.isOwned() && line.isOneOf(NameList.OF_ITS_OWN, behind);
    return has ? force.of(line.form(behind).endsWith("ها") ? "ها" : "ه") : force;
  }

  /** Whether it lies in a direction from another site: "the camp WEST OF THE BASE". */
  private boolean beside(Line line, Mention site) {
    Mention other =
        line.has(site.to(), Sense.Direction.class) ? page.at(line.index(), site.to() + 1) : null;
    return other != null && other.type() == EntityType.BASE;
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
    boolean others =
        owner != null && (Antecedents.pointing(line, mention) || ofForce(line, mention));
    String id = owner == null || two || others ? null : forcesOf(owner, mention);
    if (id == null && mention.isOwned()) {
      Mention antecedent = owner(line, mention);
      id = antecedent == null ? null : forcesOf(antecedent, mention);
    }
    if (id == null && pointed(line, mention)) {
      id = antecedents.firstOfSentenceBefore(line);
    }
    return id == null && mention.pronoun().isEmpty() ? toldForce(line, mention) : id;
  }

  /** The force told before, or the only one, that a definite or counted noun means. */
  private String toldForce(Line line, Mention mention) {
    boolean counted = mention.quantity() != null;
    boolean definite = counted || definite(line, mention);
    boolean things = Kind.EQUIPMENT.is(mention.kind()) && !counted || fighters(line, mention);
    if (things || !definite && !Antecedents.pointing(line, mention)) {
      return null;
    }
    String flown = !counted && definite ? aircraft(line, mention) : null;
    if (flown != null) {
      return flown;
    }
    boolean gear = !counted && line.isOneOf(MoverList.GEAR, Antecedent.noun(line, mention));
    String same = gear ? told(line, mention) : null;
    return same != null
        ? same
        : gear ? movers.ofVehicles(line, mention) : beforeOrLater(line, mention, definite);
  }

  /** Whose aircraft "THE aircraft" are: those that were named last, not far before. */
  private String aircraft(Line line, Mention mention) {
    boolean flies = line.isOneOf(AttackList.AIRCRAFT, Antecedent.noun(line, mention));
    for (int l = line.index(); flies && l >= Math.max(0, line.index() - FLOWN); l--) {
      Line where = page.lines().get(l);
      List<Mention> mentions = page.mentions().get(l);
      for (int k = mentions.size() - 1; k >= 0; k--) {
        Mention before = mentions.get(k);
        boolean earlier = l < line.index() || before.to() <= mention.from();
        if (earlier
            && before.type() == EntityType.FORCE
            && before.isNamed()
            && where.isOneOf(AttackList.AIRCRAFT, Antecedent.noun(where, before))) {
          return before.id();
        }
      }
    }
    return null;
  }

  /** Whether some fighters are counted, who may be anybody's: "a group of 54 FIGHTERS". */
  private boolean fighters(Line line, Mention mention) {
    return mention.quantity() != null
        && line.isOneOf(MoverList.FIGHTERS, mention.to() - 1)
        && !Antecedents.pointing(line, mention);
  }

  /** The vehicles that the same noun told of before and nobody is told to have: "THE columns". */
  private String told(Line line, Mention mention) {
    for (int l = line.index(); l >= Math.max(0, line.index() - VEHICLES); l--) {
      Line where = page.lines().get(l);
      for (Mention before : page.mentions().get(l)) {
        boolean earlier = l < line.index() || before.to() <= mention.from();
        boolean same =
            earlier
                && before.type() == EntityType.FORCE
                && !before.isNamed()
                && Antecedent.noun(where, before).equals(Antecedent.noun(line, mention));
        if (same && meant.get(before) != null) {
          return meant.get(before);
        }
      }
    }
    return null;
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
    Mention of = Antecedent.isGroup(mention) ? page.at(line.index(), mention.to()) : null;
    boolean named =
        of != null && of.type() == EntityType.FORCE && of.isNamed() && of.clitic().isEmpty();
    return named && !Words.definite(line, mention.to() - 1) ? of : null;
  }

  private String beforeOrLater(Line line, Mention mention, boolean definite) {
    String id = antecedents.before(line, mention, EntityType.FORCE);
    return id == null && definite ? antecedents.onlyOf(line, mention) : id;
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
    Mention whole =
        line.isOneOf(NameList.OF_THEM, mention.to() - 1) ? antecedents.whole(line, mention) : null;
    Mention his = whole == null && ours == null ? ofSpeaker(line, mention) : null;
    his = whole == null && his == null ? peoples.of(line, mention) : his;
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

  private Mention antecedent(Line line, Mention mention) {
    int first = line.index() - (toldByUnread(line, mention.from() - 1) ? 0 : 2);
    for (int l = line.index(); l >= Math.max(0, first); l--) {
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
            && (!Antecedent.she(page.lines().get(l), before, mention.pronoun())
                || l == line.index() && commands(line, before))) {
          return before;
        }
      }
    }
    return states.at(line, 0, mention.from());
  }

  /**
   * Whether a man is told who leads it or speaks for it, so that "his" is its: "the chief of F".
   */
  private static boolean commands(Line line, Mention force) {
    int before = force.from() - 1;
    int of = line.preposition(before).equals("في") ? before - 1 : before;
    return force.type() == EntityType.FORCE
        && (line.has(of, Sense.Post.class) || line.has(of - 1, Sense.Post.class) && of == before);
  }

  /**
   * {@return whether a subject that was not read tells what "that", at token {@code before}, opens:
   * "THE GROUP said that ITS MEMBERS"}
   */
  public boolean toldByUnread(Line line, int before) {
    int that = line.isQuote(before) ? before - 1 : before;
    if (that < 2 || line.function(that, FunctionWord.THAT) == 0) {
      return false;
    }
    for (int i = that - 1; i >= 0 && (!line.isMark(i) || Words.comma(line, i)); i--) {
      if (line.verb(i) != null && line.verb(i).finite() && line.means(i, Lexeme.Tells.class)) {
        Mention teller = page.at(line.index(), i + 1);
        return i < that - 1 && line.isWord(i + 1) && (teller == null || !teller.isNamed());
      }
    }
    return false;
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

  /** Whether it is a bare "these". */
  private static boolean pointed(Line line, Mention mention) {
    return mention.to() == mention.from() + 1 && line.endsWithOneOf(NameList.THESE, mention.from());
  }
}
