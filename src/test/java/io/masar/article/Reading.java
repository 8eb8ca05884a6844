package io.masar.article;

import io.masar.Problem;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What came out of reading some paths. */
record Reading(List<Article> articles, List<Problem> problems) {

  static Reading of(Path... paths) {
    return of("", Stream.of(paths).map(Path::toString).toArray(String[]::new));
  }

  static Reading of(String standardInput, String... paths) {
    return of(standardInput.getBytes(StandardCharsets.UTF_8), paths);
  }

  static Reading of(byte[] standardInput, String... paths) {
    Reading reading = new Reading(new ArrayList<>(), new ArrayList<>());
    ArticleReader.of(List.of(paths), new ByteArrayInputStream(standardInput))
        .read(reading.articles::add, reading.problems::add);
    return reading;
  }

  List<String> ids() {
    return articles.stream().map(Article::id).toList();
  }

  List<String> complaints() {
    return problems.stream().map(Problem::toString).toList();
  }

  Article only() {
    if (articles.size() != 1 || !problems.isEmpty()) {
      throw new AssertionError("not one good article: " + this);
    }
    return articles.get(0);
  }
}
