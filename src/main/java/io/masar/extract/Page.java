package io.masar.extract;

import io.masar.article.Article;
import io.masar.mapping.Mapping;
import io.masar.time.TimeMention;
import java.util.List;

/**
 * An article with everything found in it, line by line.
 *
 * @param mentions by line, in order
 * @param times by line, in order
 */
record Page(
    Article article,
    Mapping mapping,
    List<Line> lines,
    List<List<Mention>> mentions,
    List<List<TimeMention>> times) {

  /**
   * {@return the mention that begins at or covers token {@code i} of line {@code line}, or {@code
   * null}}
   */
  Mention at(int line, int i) {
    for (Mention mention : mentions.get(line)) {
      if (mention.from() <= i && i < mention.to()) {
        return mention;
      }
    }
    return null;
  }

  /** {@return the time that covers token {@code i} of line {@code line}, or {@code null}} */
  TimeMention timeAt(int line, int i) {
    for (TimeMention time : times.get(line)) {
      if (time.firstToken() <= i && i < time.lastTokenExclusive()) {
        return time;
      }
    }
    return null;
  }
}
