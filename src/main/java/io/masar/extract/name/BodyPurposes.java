package io.masar.extract.name;

import io.masar.claim.EntityType;
import io.masar.extract.page.GazetteerNames;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.NationalBodies;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;

/** Finds what a body with a name is for: "the observatory of P FOR RIGHTS OF MAN". */
final class BodyPurposes {

  private final GazetteerNames gazetteer;
  private final NationalBodies nations;
  private final BodyAdjectives adjectives;

  BodyPurposes(GazetteerNames gazetteer, NationalBodies nations) {
    this.gazetteer = gazetteer;
    this.nations = nations;
    this.adjectives = new BodyAdjectives(nations);
  }

  /** {@return the token behind the purpose that begins at {@code j}, or {@code j}} */
  int behind(Line line, int j) {
    if (BodyBrands.isPurpose(line, j)) {
      return nations.skipAdjectives(line, j + 2, EntityType.INSTITUTION);
    }
    boolean purpose = line.form(j).startsWith("لل") && line.form(j).length() > 4;
    if (!purpose || !line.isWord(j) || line.verb(j) != null || another(line, j)) {
      return j;
    }
    Mention region = gazetteer.at(line, j, EntityType.PLACE);
    int end = region == null ? j + 1 : region.to();
    return adjectives.isDefinite(line, end) ? end + 1 : end;
  }

  /** Whether another body or somebody is told there: "the company D TO THE PAPER". */
  private static boolean another(Line line, int j) {
    Reading head = line.reading(j, Sense.Head.class);
    boolean body =
        head != null
            && head.sense() instanceof Sense.Head h
            && h.noun().type() == EntityType.INSTITUTION;
    return body || line.has(j, Sense.Post.class);
  }
}
