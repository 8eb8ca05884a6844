package io.masar.cli;

import io.masar.store.Loaded;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.Map;

/** What a load did, for people to read. */
final class LoadSummary {

  private static final int NEW_NAMES_SHOWN = 20;

  private final Loaded loaded;
  private final int problems;

  /**
   * @param problems how many were told while loading
   */
  LoadSummary(Loaded loaded, int problems) {
    this.loaded = loaded;
    this.problems = problems;
  }

  void print(PrintWriter out) {
    int claims = loaded.claims().values().stream().mapToInt(Integer::intValue).sum();
    out.printf(
        "%s, %,d of them in the graph before%n",
        Plural.of(loaded.articles(), "article"), loaded.unchanged());
    out.printf("%s%n", Plural.of(claims, "claim"));
    loaded.claims().forEach((kind, count) -> out.printf("  %,7d  %s%n", count, kind));
    printNewNames(out);
    out.printf("%s%s%n", Plural.of(problems, "problem"), problems == 0 ? "" : ", told above");
  }

  private void printNewNames(PrintWriter out) {
    int names = loaded.unknownNames().size();
    out.printf(
        "%s that the gazetteer does not know%s%n",
        Plural.of(names, "name"),
        names > NEW_NAMES_SHOWN ? "; those in most articles:" : names > 0 ? ", by articles:" : "");
    loaded.unknownNames().entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(NEW_NAMES_SHOWN)
        .forEach(name -> out.printf("  %,7d  %s%n", name.getValue(), name.getKey()));
  }
}
