package io.masar.mapping;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.masar.Problem;
import io.masar.claim.EntityType;
import io.masar.claim.Membership;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads who is a member of what, and where coalitions fight; a later line of the same two and
 * relation replaces an earlier.
 */
final class RelationReader {

  static final List<String> HEADER = List.of("subject", "relation", "object", "from", "to");

  private static final String LEADS = "LEADS";
  private static final String FIGHTS_IN = "FIGHTS_IN";
  private static final List<String> RELATIONS = List.of("MEMBER_OF", LEADS, FIGHTS_IN);

  private record Row(
      String subject,
      String relation,
      String object,
      LocalDate from,
      LocalDate to,
      Path file,
      long line) {

    private boolean fights() {
      return relation.equals(FIGHTS_IN);
    }

    private Membership membership() {
      return new Membership(subject, object, relation.equals(LEADS), from, to);
    }
  }

  private final List<Problem> problems;
  private final Map<String, Row> rows = new LinkedHashMap<>();

  RelationReader(List<Problem> problems) {
    this.problems = problems;
  }

  void read(Path file, NamedCsvRecord line) {
    long number = line.getStartingLineNumber();
    String relation = line.getField("relation");
    if (!RELATIONS.contains(relation)) {
      problems.add(
          Problem.at(
              file, number, "'" + relation + "' is none of " + String.join(", ", RELATIONS)));
      return;
    }
    Row row =
        new Row(
            line.getField("subject").strip(),
            relation,
            line.getField("object").strip(),
            day(file, line, "from"),
            day(file, line, "to"),
            file,
            number);
    if (row.from != null && row.to != null && row.from.isAfter(row.to)) {
      problems.add(Problem.at(file, number, "'from' " + row.from + " is after 'to' " + row.to));
    }
    rows.put(row.subject + " " + relation + " " + row.object, row);
  }

  private LocalDate day(Path file, NamedCsvRecord line, String column) {
    String text = line.getField(column).strip();
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      problems.add(
          Problem.at(
              file,
              line.getStartingLineNumber(),
              "'" + text + "' in '" + column + "' is no day; one like 2025-09-30 is"));
      return null;
    }
  }

  /**
   * Reports ends that {@code types}, the gazetteer's by their ids, does not hold, and what a force
   * fights in that is no country or has days, which nobody asks.
   */
  void check(Map<String, EntityType> types) {
    for (Row row : rows.values()) {
      for (String end : List.of(row.subject, row.object)) {
        if (!types.containsKey(end)) {
          problem(row, "'" + end + "' is no id of the gazetteer");
        }
      }
      if (row.fights()) {
        expect(row, row.subject, EntityType.FORCE, types);
        expect(row, row.object, EntityType.COUNTRY, types);
        if (row.from != null || row.to != null) {
          problem(row, "'" + FIGHTS_IN + "' holds on all days; 'from' and 'to' are to be empty");
        }
      }
    }
  }

  private void expect(Row row, String end, EntityType wanted, Map<String, EntityType> types) {
    EntityType type = types.getOrDefault(end, wanted);
    if (type != wanted) {
      problem(
          row,
          "'%s' is a %s; '%s' has a %s here"
              .formatted(end, type.label(), FIGHTS_IN, wanted.label()));
    }
  }

  private void problem(Row row, String what) {
    problems.add(Problem.at(row.file, row.line, what));
  }

  /** {@return who belongs to or leads what, by the ids of both ends} */
  Map<String, List<Membership>> memberships() {
    Map<String, List<Membership>> byEnd = new HashMap<>();
    for (Row row : rows.values()) {
      if (!row.fights()) {
        Membership membership = row.membership();
        byEnd.computeIfAbsent(row.subject, id -> new ArrayList<>()).add(membership);
        byEnd.computeIfAbsent(row.object, id -> new ArrayList<>()).add(membership);
      }
    }
    return byEnd;
  }

  /** {@return the ids of the countries that a force fights in, on whatever days, by its id} */
  Map<String, Set<String>> theatres() {
    Map<String, Set<String>> theatres = new HashMap<>();
    for (Row row : rows.values()) {
      if (row.fights()) {
        theatres.computeIfAbsent(row.subject, id -> new TreeSet<>()).add(row.object);
      }
    }
    return theatres;
  }
}
