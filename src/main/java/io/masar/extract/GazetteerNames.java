package io.masar.extract;

import io.masar.claim.EntityType;
import io.masar.claim.KnownEntity;
import io.masar.mapping.Gazetteer;

/**
 * Finds the longest name of the gazetteer that begins at a word, whatever clitics the word carries.
 */
final class GazetteerNames {

  private final Gazetteer gazetteer;

  GazetteerNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * {@return the longest name from token {@code i}, or {@code null}; {@code type} {@code null} for
   * any}
   */
  Mention at(Line line, int i, EntityType type) {
    if (!line.isWord(i)) {
      return null;
    }
    String form = line.form(i);
    Mention best = longest(null, line, i, form, "", type);
    char first = form.charAt(0);
    if ((first == 'و' || first == 'ف') && form.length() > 2) {
      best = longest(best, line, i, form.substring(1), form.substring(0, 1), type);
      best = prepositions(best, line, i, form.substring(1), form.substring(0, 1), type);
    }
    return prepositions(best, line, i, form, "", type);
  }

  private Mention prepositions(
      Mention best, Line line, int i, String form, String clitic, EntityType type) {
    if (form.length() < 4) {
      return best;
    }
    char first = form.charAt(0);
    if (form.startsWith("لل")) {
      Mention definite = longest(best, line, i, "ا" + form.substring(1), clitic + "ل", type);
      return longest(definite, line, i, form.substring(2), clitic + "ل", type);
    }
    if (first == 'ب' || first == 'ل' || first == 'ك') {
      return longest(best, line, i, form.substring(1), clitic + first, type);
    }
    return best;
  }

  private Mention longest(
      Mention best, Line line, int i, String first, String clitic, EntityType type) {
    Mention found = walk(line, i, first, clitic, type);
    if (found != null && found.to() == i + 1 && !clitic.isEmpty() && Words.whole(line, i)) {
      return best;
    }
    if (found == null && first.startsWith("ال")) {
      found = walk(line, i, first.substring(2), clitic, type);
      found = found != null && bareToo(found) ? found : null;
    }
    return found != null && (best == null || found.to() > best.to()) ? found : best;
  }

  private static boolean bareToo(Mention found) {
    return found.type() == EntityType.FORCE || found.type() == EntityType.INSTITUTION;
  }

  private Mention walk(Line line, int i, String first, String clitic, EntityType type) {
    Gazetteer.Node node = gazetteer.names().next(first);
    Mention best = null;
    int end = i + 1;
    while (node != null) {
      KnownEntity entity = pick(node, type);
      if (entity != null) {
        int close = line.isQuote(end) && opensInside(line, i, end) ? end + 1 : end;
        best = Mention.known(i, close, clitic, entity);
      }
      int next = line.isQuote(end) ? end + 1 : end;
      node = line.isWord(next) || line.isNumber(next) ? node.next(line.form(next)) : null;
      end = next + 1;
    }
    return best;
  }

  private static boolean opensInside(Line line, int from, int end) {
    int quotes = 0;
    for (int i = from; i < end; i++) {
      quotes += line.isQuote(i) ? 1 : 0;
    }
    return quotes % 2 == 1;
  }

  private static KnownEntity pick(Gazetteer.Node node, EntityType type) {
    for (KnownEntity entity : node.ends()) {
      if (type == null || entity.type() == type) {
        return entity;
      }
    }
    return null;
  }
}
