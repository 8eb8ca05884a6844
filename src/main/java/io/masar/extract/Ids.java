package io.masar.extract;

import io.masar.claim.EntityType;
import java.util.Locale;

/** The ids of things no gazetteer holds: their type and folded words. */
final class Ids {

  private Ids() {}

  static String of(EntityType type, String words) {
    StringBuilder id = new StringBuilder(type.label().toLowerCase(Locale.ROOT)).append(':');
    for (String word : words.split(" ")) {
      String bare = word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
      id.append(id.charAt(id.length() - 1) == ':' ? "" : "-").append(bare);
    }
    return id.toString();
  }

  static String of(EntityType type, Line line, int from, int to, String clitic) {
    String words = line.words(from, to);
    return of(type, Clitics.strip(words, clitic));
  }
}
