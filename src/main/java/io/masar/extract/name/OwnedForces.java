package io.masar.extract.name;

import io.masar.Among;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.page.Fillers;
import io.masar.extract.page.GazetteerNames;
import io.masar.extract.page.Ids;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.NationalBodies;
import io.masar.extract.page.Words;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.HeadNoun;
import io.masar.mapping.Kind;
import io.masar.mapping.Lexeme;
import io.masar.mapping.MoverList;
import io.masar.mapping.NameList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import io.masar.text.ArabicText;
import java.util.Set;

/** Finds forces by whose they are: the name, or the people, of a group, a state or a person. */
final class OwnedForces {

  /** The kinds that a place owns: "the police of P". */
  private static final Set<String> LOCAL = Kind.ids(Kind.POLICE, Kind.TRIBES, Kind.RESISTANCE);

  /** How far before a force the verb of its move may stand. */
  private static final int TRIGGER = 5;

  private final ForceNames names;
  private final GazetteerNames gazetteer;
  private final NationalBodies nations;

  OwnedForces(ForceNames names, GazetteerNames gazetteer, NationalBodies nations) {
    this.names = names;
    this.gazetteer = gazetteer;
    this.nations = nations;
  }

  /** {@return the force of {@code head} with its owner, or {@code null} where it has none} */
  Mention of(ForceHead head) {
    int first = head.at() + 1;
    int adjectives = nations.skipPlainAdjectives(head.line(), first, EntityType.FORCE);
    int told = told(head, adjectives);
    int[] places = told < 0 ? new int[] {first, adjectives} : new int[] {first, adjectives, told};
    for (int at : places) {
      boolean behindOf = at == told && at > first;
      Mention owner = owner(head, at, behindOf);
      if (owner != null && owner.id() == null) {
        return ofPointed(head, owner);
      }
      if (owner != null && !holdsPost(head) && owns(head, owner, at == first, at == told)) {
        return of(head, owner, behindOf);
      }
    }
    return null;
  }

  /** Whether it is one man with a post: "the ADVISER of B". */
  private static boolean holdsPost(ForceHead head) {
    return head.isOnePerson() && head.line().has(head.at(), Sense.Post.class);
  }

  private static boolean owns(ForceHead head, Mention owner, boolean next, boolean told) {
    boolean vehicles =
        head.isUsed(HeadNoun.Use.MILITARY)
            && owner.type() != EntityType.FORCE
            && !(next && keepsPeace(head, owner));
    boolean later = owner.type() == EntityType.PERSON && !next && !told;
    boolean beside = owner.type() == EntityType.PLACE && head.isDefinite();
    return !vehicles
        && !later
        && !beside
        && !(next && apposed(head, owner))
        && (owner.clitic().isEmpty() || told);
  }

  /** Whether it is a mission of a body that sends them to keep the peace: "the mission of I". */
  private static boolean keepsPeace(ForceHead head, Mention owner) {
    return Kind.MISSION.is(head.kind())
        && owner.known() != null
        && !isCivil(head.line(), owner.to())
        && head.line().isOneOf(NameList.KEEPS_PEACE, ArabicText.fold(owner.known().name()));
  }

  /** Whether a mission has no arms, by what it is for or as it is called: "to watch elections". */
  private static boolean isCivil(Line line, int i) {
    boolean purpose = line.form(i).startsWith("ل") && !line.isOneOf(NameList.FOR_PEACE, i);
    boolean called =
        Words.definite(line, i)
            && line.form(i).endsWith("ه")
            && !line.has(i, Sense.Head.class)
            && !line.isOneOf(MoverList.MILITARY_KIND, i)
            && (line.form(i).endsWith("يه")
                || line.has(i, Sense.Adjective.class)
                || line.has(i, Sense.Action.class));
    return purpose || called;
  }

