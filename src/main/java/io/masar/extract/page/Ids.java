package io.masar.extract.page;

import io.masar.article.Article;
import io.masar.claim.EntityType;
import java.util.Locale;

/** The ids of things no gazetteer holds: their type and folded words. */
public final class Ids {

  private Ids() {}

  /** {@return the id of what the folded words name} */
  public static String of(EntityType type, String words) {
    StringBuilder id = new StringBuilder(type.label().toLowerCase(Locale.ROOT)).append(':');
    for (String word : words.replace(" - ", " ").split(" ")) {
      String bare = Clitics.bareName(word);
      id.append(id.charAt(id.length() - 1) == ':' ? "" : "-").append(bare);
    }
    return id.toString();
  }

  /**
   * {@return the id of what only words that many things bear tell of, "a large force": one thing in
   * each article}
   */
  public static String local(String id, Article article) {
    return id + "@" + article.id();
  }

  /** {@return the id of a site that is told by where it lies too: one thing in each place} */
  public static String in(String id, String place) {
    return id + "-في-" + place.substring(place.indexOf(':') + 1);
  }

  /**
   * {@return the id of what tokens {@code from} to {@code to} (exclusive) name behind the clitic}
   */
  public static String of(EntityType type, Line line, int from, int to, String clitic) {
    String words = line.words(from, to);
    return of(type, Clitics.strip(line, from, words, clitic));
  }
}
