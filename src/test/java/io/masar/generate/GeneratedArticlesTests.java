package io.masar.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.claim.ClaimKind;
import io.masar.claim.Document;
import io.masar.evaluate.Evaluation;
import io.masar.evaluate.Figure;
import io.masar.evaluate.Finding;
import io.masar.extract.Extractor;
import io.masar.mapping.Mapping;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GeneratedArticlesTests {

  /** A property, so that it can be many more. */
  private static final int ARTICLES = Integer.getInteger("masar.generated", 200);

  private static final Mapping MAPPING = Mapping.read(Path.of("loader"), List.of());
  private static final ArticleGenerator GENERATOR = new ArticleGenerator(MAPPING.gazetteer(), 1);

  @Test
  void whatWasWrittenIsFoundAndNothingElse() {
    List<Generated> articles = LongStream.range(0, ARTICLES).mapToObj(GENERATOR::article).toList();
    Evaluation evaluation = evaluation(articles);
    assertThat(evaluation.findings().stream().map(GeneratedArticlesTests::line)).isEmpty();
    assertThat(inexact(evaluation)).isEmpty();
  }

  @Test
  void everyKindIsWritten() {
    assertThat(LongStream.range(0, ARTICLES).mapToObj(GENERATOR::article))
        .flatExtracting(one -> one.facts().claims())
        .extracting("kind")
        .contains((Object[]) ClaimKind.values());
  }

  @Test
  void theSameSeedWritesTheSame() {
    Generated one = GENERATOR.article(7);
    assertThat(new ArticleGenerator(MAPPING.gazetteer(), 1).article(7)).isEqualTo(one);
    assertThat(new ArticleGenerator(MAPPING.gazetteer(), 2).article(7)).isNotEqualTo(one);
  }

  private static Evaluation evaluation(List<Generated> articles) {
    Extractor extractor = new Extractor(MAPPING);
    Map<String, Document> read =
        articles.stream()
            .map(one -> extractor.extract(one.article()))
            .collect(Collectors.toMap(Document::id, document -> document));
    return Evaluation.of(articles.stream().map(Generated::facts).toList(), read);
  }

  private static Stream<String> inexact(Evaluation evaluation) {
    return evaluation.figures().entrySet().stream()
        .filter(figure -> !isFull(figure.getValue()))
        .map(Object::toString);
  }

  private static boolean isFull(Figure figure) {
    return figure instanceof Figure.Accuracy accuracy
        ? accuracy.right() == accuracy.of()
        : ((Figure.Coverage) figure).found() == ((Figure.Coverage) figure).annotated();
  }

  private static String line(Finding finding) {
    return finding.article()
        + " "
        + finding.verdict().word()
        + " "
        + finding.what()
        + " "
        + finding.type()
        + " "
        + finding.text()
        + ": "
        + finding.passage();
  }
}
