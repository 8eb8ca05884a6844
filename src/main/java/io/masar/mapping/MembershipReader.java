package io.masar.mapping;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.masar.Problem;
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

/** Reads who is a member of what; a later line of the same two and relation replaces an earlier. */
final class MembershipReader {

  static final List<String> HEADER = List.of("subject", "relation", "object", "from", "to");

  private static final String LEADS = "LEADS";
  private static final Set<String> RELATIONS = Set.of(LEADS, "MEMBER_OF");

  private record Row(Membership membership, Path file, long line) {}

  private final List<Problem> problems;
  private final Map<String, Row> rows = new LinkedHashMap<>();

  MembershipReader(List<Problem> problems) {
    this.problems = problems;
  }

  void read(Path file, NamedCsvRecord line) {
    long number = line.getStartingLineNumber();
    String relation = line.getField("relation");
    if (!RELATIONS.contains(relation)) {
      problems.add(Problem.at(file, number, "'" + relation + "' is neither MEMBER_OF nor LEADS"));
      return;
    }
    Membership read =
        new Membership(
            line.getField("subject").strip(),
            line.getField("object").strip(),
            relation.equals(LEADS),
            day(file, line, "from"),
            day(file, line, "to"));
    if (read.since() != null && read.until() != null && read.since().isAfter(read.until())) {
      problems.add(
          Problem.at(file, number, "'from' " + read.since() + " is after 'to' " + read.until()));
    }
    String key = read.member() + " " + relation + " " + read.group();
    rows.put(key, new Row(read, file, number));
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
   * {@return what was read, by the ids of both ends}
   *
   * @param known ids of the gazetteer, which both ends must be among
   */
  Map<String, List<Membership>> resolve(Set<String> known) {
    Map<String, List<Membership>> byEnd = new HashMap<>();
    for (Row row : rows.values()) {
      for (String end : List.of(row.membership.member(), row.membership.group())) {
        byEnd.computeIfAbsent(end, id -> new ArrayList<>()).add(row.membership);
        if (!known.contains(end)) {
          problems.add(Problem.at(row.file, row.line, "'" + end + "' is no id of the gazetteer"));
        }
      }
    }
    return byEnd;
  }
}