  /**
   * Where the owner may stand behind "of", "belonging to" or "to": "a convoy of F"; -1 where
   * nothing says so.
   */
  private int told(ForceHead head, int adjectives) {
    Line line = head.line();
    for (int at = adjectives; at <= adjectives + 1; at++) {
      boolean of = line.form(at).equals("من") && !leaves(head, at + 1);
      boolean belongs = line.is(at, FunctionWord.LYING) && line.form(at + 1).startsWith("ل");
      if (of || belongs) {
        return at + 1;
      }
      if (head.isDefinite() || line.has(at, Sense.Numeral.class) || !describes(line, at)) {
        break;
      }
    }
    int to = line.isOneOf(MoverList.OTHER, adjectives) ? adjectives + 1 : adjectives;
    while (Kind.POSITIONS.is(head.kind()) && to < adjectives + 3 && described(line, to)) {
      to++;
    }
    return !head.isDefinite() && isFor(line, to) ? to : -1;
  }

  /** Whether the word describes positions: "STRATEGIC positions of F", "SEVERAL". */
  private static boolean described(Line line, int at) {
    return line.is(at, FunctionWord.PARTITIVE)
        || describes(line, at) && Among.all(line.readings(at), r -> r.preposition().isEmpty());
  }

  /** Whether the word may describe an indefinite force: "a NEUTRAL force of F". */
  private static boolean describes(Line line, int at) {
    return line.isWord(at)
        && !Words.definite(line, at)
        && line.verb(at) == null
        && !line.isPreposition(at)
        && line.form(at).length() > 3;
  }

  /** Whether "of C" tells where it leaves and not whose it is: "withdrew the forces from C". */
  private boolean leaves(ForceHead head, int at) {
    Mention whose = gazetteer.at(head.line(), head.line().isQuote(at) ? at + 1 : at, null);
    boolean state = whose != null && whose.type() == EntityType.COUNTRY;
    boolean body = whose != null && Fillers.fits(whose.type(), Role.BODY) && !state;
    if (body || ForceHead.at(head.line(), at) != null) {
      return false;
    }
    for (int k = head.at() - 1; k >= Math.max(0, head.at() - TRIGGER); k--) {
      if (departs(head.line(), k)) {
        return true;
      }
    }
    return state && head.isDefinite();
  }

  private static boolean departs(Line line, int k) {
    return Among.any(
        line.readings(k),
        reading ->
            reading.sense() instanceof Sense.Action action
                && action.lexeme().meaning() instanceof Lexeme.Triggers triggers
                && triggers.frame().prepositions().containsValue(Role.ORIGIN));
  }

  /**
   * Whether a force or body stands behind "to" at token {@code i}: "a convoy to F", which is F's.
   */
  private boolean isFor(Line line, int i) {
    Mention known = line.form(i).startsWith("ل") ? gazetteer.at(line, i, null) : null;
    boolean name =
        known != null
            && (known.type() == EntityType.FORCE || known.type() == EntityType.INSTITUTION);
    return name && known.clitic().endsWith("ل")
        || Among.any(
            line.readings(i),
            reading ->
                reading.preposition().equals("ل")
                    && reading.sense() instanceof Sense.Head head
                    && head.noun().type() == EntityType.FORCE);
  }

  /** Whether a definite head cannot be of the name behind it: "the aircraft", "the movement P". */
  private static boolean apposed(ForceHead head, Mention owner) {
    return head.isDefinite() && (head.isGeneral() || owner.type() == EntityType.PERSON);
  }

  /** Who token {@code at} names; people under arms only behind "of" or a noun for any of them. */
  private Mention owner(ForceHead head, int at, boolean behindOf) {
    Line line = head.line();
    boolean next = at == head.at() + 1;
    int bare = line.isQuote(at) ? at + 1 : at;
    int start = next ? Loyalties.behindTitles(line, bare, nations) : bare;
    Mention owner = named(line, start, next && start > bare && head.noun() != null);
    if (owner == null && next && Kind.POLICE.is(head.kind())) {
      owner = province(line, start);
    }
    boolean any = next && !head.isDefinite() && !alone(head) && holds(head, start);
    if (owner == null && (behindOf || any)) {
      int inner = line.is(start, FunctionWord.DEMONSTRATIVE) ? start + 1 : start;
      owner = names.headed(line, inner, false);
    }
    return owner;
  }

