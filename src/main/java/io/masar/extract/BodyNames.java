package io.masar.extract;

import io.masar.claim.EntityType;
import io.masar.mapping.Gazetteer;
import io.masar.mapping.HeadNoun;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;

/** Finds institutions, governments (as their country) and agreements by their head noun. */
final class BodyNames {

  private static final int LONGEST = 7;

  private final Gazetteer known;
  private final GazetteerNames gazetteer;
  private final NationalBodies nations;

  BodyNames(Gazetteer known, GazetteerNames gazetteer, NationalBodies nations) {
    this.known = known;
    this.gazetteer = gazetteer;
    this.nations = nations;
  }

  /** {@return the body that begins at token {@code i}, or {@code null}} */
  Mention at(Line line, int i) {
    Mention best = null;
    for (Reading reading : line.readings(i)) {
      if (reading.sense() instanceof Sense.Head head && reading.pronoun().isEmpty()) {
        Mention found =
            switch (head.noun().type()) {
              case COUNTRY -> government(line, i, reading);
              case INSTITUTION -> institution(line, i, reading, head.noun());
              case AGREEMENT -> agreement(line, i, reading, head.noun());
              default -> null;
            };
        best = better(best, found);
      }
    }
    return best;
  }

  /**
   * {@return {@code found} where it goes on with adjectives behind the known name that begins with
   * it, or {@code null}; a party stays what it is}
   */
  static Mention beyond(Line line, Mention known, Mention found) {
    if (known == null || found == null || known.type() != found.type() || known.known() == null) {
      return found;
    }
    boolean adjectives = !"party".equals(known.kind());
    for (int j = known.to(); j < found.to(); j++) {
      String form = line.form(j);
      adjectives &= form.endsWith("ي") || form.endsWith("يه") || line.has(j, Sense.Adjective.class);
    }
    return adjectives ? found : null;
  }

  /** The longer one; a government before a body of the same length. */
  private static Mention better(Mention best, Mention found) {
    if (best == null || found == null) {
      return best == null ? found : best;
    }
    boolean longer = found.to() > best.to();
    boolean state = found.to() == best.to() && found.type() == EntityType.COUNTRY;
    return longer || state ? found : best;
  }

  private Mention government(Line line, int i, Reading head) {
    String clitic = Clitics.of(head);
    String country = nations.country(line, i + 1);
    if (country != null) {
      int end = nations.skipAdjectives(line, i + 1, EntityType.INSTITUTION);
      return Mention.named(i, end, clitic, EntityType.COUNTRY, country, null)
          .as(EntityType.COUNTRY, country, known.byId(country));
    }
    Mention owner = head.article() ? null : gazetteer.at(line, i + 1, EntityType.COUNTRY);
    return owner == null || !owner.clitic().isEmpty() ? null : owner.over(i, owner.to(), clitic);
  }

  private Mention institution(Line line, int i, Reading head, HeadNoun noun) {
    String clitic = Clitics.of(head);
    if (leading(line, i, clitic, noun) || ofPost(line, i, head, noun)) {
      return null;
    }
    int end =
        switch (noun.use()) {
          case NATIONAL -> national(line, i);
          case NAMED -> named(line, i);
          default -> head.article() ? definite(line, i) : described(line, i);
        };
    return end <= i + 1 || end == i + 2 && general(line, i + 1)
        ? null
        : Mention.named(
            i,
            end,
            clitic,
            EntityType.INSTITUTION,
            Ids.of(EntityType.INSTITUTION, line, i, end, clitic),
            noun.kind());
  }

  /** "Led by" and "chaired by", which are no bodies. */
  private static boolean leading(Line line, int i, String clitic, HeadNoun noun) {
    return clitic.endsWith("ب")
        && (noun.kind().equals("command") || noun.kind().equals("presidency"))
        && !Words.definite(line, i);
  }

  /** "The minister of the exterior", where the ministry is only in the post. */
  private static boolean ofPost(Line line, int i, Reading head, HeadNoun noun) {
    return noun.kind().equals("ministry") && head.article() && line.has(i - 1, Sense.Post.class);
  }

  /** A definite head with adjectives and what it is for: "the supreme committee for elections". */
  private int definite(Line line, int i) {
    int j = i + 1;
    while (j < line.size() && j < i + 4 && definiteAdjective(line, j)) {
      j++;
    }
    int adjectives = j - i - 1;
    if (adjectives == 0) {
      return i;
    }
    boolean purpose = line.form(j).startsWith("لل") && line.form(j).length() > 4 && line.isWord(j);
    if (purpose) {
      return definiteAdjective(line, j + 1) ? j + 2 : j + 1;
    }
    return adjectives > 1 || nations.country(line, i + 1) != null ? j : i;
  }

