package io.masar.extract.name;

import io.masar.claim.EntityType;
import io.masar.extract.page.Clitics;
import io.masar.extract.page.GazetteerNames;
import io.masar.extract.page.Ids;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.NationalBodies;
import io.masar.extract.page.Words;
import io.masar.mapping.NameList;
import io.masar.mapping.Sense;

/**
 * Finds forces by whom they stand with: "the army loyal to L", "the forces loyal to president P".
 */
final class Loyalties {

  private static final int LONGEST = 5;

  private Loyalties() {}

  /** {@return the force that begins at token {@code i} with a loyalty, or {@code null}} */
  static Mention of(
      Line line, int i, String clitic, String kind, NationalBodies nations, GazetteerNames names) {
    int j = nations.skipAdjectives(line, i + 1, EntityType.FORCE);
    if (j > i + 1 && isLoyal(line, j - 1)) {
      j--;
    }
    if (!Words.definite(line, j) && Words.definite(line, i)
        || !isLoyal(line, j)
        || !line.form(j + 1).startsWith("ل")) {
      return null;
    }
    if (line.isOneOf(NameList.TO_THEM, j + 1)) {
      return Mention.described(i, j + 2, clitic, EntityType.FORCE, kind, "");
    }
    Mention cause = cause(line, j + 1, nations, names);
    if (cause == null) {
      return null;
    }
    if (cause.type() == EntityType.PERSON) {
      return ofLeader(i, j + 1, clitic, kind, cause.id()).named(cause.to());
    }
    String bare = Words.definite(line, j) ? line.form(j).substring(2) : line.form(j);
    String side = bare.replace("ه", "") + " " + line.words(j + 1, cause.to());
    return Mention.named(
        i, cause.to(), clitic, EntityType.FORCE, Ids.of(EntityType.FORCE, side), kind);
  }

  /** {@return the force that {@code leader}, whose titles begin at {@code i + 1}, owns} */
  static Mention ofLeader(int i, String clitic, String kind, Mention leader) {
    return ofLeader(i, i + 1, clitic, kind, leader.id());
  }

  /** One force for every wording of whose it is. */
  private static Mention ofLeader(int i, int to, String clitic, String kind, String leader) {
    String id = "force:of-" + leader.substring(leader.indexOf(':') + 1);
    return Mention.named(i, to, clitic, EntityType.FORCE, id, kind);
  }

  private static boolean isLoyal(Line line, int j) {
    String form = line.form(j);
    String bare = Clitics.bare(form);
    return line.isOneOf(NameList.LOYAL, bare)
        || bare.endsWith("ه") && line.isOneOf(NameList.LOYAL, cut(bare, 1))
        || bare.endsWith("ين") && line.isOneOf(NameList.LOYAL, cut(bare, 2));
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  /** Whom or what token {@code i} ("to the president", "to the government") begins to name. */
  private static Mention cause(Line line, int i, NationalBodies nations, GazetteerNames names) {
    Mention known = names.at(line, i, null);
    if (known != null && known.preposition().equals("ل")) {
      return known;
    }
    int name = behindTitles(line, i, nations);
    if (name > i) {
      Mention person = names.at(line, name, EntityType.PERSON);
      return person == null ? PersonNames.at(line, name, PersonNames.Title.RANK) : person;
    }
    if (!line.form(i).startsWith("لل")) {
      return null;
    }
    int end = nations.country(line, i + 1) == null ? i + 1 : i + 2;
    return Mention.described(i, end, "ل", EntityType.INSTITUTION, null, "");
  }

  /** {@return the token behind the titles and their adjectives from {@code i}} */
  static int behindTitles(Line line, int i, NationalBodies nations) {
    int j = i;
    while (j < i + LONGEST && title(line, j, j > i, nations)) {
      j++;
    }
    return j;
  }

  private static boolean title(Line line, int j, boolean inside, NationalBodies nations) {
    boolean post = line.has(j, Sense.Rank.class) || line.has(j, Sense.Post.class);
    boolean adjective = inside && (nations.country(line, j) != null || isPersonal(line, j));
    return Words.definite(line, j) && (post || adjective);
  }

  private static boolean isPersonal(Line line, int j) {
    return line.reading(j, Sense.Adjective.class) != null;
  }
}
