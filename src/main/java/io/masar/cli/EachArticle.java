package io.masar.cli;

import io.masar.Problem;
import io.masar.article.Article;
import io.masar.article.ArticleReader;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a function makes of each article of some paths, in their order. */
final class EachArticle<T> implements AutoCloseable {

  private final Diagnostics diagnostics;
  private final Progress progress;
  private final InOrder<Optional<T>> results;

  private EachArticle(
      Diagnostics diagnostics, ArticleReader reader, Function<Article, T> function) {
    this.diagnostics = diagnostics;
    this.progress = new Progress(diagnostics, System::nanoTime, reader.bytes(), reader::bytesRead);
    this.results =
        InOrder.of(
            (Consumer<Article> articles) -> reader.read(articles, diagnostics::problem),
            article -> apply(function, article),
            Runtime.getRuntime().availableProcessors());
  }

  /** Starts to read and to work; problems are told as they come. */
  static <T> EachArticle<T> of(List<String> paths, Masar masar, Function<Article, T> function) {
    Console console = masar.console();
    return new EachArticle<>(
        console.diagnostics(), ArticleReader.of(paths, console.in()), function);
  }

  /** {@return each result once} */
  Stream<T> stream() {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED), false)
        .peek(result -> progress.article())
        .flatMap(Optional::stream);
  }

  @Override
  public void close() {
    results.close();
    progress.done();
  }

  /** One article that cannot be worked on must not cost the others. */
  private Optional<T> apply(Function<Article, T> function, Article article) {
    try {
      return Optional.of(function.apply(article));
    } catch (RuntimeException | StackOverflowError e) {
      diagnostics.problem(
          new Problem("article " + article.id(), "left out, an error in Masar itself: " + e));
      return Optional.empty();
    }
  }
}
