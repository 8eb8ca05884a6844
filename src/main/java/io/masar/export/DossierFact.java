package io.masar.export;

import io.masar.element.Point;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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
  static DossierFact of(List<Object> row, DossierWords say) {
    return new DossierFact(
        new Days((LocalDate) row.get(0), (LocalDate) row.get(1)),
        (LocalDate) row.get(10),
        words(row, say),
        (String) row.get(3),
        spots(row.get(11)),
        spots(row.get(12)),
        texts(row.get(13)));
  }

  private static List<String> words(List<Object> row, DossierWords say) {
    List<String> words = new ArrayList<>();
    String status = row.get(3) == null ? "" : say.say("comma") + say.say((String) row.get(3));
    words.add(say.say((String) row.get(2)) + status + ":");
    add("", row.get(4), say, words);
    add(row.get(2).equals("HOLDS_ROLE") ? "of" : "from", row.get(5), say, words);
    add("to", row.get(6), say, words);
    if (row.get(7) != null) {
      words.add("“" + row.get(7) + "”");
    }
    String people = say.people((Long) row.get(8), (Long) row.get(9));
    if (!people.isEmpty()) {
      words.add(people);
    }
    return words;
  }

  private static void add(String before, Object names, DossierWords say, List<String> words) {
    List<String> all = texts(names);
    if (!all.isEmpty() && !before.isEmpty()) {
      words.add(say.say(before));
    }
    if (!all.isEmpty()) {
      words.add(say.joined(all));
    }
  }

  /** {@return when, or else when it was reported} */
  String when(DossierWords say) {
    return days.areOpen() && reported != null ? say.say("reported", reported) : say.days(days);
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
