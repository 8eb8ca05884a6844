package io.masar.query;

import io.masar.InvalidInput;
import io.masar.Problem;
import io.masar.cypher.CypherFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The reports there are.
 *
 * @param reports by name
 */
public record Catalogue(List<Report> reports) {

  private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");

  public Catalogue {
    reports = List.copyOf(reports);
  }

  /**
   * {@return the reports of {@code folder}, one a {@code .cypher} file}
   *
   * @throws InvalidInput with everything that is wrong with any of them
   */
  public static Catalogue read(Path folder) {
    return of(folder, CypherFile.readAll(folder), ReportReader::read);
  }

  /**
   * {@return the report {@code name} of {@code folder} alone, which is quicker; all of them where
   * none is called so}
   *
   * @throws InvalidInput with everything that is wrong with what was read
   */
  public static Catalogue read(Path folder, String name) {
    Path file = folder.resolve(name + CypherFile.ENDING);
    boolean plain = NAME.matcher(name).matches() && Files.isRegularFile(file);
    return plain ? of(folder, List.of(CypherFile.read(file)), ReportReader::read) : read(folder);
  }

  /**
   * {@return the same for what only programs ask, as the explorer: without examples}
   *
   * @throws InvalidInput with everything that is wrong with any of them
   */
  public static Catalogue parts(Path folder) {
    return of(folder, CypherFile.readAll(folder), ReportReader::part);
  }

  private static Catalogue of(
      Path folder, List<CypherFile> files, Function<ReportReader, Report> reader) {
    List<Problem> problems = new ArrayList<>();
    List<Report> reports = new ArrayList<>();
    for (CypherFile file : files) {
      String path = folder.resolve(file.name() + CypherFile.ENDING).toString();
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
