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
        best = found != null && (best == null || found.to() > best.to()) ? found : best;
      }
    }
    return best;
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
    int end =
        switch (noun.use()) {
          case NATIONAL -> national(line, i);
          case NAMED -> named(line, i);
          default -> head.article() ? i : described(line, i);
        };
    return end <= i + 1
        ? null
        : Mention.named(
            i,
            end,
            clitic,
            EntityType.INSTITUTION,
            Ids.of(EntityType.INSTITUTION, line, i, end, clitic),
            noun.kind());
  }

  private int national(Line line, int i) {
    int end = nations.skipAdjectives(line, i + 1, EntityType.INSTITUTION);
    if (nations.countryIn(line, i + 1, end) != null) {
      return end;
    }
    Mention country = gazetteer.at(line, i + 1, EntityType.COUNTRY);
    return country != null && country.clitic().isEmpty() ? country.to() : i;
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
            || form.startsWith("وال") && !first && form.length() > 4;
    boolean forPurpose = !first && form.startsWith("لل") && form.length() > 4;
    boolean nested =
        line.readings(j).stream()
            .anyMatch(
                r ->
                    r.sense() instanceof Sense.Head
                        && r.preposition().isEmpty()
                        && !r.conjunction());
    boolean post = line.has(j, Sense.Post.class) || line.has(j, Sense.Rank.class);
    return !post && (definite || forPurpose || nested && first);
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

  private boolean agreementWord(Line line, int j) {
    if (line.verb(j) != null) {
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
