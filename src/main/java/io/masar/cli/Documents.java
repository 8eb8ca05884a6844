package io.masar.cli;

import io.masar.Problem;
import io.masar.article.Article;
import io.masar.article.ArticleReader;
import io.masar.claim.Document;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The extraction documents of the articles of some paths, in their order. */
final class Documents implements AutoCloseable {

  private final Diagnostics diagnostics;
  private final Progress progress;
  private final InOrder<Optional<Document>> extracted;

  private Documents(
      Diagnostics diagnostics, ArticleReader reader, Function<Article, Document> extractor) {
    this.diagnostics = diagnostics;
    this.progress = new Progress(diagnostics, System::nanoTime, reader.bytes(), reader::bytesRead);
    this.extracted =
        InOrder.of(
            (Consumer<Article> articles) -> reader.read(articles, diagnostics::problem),
            article -> extract(extractor, article),
            Runtime.getRuntime().availableProcessors());
  }

  /** Starts to read and extract; problems are told as they come. */
  static Documents of(List<String> paths, Masar masar) {
    Console console = masar.console();
    return new Documents(
        console.diagnostics(), ArticleReader.of(paths, console.in()), masar.extractor());
  }

  /** {@return each document once} */
  Stream<Document> stream() {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(extracted, Spliterator.ORDERED), false)
        .peek(document -> progress.article())
        .flatMap(Optional::stream);
  }

  @Override
  public void close() {
    extracted.close();
    progress.done();
  }

  /** One article that cannot be extracted must not cost the others. */
  private Optional<Document> extract(Function<Article, Document> extractor, Article article) {
    try {
      return Optional.of(extractor.apply(article));
    } catch (RuntimeException | StackOverflowError e) {
      diagnostics.problem(
          new Problem("article " + article.id(), "left out, an error in Masar itself: " + e));
      return Optional.empty();
    }
  }
}
