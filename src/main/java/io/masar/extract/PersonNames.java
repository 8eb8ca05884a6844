package io.masar.extract;

import io.masar.claim.EntityType;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Sense;

/**
 * Finds persons no gazetteer holds: behind a rank or a post, or by a given name with another name
 * behind it.
 */
final class PersonNames {

  private static final int LONGEST = 5;

  private PersonNames() {}

  /** What stands before a name and makes it one. */
  enum Title {
    NONE,
    POST,
    RANK
  }

  /** {@return whether a person's name may begin at token {@code i}, whatever stands before it} */
  static boolean mayBegin(Line line, int i) {
    return line.has(i, Sense.GivenName.class)
        || line.is(i, FunctionWord.NAME_PARTICLE)
        || line.readings(i).isEmpty() && line.isWord(i);
  }

  /** {@return the person whose name begins at token {@code i}, or {@code null}} */
  static Mention at(Line line, int i, Title title) {
    String clitic = clitic(line, i, title != Title.NONE);
    if (clitic == null) {
      return null;
    }
    int end = end(line, i, title != Title.NONE, clitic);
    if (!clitic.isEmpty() && doubtful(line, i, end)) {
      return null;
    }
    if (end == i + 1 && line.verb(i) != null) {
      return null;
    }
    boolean given = !clitic.isEmpty() || line.has(i, Sense.GivenName.class);
    boolean enough =
        switch (title) {
          case RANK -> true;
          case POST -> end > i + 1 || given && clitic.isEmpty();
          case NONE -> given && end > i + 1;
        };
    return enough
        ? Mention.named(
            i,
            end,
            clitic,
            EntityType.PERSON,
            Ids.of(EntityType.PERSON, line, i, end, clitic),
            null)
        : null;
  }

  private static String clitic(Line line, int i, boolean titled) {
    if (!line.isWord(i)) {
      return null;
    }
    if (line.is(i, FunctionWord.NAME_PARTICLE) && line.isWord(i + 1) && !line.isPreposition(i)) {
      return particleStarts(line, i) || titled && foreignParticle(line, i) ? "" : null;
    }
    if (Words.bareGivenName(line, i)
        || titled && Words.nameLike(line, i) && !Words.definite(line, i)) {
      return "";
    }
    if (!line.has(i, Sense.GivenName.class)) {
      return null;
    }
    return line.readings(i).stream()
        .filter(
            r ->
                r.sense() instanceof Sense.GivenName
                    && !r.article()
                    && r.pronoun().isEmpty()
                    && line.form(i).length() > 4)
        .map(Clitics::of)
        .findFirst()
        .orElse(null);
  }

  private static boolean particleStarts(Line line, int i) {
    String form = line.form(i);
    return form.equals("ابو") || form.equals("عبد") || form.equals("ابن") || form.equals("ابي");
  }

  private static boolean foreignParticle(Line line, int i) {
    return line.form(i).length() > 1 && line.readings(i + 1).isEmpty();
  }

  /** Whether a given name behind a proclitic may as well be another word. */
  private static boolean doubtful(Line line, int i, int end) {
    boolean otherwise =
        line.readings(i).stream().anyMatch(r -> !(r.sense() instanceof Sense.GivenName));
    return otherwise && (end == i + 1 || !Words.bareGivenName(line, i + 1));
  }

  private static int end(Line line, int i, boolean titled, String clitic) {
    int j = i + 1;
    if (line.is(i, FunctionWord.NAME_PARTICLE) && particleStarts(line, i)) {
      j++;
    }
    while (j < line.size() && j < i + LONGEST && continues(line, j)) {
      j++;
    }
    if (j == i + 1
        && titled
        && clitic.isEmpty()
        && line.has(i, Sense.GivenName.class)
        && family(line, j)) {
      j++;
      while (j < i + LONGEST && continues(line, j)) {
        j++;
      }
    }
    while (j > i + 1
        && line.is(j - 1, FunctionWord.NAME_PARTICLE)
        && !line.has(j - 1, Sense.GivenName.class)) {
      j--;
    }
    return j;
  }

  /** Whether an ordinary word can be the family name behind a given name with a title. */
  private static boolean family(Line line, int j) {
    boolean bound = Words.definite(line, j) && !line.form(j).startsWith("ال");
    if (!line.isWord(j) || line.verb(j) != null || line.isPreposition(j) || bound) {
      return false;
    }
    return line.readings(j).stream()
        .noneMatch(
            r ->
                r.conjunction()
                    || !r.preposition().isEmpty()
                    || r.sense() instanceof Sense.Function
                    || r.sense() instanceof Sense.Post
                    || r.sense() instanceof Sense.Rank
                    || r.sense() instanceof Sense.Nisba
                    || r.sense() instanceof Sense.Action action
                        && action.form() == Sense.Form.NOUN
                        && !r.article());
  }

  /** Whether a definite word that could be a family name begins a post: "the secretary general". */
  private static boolean post(Line line, int j) {
    return line.has(j, Sense.Post.class)
        && Words.definite(line, j)
        && (line.has(j + 1, Sense.Adjective.class) || line.form(j + 1).startsWith("لل"));
  }

  private static boolean continues(Line line, int j) {
    if (!line.isWord(j) || line.form(j).length() < 2) {
      return false;
    }
    if (line.is(j, FunctionWord.NAME_PARTICLE) && line.isWord(j + 1)) {
      return !line.isPreposition(j) && line.verb(j) == null;
    }
    if (Words.bareGivenName(line, j)) {
      return !post(line, j);
    }
    if (line.form(j).equals("الاول") || line.form(j).equals("الثاني")) {
      return Words.bareGivenName(line, j - 1) && !line.has(j - 2, Sense.GivenName.class);
    }
    boolean unknown = line.readings(j).isEmpty();
    boolean conjoined =
        line.form(j).startsWith("و") && line.form(j).length() > 4 && Words.definite(line, j);
    return unknown
        && !conjoined
        && !line.form(j).startsWith("بال")
        && !line.form(j).startsWith("لل");
  }
}
