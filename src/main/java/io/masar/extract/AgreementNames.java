package io.masar.extract;

import io.masar.claim.EntityType;
import io.masar.mapping.HeadNoun;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;

/** Finds agreements by their head noun and what they are called by: "the accord of D". */
final class AgreementNames {

  private static final int LONGEST = 4;

  private final GazetteerNames gazetteer;
  private final NationalBodies nations;

  AgreementNames(GazetteerNames gazetteer, NationalBodies nations) {
    this.gazetteer = gazetteer;
    this.nations = nations;
  }

  /** {@return the agreement whose head is at token {@code i}, or {@code null} where it has none} */
  Mention at(Line line, int i, Reading head, HeadNoun noun) {
    int end = i + 1;
    while (end < line.size() && end < i + LONGEST && names(line, end)) {
      end++;
    }
    if (end == i + 1) {
      return null;
    }
    String clitic = Clitics.of(head);
    String id = Ids.of(EntityType.AGREEMENT, line, i, end, clitic);
    return Mention.named(i, end, clitic, EntityType.AGREEMENT, id, noun.kind());
  }

  private boolean names(Line line, int j) {
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

  /** Whether word {@code j} is a definite adjective that names nothing: "the new". */
  private static boolean plain(Line line, int j) {
    boolean relation = line.form(j).endsWith("ي") || line.form(j).endsWith("يه");
    return Words.definite(line, j) && !relation && line.has(j, Sense.Adjective.class);
  }
}
