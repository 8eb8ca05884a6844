package io.masar.extract.name;

import io.masar.claim.EntityType;
import io.masar.extract.page.Clitics;
import io.masar.extract.page.GazetteerNames;
import io.masar.extract.page.Ids;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.mapping.HeadNoun;
import io.masar.mapping.NameList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;

/** Finds the offices of a service in a place behind a post: "director of THE EDUCATION OF T". */
final class BranchNames {

  private static final String[] CLITICS = {"", "ب", "ل"};

  private BranchNames() {}

  /** {@return the office that begins at token {@code i}, or {@code null}} */
  static Mention at(Line line, int i) {
    String clitic = clitic(line, i);
    if (clitic == null || !isHeaded(line, i)) {
      return null;
    }
    int end = place(line, behind(line, i));
    return end < 0
        ? null
        : Mention.named(
            i,
            end,
            clitic,
            EntityType.INSTITUTION,
            Ids.of(EntityType.INSTITUTION, line, i, end, clitic),
            "section");
  }

  /** Whether a post that is no minister's leads to it: "DIRECTOR GENERAL of education". */
  private static boolean isHeaded(Line line, int i) {
    boolean minister =
        line.isOneOf(NameList.MINISTER, i - 1) || line.isOneOf(NameList.MINISTER, i - 2);
    boolean general = line.phrase(i - 2, Sense.Post.class) != null;
    return !minister && (general || BodyBrands.anchored(line, i));
  }

  private static String clitic(Line line, int i) {
    if (!line.endsWithOneOf(NameList.BRANCH, i) && !line.form(i).startsWith("لل")) {
      return null;
    }
    for (String clitic : CLITICS) {
      String form = line.form(i);
      if (form.startsWith(clitic) && line.isOneOf(NameList.BRANCH, Clitics.strip(form, clitic))) {
        return clitic;
      }
    }
    return null;
  }

  /** The token behind the service, which two words may name: "affairs of HEALTH". */
  private static int behind(Line line, int i) {
    return line.isOneOf(NameList.BRANCH_SECOND, i + 1) ? i + 2 : i + 1;
  }

  /** The token behind the place that begins at {@code i}, with what it is a region of; or -1. */
  private static int place(Line line, int i) {
    Reading head = line.reading(i, Sense.Head.class);
    boolean region =
        head != null
            && head.sense() instanceof Sense.Head h
            && isPlace(h.noun())
            && !head.article();
    Mention place = new GazetteerNames().at(line, region ? i + 1 : i, EntityType.PLACE);
    boolean free = place != null && (place.clitic().isEmpty() || place.clitic().equals("ب"));
    return free ? place.to() : -1;
  }

  private static boolean isPlace(HeadNoun noun) {
    return noun.type() == EntityType.PLACE;
  }
}
