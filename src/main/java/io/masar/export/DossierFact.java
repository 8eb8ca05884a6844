package io.masar.export;

import io.masar.element.Point;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Something that claims tell.
 *
 * @param days when
 * @param reported day of the first report, or {@code null}
 * @param words what, to whom, from where: each has the direction of its own letters
 * @param status how sure, or {@code null}
 * @param starts where it starts on the map
 * @param ends where it ends, or where it is
 * @param claims the ids of the claims
 */
record DossierFact(
    Days days,
    LocalDate reported,
    List<String> words,
    String status,
    List<Spot> starts,
    List<Spot> ends,
    List<String> claims) {

  /** {@return the fact of a row of {@code queries/dossier/facts.cypher}} */
  static DossierFact of(List<Object> row) {
    List<String> words = new ArrayList<>();
    words.add(plain(row.get(2)) + (row.get(3) == null ? "" : ", " + plain(row.get(3))) + ":");
    words.addAll(joined("", row.get(4)));
    words.addAll(joined(row.get(2).equals("HOLDS_ROLE") ? "of" : "from", row.get(5)));
    words.addAll(joined("→", row.get(6)));
    if (row.get(7) != null) {
      words.add("“" + row.get(7) + "”");
    }
    String people = people((Long) row.get(8), (Long) row.get(9));
    if (!people.isEmpty()) {
      words.add(people);
    }
    return new DossierFact(
        new Days((LocalDate) row.get(0), (LocalDate) row.get(1)),
        (LocalDate) row.get(10),
        words,
        row.get(3) == null ? "" : plain(row.get(3)),
        spots(row.get(11)),
        spots(row.get(12)),
        texts(row.get(13)));
  }

  /** {@return when, or else when it was reported} */
  String when() {
    return days.areOpen() && reported != null ? "reported " + reported : days.toString();
  }

  private static String plain(Object word) {
    return word.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static List<String> joined(String before, Object names) {
    List<String> all = texts(names);
    if (all.isEmpty()) {
      return List.of();
    }
    String text = String.join("، ", all);
    return before.isEmpty() ? List.of(text) : List.of(before, text);
  }

  private static String people(Long min, Long max) {
    if (min == null && max == null) {
      return "";
    } else if (min != null && min.equals(max)) {
      return "(" + min + " people)";
    }
    return "("
        + (min == null ? "at most " + max : max == null ? "at least " + min : min + "–" + max)
        + " people)";
  }

  static List<String> texts(Object cell) {
    return ((List<?>) cell).stream().map(String.class::cast).toList();
  }

  private static List<Spot> spots(Object cell) {
    return ((List<?>) cell).stream().map(each -> Spot.of((List<?>) each)).toList();
  }

  /** A place on the map. */
  record Spot(String name, Point at) {
    private static Spot of(List<?> cell) {
      return new Spot((String) cell.get(0), (Point) Elements.value(cell.get(1)));
    }
  }
}
