package io.masar.cli;

import io.masar.Problem;
import io.masar.article.ArticleReader;
import io.masar.store.Store;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which articles of the graph a user means. */
record ArticlesMeant(Masar masar, Store store) {

  /**
   * {@return their ids}; what means none is told as a problem
   *
   * @param words ids, addresses, or files and folders with articles
   */
  Set<String> ids(List<String> words) {
    Map<String, Set<String>> found = store.articles(words);
    Set<String> ids = new LinkedHashSet<>();
    for (String word : words) {
      Set<String> meant = found.getOrDefault(word, Set.of());
      ids.addAll(meant.isEmpty() ? ofFile(word) : meant);
    }
    return ids;
  }

  private Set<String> ofFile(String word) {
    Set<String> read = new LinkedHashSet<>();
    if (isFile(word)) {
      ArticleReader.of(List.of(word), masar.console().in())
          .read(article -> read.add(article.id()), masar.console().diagnostics()::problem);
    }
    Set<String> ids = new LinkedHashSet<>();
    store.articles(read).values().forEach(ids::addAll);
    if (ids.isEmpty()) {
      String none =
          isFile(word) ? "none of its articles is" : "no article of that id or address is";
      masar
          .console()
          .diagnostics()
          .problem(new Problem(word, none + " in the graph; masar report new-since lists them"));
    }
    return ids;
  }

  private static boolean isFile(String word) {
    try {
      return Files.exists(Path.of(word));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
