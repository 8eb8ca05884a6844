package io.masar.mapping;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.masar.Problem;
import io.masar.claim.EntityType;
import io.masar.claim.KnownEntity;
import io.masar.claim.Membership;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the tables of {@code loader/gazetteer}; a later line of the same id replaces an earlier
 * file's.
 */
final class GazetteerReader {

  private static final List<String> COUNTRY =
      List.of(
          "id",
          "iso2",
          "iso3",
          "name",
          "nameEn",
          "aliases",
          "adjectives",
          "capital",
          "latitude",
          "longitude",
          "wikidata");
  private static final List<String> ENTITY =
      List.of(
          "id",
          "type",
          "kind",
          "name",
          "nameEn",
          "aliases",
          "of",
          "in",
          "latitude",
          "longitude",
          "wikidata");
  private static final List<String> NATIONAL = List.of("kind", "name", "nameEn", "known");
  private static final String HEADERS =
      COUNTRY + ", " + ENTITY + ", " + RelationReader.HEADER + " and " + NATIONAL;
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private record Row(KnownEntity entity, Path file, long line, int layer) {}

  private final List<Problem> problems;
  private final RelationReader relations;
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final Map<String, String> capitals = new HashMap<>();
  private final Map<String, List<String>> adjectives = new LinkedHashMap<>();
  private final Map<String, NationalForce> national = new LinkedHashMap<>();

  GazetteerReader(List<Problem> problems) {
    this.problems = problems;
    this.relations = new RelationReader(problems);
  }

  /** Reads one table, of layer {@code layer}: 0 is Masar's own, higher ones lie over it. */
  void read(Path file, int layer) {
    try {
      String text = Files.readString(file).replaceFirst("^\uFEFF", "");
      List<String> header = header(text);
      if (!List.of(COUNTRY, ENTITY, RelationReader.HEADER, NATIONAL).contains(header)) {
        problems.add(Problem.at(file, 1, "the header is " + header + "; known are " + HEADERS));
      } else {
        try (CsvReader<NamedCsvRecord> csv = builder().ofNamedCsvRecord(text)) {
          csv.forEach(line -> row(file, line, layer));
        }
      }
    } catch (CharacterCodingException e) {
      problems.add(new Problem(file.toString(), "is no UTF-8"));
    } catch (CsvParseException | UncheckedIOException | IOException e) {
      problems.add(new Problem(file.toString(), "cannot be read as CSV: " + e.getMessage()));
    }
  }

  /** {@return a reader that leaves lines of another length to be reported one by one} */
  private static CsvReader.CsvReaderBuilder builder() {
    return CsvReader.builder()
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
  }

  private static List<String> header(String text) throws IOException {
    try (CsvReader<CsvRecord> csv = builder().ofCsvRecord(text)) {
      return csv.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
    }
  }

  private void row(Path file, NamedCsvRecord line, int layer) {
    long number = line.getStartingLineNumber();
    List<String> header = line.getHeader();
    if (line.getFieldCount() != header.size()) {
      problems.add(
          Problem.at(
              file, number, line.getFieldCount() + " cells found, " + header.size() + " wanted"));
      return;
    }
    if (header.equals(RelationReader.HEADER)) {
      relations.read(file, line);
      return;
    }
    boolean force = header.equals(NATIONAL);
    String id = line.getField(force ? "kind" : "id");
    if (!ID.matcher(id).matches()) {
      problems.add(
          Problem.at(
              file, number, "'" + id + "' is no id; lower-case ASCII words joined by '-' are"));
      return;
    }
    if (line.getField("name").isBlank()) {
      problems.add(Problem.at(file, number, "'" + id + "' has no name"));
      return;
    }
    if (force) {
      national(file, line);
    } else {
      boolean country = header.equals(COUNTRY);
      add(new Row(country ? country(file, line) : entity(file, line), file, number, layer));
    }
  }

  /** Adds a sort of force that every state has; a later line of the same kind replaces it. */
  private void national(Path file, NamedCsvRecord line) {
    String kind = line.getField("kind");
    List<String> known = several(line.getField("known"));
    Stream.concat(Stream.of(line.getField("name")), known.stream())
        .filter(name -> !name.contains("*"))
        .forEach(
            name ->
                problems.add(
                    Problem.at(
                        file,
                        line.getStartingLineNumber(),
                        "'" + name + "' has no '*' where the adjective of the state stands")));
    national.put(
        kind,
        new NationalForce(
            kind, line.getField("name").strip(), line.getField("nameEn").strip(), known));
  }

