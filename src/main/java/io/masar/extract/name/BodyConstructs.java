package io.masar.extract.name;

import io.masar.Among;
import io.masar.claim.EntityType;
import io.masar.extract.page.GazetteerNames;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.NationalBodies;
import io.masar.extract.page.Words;
import io.masar.mapping.HeadNoun;
import io.masar.mapping.Kind;
import io.masar.mapping.NameList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import java.util.Set;

/** Follows the construct that names a body behind its head: "the commission of rights of man". */
final class BodyConstructs {

  private static final int LONGEST = 7;

  /** The kinds of body that have foreign names: "the company of D". */
  private static final Set<String> BRANDED =
      Kind.ids(Kind.ORGANISATION, Kind.LOCAL_AUTHORITY, Kind.SECTION);

  /** The kinds of body that may be called after what they do. */
  private static final Set<String> ACTIVE =
      Kind.ids(Kind.BODY, Kind.AGENCY, Kind.DEPARTMENT, Kind.COUNCIL);

  private final GazetteerNames gazetteer;
  private final NationalBodies nations;
  private final BodyAdjectives adjectives;
  private final BodyPurposes purposes;

  BodyConstructs(GazetteerNames gazetteer, NationalBodies nations, BodyAdjectives adjectives) {
    this.gazetteer = gazetteer;
    this.nations = nations;
    this.adjectives = adjectives;
    this.purposes = new BodyPurposes(gazetteer, nations);
  }

  /**
   * {@return the token behind the nouns and adjectives that the head at token {@code i} is of: "the
   * ministry of religious affairs and endowments of S"}
   */
  int end(Line line, int i, HeadNoun noun) {
    int first = i + 1;
    int placed = place(line, first);
    if (placed > first) {
      return purposes.behind(line, adjectives.behindPlace(line, i, placed));
    }
    int branded = BodyBrands.end(line, first, BRANDED.contains(noun.kind()));
    if (branded > first) {
      return purposes.behind(line, nations.skipAdjectives(line, branded, EntityType.INSTITUTION));
    }
    int j = first;
    while (j < line.size() && j < i + LONGEST) {
      Mention known = gazetteer.at(line, j, null);
      if (known != null && (owns(line, known, j > first) || j > first && seat(line, known, noun))) {
        boolean company = j == first || line.has(j - 1, Sense.Head.class);
        boolean state = known.type() == EntityType.COUNTRY && !Kind.MINISTRY.is(noun.kind());
        return state && company ? purposes.behind(line, known.to()) : known.to();
      }
      if (j > first && BodyBrands.isPurpose(line, j) && !Kind.MINISTRY.is(noun.kind())) {
        return nations.skipAdjectives(line, j + 2, EntityType.INSTITUTION);
      }
      boolean ends =
          j > first && (known != null && isPart(known) || runsBy(line, j, noun))
              || j > first && adjectives.isHolders(line, j)
              || j > first + 1 && (done(line, j) || adjectives.isTold(line, j));
      if (ends || !continues(line, j, j == first) && !bound(line, i, j, noun)) {
        break;
      }
      j++;
    }
    return j;
  }

  /** {@return whether it is "and its team", "for its breach": more than a name} */
  static boolean theirs(Line line, int j) {
    String form = line.form(j);
    boolean pronoun = form.endsWith("ها") || form.endsWith("هم");
    return pronoun && form.length() > 5 && "ولب".indexOf(form.charAt(0)) >= 0;
  }

  /**
   * Whether "for" tells what a post in the body is for: "deputy of the ministry FOR inspection".
   */
  private static boolean runsBy(Line line, int j, HeadNoun noun) {
    return Kind.MINISTRY.is(noun.kind()) && line.form(j).startsWith("لل") || theirs(line, j);
  }

  /** Whether a body is that of the state, or of the force behind an indefinite noun of its name. */
  private static boolean owns(Line line, Mention owner, boolean inside) {
    boolean force =
        owner.type() == EntityType.FORCE && inside && !Words.definite(line, owner.from() - 1);
    return owner.clitic().isEmpty() && (owner.type() == EntityType.COUNTRY || force);
  }

  /** Whether a place ends the construct: "the directorate of security of T". */
  private boolean seat(Line line, Mention place, HeadNoun noun) {
    int before = place.from() - 1;
    return !Kind.CENTRE.is(noun.kind())
        && place.type() == EntityType.PLACE
        && place.clitic().isEmpty()
        && !Words.definite(line, before)
        && nations.country(line, before) == null;
  }

  /** Whether a known name stands behind the body's name and not in it. */
  private static boolean isPart(Mention known) {
    return known.preposition().isEmpty() && known.type() != EntityType.INSTITUTION;
  }

