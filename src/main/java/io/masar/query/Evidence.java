package io.masar.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A sentence that says something.
 *
 * @param claim the id of the claim that was read out of it
 * @param date day of the article, or {@code null}
 * @param outlet which published it, or {@code null}
 * @param speaker whom the article attributes it to, or {@code null} for its own voice
 * @param sentence as it was written
 * @param article its id
 * @param link the article's address, or {@code null}
 */
public record Evidence(
    String claim,
    LocalDate date,
    String outlet,
    String speaker,
    String sentence,
    String article,
    String link) {

  private static final Comparator<Evidence> IN_ORDER =
      Comparator.comparing(Evidence::date, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Evidence::article)
          .thenComparing(Evidence::claim);

  /** {@return the ids of the claims that the rows of {@code table} rest on, each once} */
  public static Set<String> claims(Table table) {
    Set<String> ids = new LinkedHashSet<>();
    int column = table.column(Report.CLAIM_IDS);
    if (column >= 0) {
      table.rows().forEach(row -> ids.addAll(ids(row.get(column))));
    }
    return ids;
  }

  /**
   * {@return {@code table} with all the sentences of each row, by day, in a column {@code evidence}
   * at its end, in place of the one that was there}
   *
   * @param found of its claims
   */
  public static Table beside(Table table, Collection<Evidence> found) {
    Map<String, Evidence> byClaim = new LinkedHashMap<>();
    found.forEach(evidence -> byClaim.put(evidence.claim(), evidence));
    int column = table.column(Report.CLAIM_IDS);
    List<Object> cells = new ArrayList<>();
    for (List<Object> row : table.rows()) {
      cells.add(column < 0 ? List.of() : of(ids(row.get(column)), byClaim));
    }
    return table
        .without(Report.CLAIM_IDS, "evidence", "article")
        .with(
            new Column("evidence", ColumnType.EVIDENCE, "the sentences it rests on", false), cells);
  }

  private static List<Evidence> of(Collection<String> claims, Map<String, Evidence> byClaim) {
    Map<List<String>, Evidence> once = new LinkedHashMap<>();
    claims.stream()
        .map(byClaim::get)
        .filter(Objects::nonNull)
        .sorted(IN_ORDER)
        .forEach(one -> once.putIfAbsent(List.of(one.article(), one.sentence()), one));
    return List.copyOf(once.values());
  }

  private static List<String> ids(Object cell) {
    return cell instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }
}
