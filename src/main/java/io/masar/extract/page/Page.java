package io.masar.extract.page;

import io.masar.article.Article;
import io.masar.mapping.Mapping;
import io.masar.time.TimeMention;
import java.util.Arrays;
import java.util.List;

/** An article with everything found in it, line by line. */
public final class Page {

  private final Article article;
  private final Mapping mapping;
  private final List<Line> lines;
  private final List<List<Mention>> mentions;
  private final List<List<TimeMention>> times;
  private final Mention[][] mentionAt;
  private final TimeMention[][] timeAt;

  /** {@code mentions} and {@code times} have one list for each line, in the order of the words. */
  public Page(
      Article article,
      Mapping mapping,
      List<Line> lines,
      List<List<Mention>> mentions,
      List<List<TimeMention>> times) {
    this.article = article;
    this.mapping = mapping;
    this.lines = lines;
    this.mentions = mentions;
    this.times = times;
    this.mentionAt = new Mention[lines.size()][];
    this.timeAt = new TimeMention[lines.size()][];
    for (Line line : lines) {
      Mention[] covering = new Mention[line.size()];
      mentions.get(line.index()).forEach(m -> Arrays.fill(covering, m.from(), m.to(), m));
      mentionAt[line.index()] = covering;
      TimeMention[] dating = new TimeMention[line.size()];
      times
          .get(line.index())
          .forEach(t -> Arrays.fill(dating, t.firstToken(), t.lastTokenExclusive(), t));
      timeAt[line.index()] = dating;
    }
  }

  /** {@return the article it is} */
  public Article article() {
    return article;
  }

  /** {@return the mapping it is read with} */
  public Mapping mapping() {
    return mapping;
  }

  /** {@return its sentences, in order} */
  public List<Line> lines() {
    return lines;
  }

  /** {@return the mentions of each line, in order} */
  public List<List<Mention>> mentions() {
    return mentions;
  }

  /** {@return the times of each line, in order} */
  public List<List<TimeMention>> times() {
    return times;
  }

  /** {@return the mention that covers token {@code i} of line {@code line}, or {@code null}} */
  public Mention at(int line, int i) {
    Mention[] covering = mentionAt[line];
    return i >= 0 && i < covering.length ? covering[i] : null;
  }

  /** {@return the time that covers token {@code i} of line {@code line}, or {@code null}} */
  public TimeMention timeAt(int line, int i) {
    TimeMention[] dating = timeAt[line];
    return i >= 0 && i < dating.length ? dating[i] : null;
  }

  /** {@return the token behind a time, also one between commas: "sent, AT DAWN TODAY, vehicles"} */
  public int pastTime(Line line, int from) {
    int i = Words.comma(line, from) ? from + 1 : from;
    TimeMention time = timeAt(line.index(), i);
    if (time == null) {
      return from;
    }
    int behind = Math.max(time.lastTokenExclusive(), i + 1);
    return Words.comma(line, behind) ? behind + 1 : behind;
  }
}
