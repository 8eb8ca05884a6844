package io.masar.article;

import io.masar.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Where the articles and problems of a run go; notices two articles of the same id. */
final class Sink {

  private final Consumer<Article> articles;
  private final Consumer<Problem> problems;
  private final Map<String, Integer> textHashes = new HashMap<>();

  Sink(Consumer<Article> articles, Consumer<Problem> problems) {
    this.articles = articles;
    this.problems = problems;
  }

  FileSink of(ArticleFile file) {
    return new FileSink(this, file);
  }

  void problem(Problem problem) {
    problems.accept(problem);
  }

  void article(String where, Article article) {
    Integer before = textHashes.putIfAbsent(article.id(), article.text().hashCode());
    if (before == null) {
      articles.accept(article);
    } else if (before != article.text().hashCode()) {
      problem(
          new Problem(
              where,
              "another article of the id "
                  + article.id()
                  + " with another text was read before;"
                  + " this one is left out: give each its own id or file name"));
    }
  }
}