  private void add(Row row) {
    Row former = row.entity == null ? null : rows.get(row.entity.id());
    if (former != null && former.layer == row.layer) {
      problems.add(
          Problem.at(
              row.file,
              row.line,
              "'" + row.entity.id() + "' stands also at " + former.file + ":" + former.line));
    } else if (row.entity != null) {
      rows.put(row.entity.id(), row);
    }
  }

  private KnownEntity country(Path file, NamedCsvRecord line) {
    String id = line.getField("id");
    adjectives.put(id, several(line.getField("adjectives")));
    if (!line.getField("capital").isBlank()) {
      capitals.put(line.getField("capital"), id);
    }
    return new KnownEntity(
        id,
        EntityType.COUNTRY,
        line.getField("name").strip(),
        text(line, "nameEn"),
        several(line.getField("aliases")),
        null,
        null,
        null,
        text(line, "iso2"),
        text(line, "iso3"),
        degrees(file, line, "latitude", 90),
        degrees(file, line, "longitude", 180),
        text(line, "wikidata"),
        List.of());
  }

  private KnownEntity entity(Path file, NamedCsvRecord line) {
    EntityType type = type(file, line);
    return type == null
        ? null
        : new KnownEntity(
            line.getField("id"),
            type,
            line.getField("name").strip(),
            text(line, "nameEn"),
            several(line.getField("aliases")),
            text(line, "kind"),
            text(line, "of"),
            text(line, "in"),
            null,
            null,
            degrees(file, line, "latitude", 90),
            degrees(file, line, "longitude", 180),
            text(line, "wikidata"),
            List.of());
  }

  private EntityType type(Path file, NamedCsvRecord line) {
    String label = line.getField("type");
    try {
      return EntityType.ofLabel(label);
    } catch (IllegalArgumentException e) {
      List<String> labels = Arrays.stream(EntityType.values()).map(EntityType::label).toList();
      problems.add(
          Problem.at(
              file,
              line.getStartingLineNumber(),
              "'" + label + "' is no type; one of " + labels + " is wanted"));
      return null;
    }
  }

  private Double degrees(Path file, NamedCsvRecord line, String column, int most) {
    String text = text(line, column);
    if (text == null) {
      return null;
    }
    try {
      double value = Double.parseDouble(text);
      if (Math.abs(value) <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    problems.add(
        Problem.at(
            file,
            line.getStartingLineNumber(),
            "'" + text + "' is no " + column + "; degrees from -" + most + " to " + most + " are"));
    return null;
  }

  private static List<String> several(String cell) {
    return Arrays.stream(cell.split("\\|"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  private static String text(NamedCsvRecord line, String column) {
    String text = line.getField(column).strip();
    return text.isEmpty() ? null : text;
  }

  /**
   * {@return the nisba adjectives, masculine singular without article, by the id of their country}
   */
  Map<String, List<String>> adjectives() {
    return adjectives;
  }

  /** {@return everything read, resolved: what {@code of} and {@code in} name must be there} */
  Gazetteer resolve() {
    capitals.forEach((capital, country) -> refer(rows.get(country), "capital", capital));
    for (Row row : rows.values()) {
      refer(row, "of", row.entity.of());
      refer(row, "in", row.entity.within());
    }
    relations.check(
        rows.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, row -> row.getValue().entity.type())));
    Map<String, List<Membership>> groups = relations.memberships();
    List<KnownEntity> entities =
        rows.values().stream()
            .map(row -> row.entity.in(groups.getOrDefault(row.entity.id(), List.of())))
            .toList();
    return new Gazetteer(entities, capitals, relations.theatres(), adjectives, national.values());
  }

  private void refer(Row row, String column, String id) {
    if (id != null && !rows.containsKey(id)) {
      problems.add(
          Problem.at(
              row.file, row.line, "'" + id + "' in '" + column + "' is no id of the gazetteer"));
    }
  }
}
