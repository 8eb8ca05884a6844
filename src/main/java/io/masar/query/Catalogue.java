package io.masar.query;

import io.masar.InvalidInput;
import io.masar.Problem;
import io.masar.cypher.CypherFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The reports there are.
 *
 * @param reports by name
 */
public record Catalogue(List<Report> reports) {

  public Catalogue {
    reports = List.copyOf(reports);
  }

  /**
   * {@return the reports of {@code folder}, one a {@code .cypher} file}
   *
   * @throws InvalidInput with everything that is wrong with any of them
   */
  public static Catalogue read(Path folder) {
    return read(folder, ReportReader::read);
  }

  /**
   * {@return the same for what only programs ask, as the explorer: without examples}
   *
   * @throws InvalidInput with everything that is wrong with any of them
   */
  public static Catalogue parts(Path folder) {
    return read(folder, ReportReader::part);
  }

  private static Catalogue read(Path folder, Function<ReportReader, Report> reader) {
    List<Problem> problems = new ArrayList<>();
    List<Report> reports = new ArrayList<>();
    for (CypherFile file : CypherFile.readAll(folder)) {
      String path = folder.resolve(file.name() + ".cypher").toString();
      reports.add(reader.apply(new ReportReader(file, path, problems)));
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
    return new Catalogue(reports);
  }

  /**
   * {@return the report {@code name}}
   *
   * @throws InvalidInput if there is none, with what may have been meant
   */
  public Report report(String name) {
    List<String> known = reports.stream().map(Report::name).toList();
    return reports.stream()
        .filter(report -> report.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new InvalidInput(name, "no such report" + meant(name, known)));
  }

  private static String meant(String name, List<String> known) {
    String near = Suggestion.of(name, known);
    return near.isEmpty() ? "; there are " + String.join(", ", known) : near;
  }
}
