package io.masar.article;

import io.masar.Problem;

/** Where the articles and problems of one file go; knows what to call them. */
final class FileSink {

  private final Sink sink;
  private final ArticleFile file;

  FileSink(Sink sink, ArticleFile file) {
    this.sink = sink;
    this.file = file;
  }

  /** {@return the id of the file's only article where it has none of its own} */
  String id() {
    return file.id();
  }

  /** {@return the id of the file's article number {@code number} where it has none of its own} */
  String id(long number) {
    return file.id() + "#" + number;
  }

  void article(Article article) {
    sink.article(file.name(), article);
  }

  void article(long line, Article article) {
    sink.article(file.name() + ":" + line, article);
  }

  void problem(String what) {
    sink.problem(new Problem(file.name(), what));
  }

  void problem(long line, String what) {
    sink.problem(Problem.at(file.name(), line, what));
  }

  /** Says that the file holds nothing. */
  void empty() {
    problem("empty, no article in it");
  }
}
