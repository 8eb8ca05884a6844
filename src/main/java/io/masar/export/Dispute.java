package io.masar.export;

import io.masar.query.Column;
import io.masar.query.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where sources part.
 *
 * @param words on what, of whom, from where
 * @param versions what is said, with who says so
 * @param claims the ids of the claims
 */
record Dispute(List<String> words, List<String> versions, List<String> claims) {

  /** {@return the dispute of a row of the report on contradictions} */
  static Dispute of(Report report, List<Object> row) {
    List<String> words = new ArrayList<>();
    words.add(plain(report, row, "about") + " of " + plain(report, row, "kind") + ":");
    words.add(String.join("، ", list(report, row, "force")));
    List<String> origins = list(report, row, "origins");
    if (!origins.isEmpty()) {
      words.addAll(List.of("from", String.join("، ", origins)));
    }
    List<String> versions = new ArrayList<>();
    List<String> says = list(report, row, "versions");
    List<String> who = list(report, row, "saidBy");
    for (int i = 0; i < says.size(); i++) {
      versions.add(says.get(i) + (who.get(i).isEmpty() ? "" : " — " + who.get(i)));
    }
    return new Dispute(words, versions, list(report, row, Report.CLAIM_IDS));
  }

  private static String plain(Report report, List<Object> row, String column) {
    return String.valueOf(value(report, row, column)).toLowerCase(Locale.ROOT);
  }

  private static List<String> list(Report report, List<Object> row, String column) {
    return DossierFact.texts(value(report, row, column));
  }

  private static Object value(Report report, List<Object> row, String column) {
    return row.get(report.columns().stream().map(Column::name).toList().indexOf(column));
  }
}
