package io.masar.export;

import io.masar.query.Evidence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What a dossier says in words of its own. */
final class DossierWords {

  private static final int MOST = 5;

  private DossierWords() {}

  /** {@return how much is told, by how many, and since when} */
  static String counts(Dossier dossier) {
    List<Evidence> all = dossier.sources().all();
    long outlets = all.stream().map(Evidence::outlet).filter(Objects::nonNull).distinct().count();
    List<LocalDate> days =
        all.stream().map(Evidence::date).filter(Objects::nonNull).sorted().toList();
    String when = days.isEmpty() ? "" : ", " + days.get(0) + " to " + days.get(days.size() - 1);
    return "%d facts, %d contradictions, %d sentences in %d outlets%s. What rests on most sentences:"
        .formatted(dossier.facts().size(), dossier.disputes().size(), all.size(), outlets, when);
  }

  /** {@return the facts that most sentences tell, the most first} */
  static List<DossierFact> surest(Dossier dossier) {
    return dossier.facts().stream()
        .sorted(Comparator.comparingInt(fact -> -dossier.sources().of(fact.claims()).size()))
        .limit(MOST)
        .toList();
  }

  /** {@return whether a browser may be sent there} */
  static boolean isWeb(String link) {
    return link != null && link.matches("https?://[^\\s\\p{Cc}\\p{Cf}]+");
  }
}
