package io.masar.extract.page;

import io.masar.claim.EntityType;
import io.masar.claim.KnownEntity;
import io.masar.mapping.Analysis;
import io.masar.mapping.Gazetteer;
import io.masar.mapping.NameStart;
import io.masar.mapping.Sense;

/**
 * Finds the longest name of the gazetteer that begins at a word, whatever clitics the word carries.
 */
public final class GazetteerNames {

  /**
   * {@return the longest name from token {@code i}, or {@code null}; {@code type} {@code null} for
   * any}
   */
  public Mention at(Line line, int i, EntityType type) {
    if (!line.isWord(i)) {
      return null;
    }
    Mention best = null;
    Analysis word = line.word(i);
    for (int n = 0; n < word.names(); n++) {
      best = longest(best, line, i, word.name(n), type);
    }
    return best == null ? null : cut(line, best);
  }

  /**
   * A site whose name in the gazetteer ends with where it lies, without that: "the camp of Q" of
   * "the camp of Q in P", so that P is told as a place of its own.
   */
  private Mention cut(Line line, Mention site) {
    boolean lies = site.type() == EntityType.BASE || site.type() == EntityType.PLACE;
    for (int k = site.to() - 2; lies && k > site.from(); k--) {
      boolean in = line.form(k).equals("في");
      boolean beside = k > site.from() + 1 && line.has(k, Sense.Direction.class);
      Mention area = in || beside ? at(line, k + 1, null) : null;
      if (area != null && area.to() == site.to() && isArea(area)) {
        return site.over(site.from(), k, site.clitic()).named(site.to());
      }
    }
    return site;
  }

  private static boolean isArea(Mention area) {
    return area.clitic().isEmpty()
        && (area.type() == EntityType.PLACE || area.type() == EntityType.COUNTRY);
  }

  private static Mention longest(Mention best, Line line, int i, NameStart start, EntityType type) {
    Mention found = walk(line, i, start.named(), start.clitic(), type);
    if (found != null && found.to() == i + 1 && !start.clitic().isEmpty() && Words.whole(line, i)) {
      return best;
    }
    if (found == null) {
      found = walk(line, i, start.bare(), start.clitic(), type);
      found = found != null && bareToo(found) ? found : null;
    }
    return found != null && (best == null || found.to() > best.to()) ? found : best;
  }

  private static boolean bareToo(Mention found) {
    return found.type() == EntityType.FORCE || found.type() == EntityType.INSTITUTION;
  }

  private static Mention walk(
      Line line, int i, Gazetteer.Node start, String clitic, EntityType type) {
    Gazetteer.Node node = start;
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
