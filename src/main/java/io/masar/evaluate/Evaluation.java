package io.masar.evaluate;

import io.masar.claim.Document;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Annotated articles compared with what was read out of them. */
public final class Evaluation {

  private final List<Comparison> articles;
  private final SortedMap<String, Figure> figures;

  private Evaluation(List<Comparison> articles) {
    Tally tally = new Tally();
    articles.forEach(tally::add);
    this.articles = articles;
    this.figures = tally.figures();
  }

  /**
   * {@return the comparison of all {@code annotated} articles}
   *
   * @param read documents by article; where one is missing, everything in it is missed
   */
  public static Evaluation of(List<Document> annotated, Map<String, Document> read) {
    return new Evaluation(
        annotated.stream().map(gold -> Comparison.of(gold, read.get(gold.id()))).toList());
  }

  /** {@return each article, in the order of the annotations} */
  public List<Comparison> articles() {
    return articles;
  }

  /**
   * {@return the figures by name: {@code entities}, {@code times}, {@code claims}, {@code slots},
   * {@code when}, {@code dated}, {@code status}, {@code quantity}, {@code saidBy}, alone and
   * followed by a colon and a type, a kind or {@code moves}}
   */
  public SortedMap<String, Figure> figures() {
    return figures;
  }

  /** {@return everything missed and invented, by article} */
  public List<Finding> findings() {
    return articles.stream().flatMap(article -> Finding.of(article).stream()).toList();
  }
}
