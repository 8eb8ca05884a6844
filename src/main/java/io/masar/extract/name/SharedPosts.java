package io.masar.extract.name;

import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.page.Cast;
import io.masar.extract.page.Clitics;
import io.masar.extract.page.Draft;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.NationalBodies;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.mapping.NameList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import io.masar.text.ArabicText;
import java.util.List;

/**
 * Reads posts told once for two persons: "president P and his French counterpart Q", "the two
 * ministers P and Q".
 */
public final class SharedPosts {

  /** How many words may stand between the two: adjective, portfolio and rank of the second. */
  private static final int BETWEEN = 6;

  private final Page page;
  private final Cast cast;
  private final NationalBodies nations;

  public SharedPosts(Page page, Cast cast, NationalBodies nations) {
    this.page = page;
    this.cast = cast;
    this.nations = nations;
  }

  /** {@return the post of {@code person} that {@code former} tells of another, or {@code null}} */
  public Draft read(Line line, Mention person, List<Draft> former) {
    Draft last = former.isEmpty() ? null : former.get(former.size() - 1);
    if (last == null) {
      return null;
    }
    int j = person.from() - 1;
    while (!line.isOneOf(NameList.COUNTERPART, j)
        && (nations.country(line, j) != null
            || line.has(j, Sense.Rank.class)
            || Words.comma(line, j))) {
      j--;
    }
    if (line.isOneOf(NameList.COUNTERPART, j)) {
      return draft(line, person, last, j, "the counterpart of the one before");
    }
    int behind = Math.max(0, person.from() - BETWEEN);
    for (int k = person.from() - 1; k >= behind; k--) {
      Mention other = page.at(line.index(), k);
      if (other != null && other.type() == EntityType.PERSON) {
        boolean joined = other.to() == person.from() ? person.coordinated() : joins(line, other);
        Draft both = joined ? several(line, other, former) : null;
        return both == null
            ? null
            : draft(line, person, both, other.to(), "one of two in the post");
      }
    }
    return null;
  }

  /** The post of {@code other} that several hold, or {@code null}. */
  private static Draft several(Line line, Mention other, List<Draft> former) {
    return former.stream()
        .filter(post -> post.in(Role.PERSON).contains(other.id()))
        .filter(post -> isSeveral(line, post.trigger()))
        .findFirst()
        .orElse(null);
  }

  /** Whether "and the" stands behind the one before: "and the Russian Q". */
  private static boolean joins(Line line, Mention other) {
    return line.form(other.to()).startsWith("و") && Words.definite(line, other.to());
  }

  private Draft draft(Line line, Mention person, Draft former, int from, String why) {
    Draft same =
        new Draft(ClaimKind.ROLE, "counterpart", line, from)
            .fill(Role.PERSON, person.id(), why)
            .over(from, person.to())
            .title(former.title());
    String country = joined(line, from, person.from());
    return country == null || !cast.has(country)
        ? same
        : same.fill(Role.BODY, country, "adjective of a state");
  }

  /** The country of an adjective between the tokens, be it behind "and". */
  private String joined(Line line, int from, int to) {
    String country = nations.countryIn(line, from, to);
    for (int k = from; k < to && country == null; k++) {
      for (Reading reading : line.readings(k)) {
        if (reading.sense() instanceof Sense.Nisba nisba) {
          country = nisba.country();
        }
      }
    }
    return country;
  }

  /** {@return whether the word is a post that several hold: "the two ministers"} */
  static boolean isSeveral(Line line, int j) {
    return !ending(line, j).isEmpty() || line.isOneOf(NameList.COUNTERPARTS, j);
  }

  /** {@return whether the word is a post that several hold, as no single one is: "MANAGERS of"} */
  static boolean isPlural(Line line, int j) {
    String ending = ending(line, j);
    return ending.equals("و") || ending.equals("ا");
  }

  /** {@return the title, which begins at token {@code j}, as one of several bears it} */
  public static String singular(Line line, int j, String title) {
    String ending = ending(line, j);
    int end = title.indexOf(' ') < 0 ? title.length() : title.indexOf(' ');
    if (ending.isEmpty() || end <= ending.length()) {
      return title;
    }
    String one = title.substring(0, end - ending.length()) + title.substring(end);
    boolean both = one.indexOf(' ') > 0 && one.lastIndexOf(" ال") > 0;
    both &= one.endsWith("ين") || one.endsWith("ان");
    return both && ending.endsWith("ن") ? one.substring(0, one.length() - 2) : one;
  }

  /** The ending of a dual or plural, empty where the word is no such post. */
  private static String ending(Line line, int j) {
    String found = "";
    for (Reading reading : line.readings(j)) {
      if (reading.sense() instanceof Sense.Post post && reading.pronoun().isEmpty()) {
        String base = ArabicText.fold(post.post());
        String bare = Clitics.strip(line.form(j), Clitics.of(reading));
        String noun = reading.article() ? bare.substring(2) : bare;
        if (noun.equals(base)) {
          return "";
        }
        boolean job = line.isOneOf(NameList.JOB, base);
        if (!job && isMany(line, j, noun, base, reading.article())) {
          found = noun.substring(base.length());
        }
      }
    }
    return found;
  }

  /** Whether the noun is the dual or plural of the base: also as "the two coaches OF the teams". */
  private static boolean isMany(Line line, int j, String noun, String base, boolean article) {
    boolean both = line.form(j + 1).startsWith("ال") && Words.definite(line, j + 1);
    return noun.equals(base + "ين")
        || noun.equals(base + "ان")
        || !article && (noun.equals(base + "ي") || noun.equals(base + "و"))
        || !article && both && !base.endsWith("ه") && noun.equals(base + "ا");
  }
}