  /** Whether people stand with an ending that nothing may own: "GUNMEN", "two SOLDIERS". */
  private static boolean alone(ForceHead head) {
    String form = head.line().form(head.at());
    return head.isPeople() && (form.endsWith("ون") || form.endsWith("ين") || form.endsWith("يان"));
  }

  /** Whether people, or a whole that parts are told of, may be owned by a force behind them. */
  private boolean holds(ForceHead head, int j) {
    if (head.isPeople() || head.isUsed(HeadNoun.Use.SAME)) {
      return true;
    }
    boolean parts = head.isUsed(HeadNoun.Use.NATIONAL) && Words.definite(head.line(), j);
    Mention whole = parts ? names.headed(head.line(), j, false) : null;
    return whole != null && whole.id() != null;
  }

  /** The name at token {@code i}; a person's without the gazetteer too, where a title precedes. */
  private Mention named(Line line, int i, boolean titled) {
    Mention owner = gazetteer.at(line, i, null);
    return owner == null && titled ? PersonNames.at(line, i, PersonNames.Title.RANK) : owner;
  }

  /** "The province of P", of which the police may be. */
  private Mention province(Line line, int i) {
    Reading head = line.reading(i, Sense.Head.class);
    boolean place =
        head != null
            && head.sense() instanceof Sense.Head h
            && h.noun().type() == EntityType.PLACE
            && Words.nameLike(line, i + 1);
    Mention known = place ? gazetteer.at(line, i + 1, EntityType.PLACE) : null;
    return known == null && place
        ? Mention.named(
            i, i + 2, "", EntityType.PLACE, Ids.of(EntityType.PLACE, line, i + 1, i + 2, ""), null)
        : known;
  }

  /** "Members of this group", "companies of its army", whom only the context names. */
  private static Mention ofPointed(ForceHead head, Mention owner) {
    if (owner.isOwned()) {
      return head.described(owner.to(), owner.kind(), owner.pronoun());
    }
    boolean pointed =
        head.line().is(owner.from() - 1, FunctionWord.DEMONSTRATIVE) && owner.pronoun().isEmpty();
    return pointed ? head.described(owner.to(), Kind.GROUP.id(), "") : null;
  }

  /** Whether the head is only some of the owner's people, and no part of its name. */
  private static boolean isPart(ForceHead head, Mention owner, boolean behindOf) {
    boolean some =
        head.isPeople()
            || Kind.POSITIONS.is(head.kind())
            || head.line().endsWithOneOf(NameList.PART_OF_FORCE, head.at());
    boolean to = owner.preposition().equals("ل") && !head.isDefinite();
    return to || owner.clitic().isEmpty() && (behindOf || some);
  }

  private Mention of(ForceHead head, Mention owner, boolean behindOf) {
    int end = head.line().isQuote(owner.to()) ? owner.to() + 1 : owner.to();
    String kind = head.kind();
    return switch (owner.type()) {
      case FORCE ->
          isPart(head, owner, behindOf)
              ? owner.behind(head.at(), head.clitic(), null)
              : owner.over(head.at(), end, head.clitic());
      case COUNTRY ->
          head.isUsed(HeadNoun.Use.SAME) || head.isUsed(HeadNoun.Use.NUMBERED)
              ? null
              : head.named(end, nations.forces(owner.id(), kind), kind);
      case PERSON -> Loyalties.ofLeader(head.at(), head.clitic(), kind, owner).named(end);
      case INSTITUTION -> head.isUsed(HeadNoun.Use.NUMBERED) ? null : head.named(end);
      case PLACE -> LOCAL.contains(kind) ? head.named(end) : null;
      default -> null;
    };
  }
}
