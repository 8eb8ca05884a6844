package io.masar.extract.page;

import io.masar.Among;
import io.masar.claim.EntityType;
import io.masar.mapping.Gazetteer;
import io.masar.mapping.Kind;
import io.masar.mapping.KindList;
import io.masar.mapping.MoverList;
import io.masar.mapping.NameList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import java.util.Set;

/** Adjectives behind a head noun, and the ids of the bodies that states have. */
public final class NationalBodies {

  private final Gazetteer gazetteer;

  public NationalBodies(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** {@return the id of a state's forces of that kind} */
  public String forces(String country, String kind) {
    return gazetteer.forces(country, kind == null ? Kind.ARMED_FORCES.id() : kind);
  }

  /** {@return the country whose people a definite plural means, "THE Cs", or {@code null}} */
  public String people(Line line, int i) {
    String form = line.form(i);
    boolean plural =
        form.endsWith("ين") || form.endsWith("ون") || line.isOneOf(NameList.PEOPLES, i);
    return plural && line.isDefinite(i) ? country(line, i) : null;
  }

  /** {@return the first token from {@code i} that is no adjective of a state or of the type} */
  public int skipAdjectives(Line line, int i, EntityType type) {
    int j = i;
    while (j < line.size()
        && j < i + 5
        && (isNisba(line, j) || isAdjective(line, j, type))
        && !(j > i && (begins(line, j) || verbal(line, j, type)))) {
      boolean two = line.phrase(j, Sense.Nisba.class) != null;
      boolean many = line.endsWithOneOf(NameList.MANY, j) && line.isOneOf(NameList.OF_MANY, j + 1);
      j += two || many ? 2 : 1;
    }
    return j;
  }

  /** Whether something new begins at a word that could be an adjective: "the borders", "Mali". */
  private boolean begins(Line line, int j) {
    boolean place = line.isOneOf(MoverList.NO_ADJECTIVE, j);
    boolean other =
        isNisba(line, j)
            && isNisba(line, j - 1)
            && line.form(j - 1).endsWith("ه") != line.form(j).endsWith("ه");
    return place || other;
  }

  /** Whether the word is a verb, since no adjective follows it: "Kenyan forces ENTER the town". */
  private boolean verbal(Line line, int j, EntityType type) {
    Sense.Action verb = line.isDefinite(j) ? null : line.verb(j);
    boolean described =
        (isNisba(line, j + 1) || isAdjective(line, j + 1, type))
            && !line.has(j + 1, Sense.Direction.class);
    return verb != null && verb.form() == Sense.Form.IMPERFECT && !described;
  }

  /** {@return the first token from {@code i} that is no adjective of the type} */
  public int skipPlainAdjectives(Line line, int i, EntityType type) {
    int j = i;
    while (j < line.size() && j < i + 4 && isAdjective(line, j, type)) {
      j++;
    }
    return j;
  }

  /** {@return the country whose adjective stands between the tokens, or {@code null}} */
  public String countryIn(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      String country = country(line, i);
      if (country != null) {
        return country;
      }
    }
    return null;
  }

  /** {@return the kind of force the adjectives between the tokens make of {@code kind}} */
  public String kind(Line line, int from, int to, String kind) {
    for (int i = from; i < to; i++) {
      String form = line.form(i);
      String bare = Clitics.bare(form);
      Set<String> kinds = line.kinds(KindList.KIND_OF_FORCE, bare);
      if (!kinds.isEmpty()) {
        return kinds.iterator().next();
      }
    }
    return kind;
  }

  /** {@return the country whose adjective token {@code i} is, or {@code null}} */
  public String country(Line line, int i) {
    if (finance(line, i) || line.endsWithOneOf(NameList.EMPIRE, i - 1)) {
      return null;
    }
    Reading phrase = line.phrase(i, Sense.Nisba.class);
    if (phrase != null && phrase.sense() instanceof Sense.Nisba nisba) {
      return nisba.country();
    }
    for (Reading reading : line.readings(i)) {
      if (reading.sense() instanceof Sense.Nisba nisba
          && !reading.conjunction()
          && reading.preposition().isEmpty()) {
        return nisba.country();
      }
    }
    return null;
  }

  /** Whether "of Mali" means "of finance": behind a minister, ministry or market. */
  private static boolean finance(Line line, int i) {
    return line.isOneOf(NameList.FINANCE, i)
        && (line.has(i - 1, Sense.Post.class) || line.has(i - 1, Sense.Head.class));
  }

  private boolean isNisba(Line line, int i) {
    return country(line, i) != null;
  }

  private static boolean isAdjective(Line line, int i, EntityType type) {
    for (Reading reading : line.readings(i)) {
      if (reading.sense() instanceof Sense.Adjective adjective
          && adjective.type() == type
          && !reading.conjunction()
          && reading.preposition().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return whether what stands behind an adjective makes it another's: "the Iranian S. R",
   * "Iranian-MADE"}
   */
  public boolean another(Line line, int i) {
    if (Words.bareGivenName(line, i) || line.has(i, Sense.Rank.class)) {
      return true;
    }
    return Words.definite(line, i)
        && !line.isPreposition(i)
        && !line.has(i, Sense.Head.class)
        && !line.has(i, Sense.Adjective.class)
        && !line.has(i, Sense.Nisba.class)
        && Among.none(line.readings(i), r -> isParticiple(r.sense()))
        && new GazetteerNames().at(line, i, null) == null;
  }

  private static boolean isParticiple(Sense sense) {
    return sense instanceof Sense.Action action && action.form() == Sense.Form.PARTICIPLE;
  }
}