  /** Whether the adjective of a state ends the name before token {@code j}. */
  private boolean done(Line line, int j) {
    return nations.country(line, j - 1) != null
        && nations.country(line, j) == null
        && !line.has(j, Sense.Adjective.class)
        && !line.form(j).startsWith("لل");
  }

  /** The token behind a place that the head at {@code i - 1} is of, or {@code i}. */
  private int place(Line line, int i) {
    Reading head = line.reading(i, Sense.Head.class);
    boolean region =
        head != null
            && head.sense() instanceof Sense.Head h
            && h.noun().type() == EntityType.PLACE
            && !head.article();
    Mention whole = gazetteer.at(line, i, EntityType.PLACE);
    Mention part = whole == null && region ? gazetteer.at(line, i + 1, EntityType.PLACE) : whole;
    boolean free = part != null && part.clitic().isEmpty();
    return free ? nations.skipAdjectives(line, part.to(), EntityType.PLACE) : i;
  }

  /**
   * Whether word {@code j} is an indefinite noun inside the construct: "the commission of RIGHTS of
   * man", "the office of the HEAD of government".
   */
  private boolean bound(Line line, int i, int j, HeadNoun noun) {
    boolean open = !Words.definite(line, j - 1) && nations.country(line, j - 1) == null;
    boolean goesOn = line.form(j + 1).startsWith("ال") && line.form(j + 1).length() > 3;
    boolean post = line.has(j, Sense.Post.class);
    if (post && !Kind.OFFICE.is(noun.kind())) {
      return false;
    }
    boolean ruled =
        post && (goesOn || line.has(j + 1, Sense.Post.class) || place(line, j + 1) > j + 1);
    boolean ordinary =
        (goesOn || place(line, j + 1) > j + 1)
            && (line.has(j, Sense.Ordinary.class)
                || line.readings(j).isEmpty()
                || Kind.CABINET.is(noun.kind())
                || deed(line, j, noun))
            && line.readings(j).stream()
                .filter(r -> r.pronoun().isEmpty())
                .noneMatch(
                    r ->
                        r.conjunction()
                            || !r.preposition().isEmpty()
                            || r.sense() instanceof Sense.Function
                            || r.sense() instanceof Sense.Rank
                            || r.sense() instanceof Sense.Action action
                                && action.finite()
                                && !Words.whole(line, j));
    return line.isWord(j) && open && j < i + 4 && (ruled || ordinary);
  }

  /** Whether word {@code j} tells what a body does: "the commission of FIGHTING corruption". */
  private static boolean deed(Line line, int j, HeadNoun noun) {
    return ACTIVE.contains(noun.kind())
        && Among.any(
            line.readings(j),
            r -> r.sense() instanceof Sense.Action a && a.form() == Sense.Form.NOUN);
  }

  private boolean continues(Line line, int j, boolean first) {
    if (!line.isWord(j) || line.has(j, Sense.Function.class) && !line.form(j).startsWith("الا")) {
      return false;
    }
    boolean verb = line.verb(j) != null && !Words.definite(line, j);
    if (verb || line.isOneOf(NameList.OF_HOLDER, j)) {
      return false;
    }
    if (nations.country(line, j) != null) {
      return true;
    }
    String form = line.form(j);
    boolean definite =
        form.startsWith("ال") && form.length() > 3
            || form.startsWith("وال") && !first && form.length() > 4 && !action(line, j);
    boolean forPurpose = !first && form.startsWith("لل") && form.length() > 4;
    boolean nested =
        Among.any(
            line.readings(j),
            r ->
                r.sense() instanceof Sense.Head inner
                    && (inner.noun().type() == EntityType.INSTITUTION
                        || inner.noun().type() == EntityType.FORCE
                            && inner.noun().use() != HeadNoun.Use.SAME)
                    && r.preposition().isEmpty()
                    && !r.conjunction());
    boolean post = line.has(j, Sense.Post.class) || line.has(j, Sense.Rank.class);
    return (!post || first && members(line, j)) && (definite || forPurpose || nested && first);
  }

  /** Whether the plural of a trade stands there, as a union has it: "the union of THE LAWYERS". */
  private static boolean members(Line line, int j) {
    String form = line.form(j);
    return form.length() > 6 && (form.endsWith("ين") || form.endsWith("ات"));
  }

  /** Whether "and the coordination with" goes on with another clause, not with the name. */
  private static boolean action(Line line, int j) {
    return line.isOneOf(NameList.BEHIND_BODY, j + 1) || line.has(j, Sense.Head.class);
  }
}