  private boolean definiteAdjective(Line line, int j) {
    String form = line.form(j);
    return line.isWord(j)
        && form.startsWith("ال")
        && (nations.country(line, j) != null
            || form.length() > 5 && (form.endsWith("ي") || form.endsWith("يه"))
            || line.has(j, Sense.Adjective.class));
  }

  /** Whether the only word behind the head is another "the committee", which names nothing. */
  private static boolean general(Line line, int j) {
    Reading reading = line.reading(j, Sense.Head.class);
    return reading != null && reading.article() && !line.has(j, Sense.Nisba.class)
        || line.form(j).equals("الاداره")
        || line.form(j).equals("النادي");
  }

  private int national(Line line, int i) {
    int end = nations.skipAdjectives(line, i + 1, EntityType.INSTITUTION);
    if (nations.countryIn(line, i + 1, end) != null) {
      return agrees(line, i, end) ? end : i;
    }
    Mention country = gazetteer.at(line, i + 1, EntityType.COUNTRY);
    return country != null && country.clitic().isEmpty() ? country.to() : i;
  }

  /** Whether the last adjective is the head's own, and not that of a post before it. */
  private static boolean agrees(Line line, int i, int end) {
    boolean feminine = line.form(i).endsWith("ه") || line.form(i).endsWith("ات");
    return feminine == line.form(end - 1).endsWith("ه");
  }

  private int named(Line line, int i) {
    int start = line.isQuote(i + 1) ? i + 2 : i + 1;
    int j = start;
    while (j < line.size()
        && j < start + 3
        && (start == i + 2 ? line.isWord(j) : Words.nameLike(line, j))) {
      j++;
    }
    if (j == start) {
      return i;
    }
    j = start == i + 2 && line.isQuote(j) ? j + 1 : j;
    return nations.skipAdjectives(line, j, EntityType.INSTITUTION);
  }

  /** The nouns and adjectives of "the ministry of religious affairs and endowments of S". */
  private int described(Line line, int i) {
    int j = i + 1;
    while (j < line.size() && j < i + LONGEST) {
      Mention country = gazetteer.at(line, j, null);
      boolean owner =
          country != null && country.type() == EntityType.COUNTRY && country.clitic().isEmpty();
      if (owner) {
        return country.to();
      }
      boolean part =
          country != null
              && j > i + 1
              && country.preposition().isEmpty()
              && country.type() != EntityType.INSTITUTION;
      if (part || !continues(line, j, j == i + 1)) {
        break;
      }
      j++;
    }
    return j;
  }

  private boolean continues(Line line, int j, boolean first) {
    if (!line.isWord(j) || line.has(j, Sense.Function.class) && !line.form(j).startsWith("الا")) {
      return false;
    }
    if (line.verb(j) != null && !Words.definite(line, j)) {
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
        line.readings(j).stream()
            .anyMatch(
                r ->
                    r.sense() instanceof Sense.Head inner
                        && (inner.noun().type() == EntityType.INSTITUTION
                            || inner.noun().type() == EntityType.FORCE
                                && inner.noun().use() != HeadNoun.Use.SAME)
                        && r.preposition().isEmpty()
                        && !r.conjunction());
    boolean post = line.has(j, Sense.Post.class) || line.has(j, Sense.Rank.class);
    return !post && (definite || forPurpose || nested && first);
  }

  /** Whether "and the coordination with" goes on with another clause, not with the name. */
  private static boolean action(Line line, int j) {
    return line.form(j + 1).equals("مع")
        || line.form(j + 1).equals("بين")
        || line.has(j, Sense.Head.class)
        || line.form(j + 1).startsWith("التابع");
  }

  private Mention agreement(Line line, int i, Reading head, HeadNoun noun) {
    String clitic = Clitics.of(head);
    int end = i + 1;
    while (end < line.size() && end < i + 4 && agreementWord(line, end)) {
      end++;
    }
    return end == i + 1
        ? null
        : Mention.named(
            i,
            end,
            clitic,
            EntityType.AGREEMENT,
            Ids.of(EntityType.AGREEMENT, line, i, end, clitic),
            noun.kind());
  }

  /** Whether word {@code j} is a definite adjective that names nothing: "the new". */
  private static boolean plain(Line line, int j) {
    boolean relation = line.form(j).endsWith("ي") || line.form(j).endsWith("يه");
    return Words.definite(line, j) && !relation && line.has(j, Sense.Adjective.class);
  }

  private boolean agreementWord(Line line, int j) {
    if (line.verb(j) != null || line.has(j, Sense.Function.class) || plain(line, j)) {
      return false;
    }
    Mention name = gazetteer.at(line, j, null);
    boolean named = name != null && name.clitic().isEmpty();
    return named
        || Words.nameLike(line, j)
        || nations.country(line, j) != null
        || line.form(j).startsWith("ال");
  }
}
