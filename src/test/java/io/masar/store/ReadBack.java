package io.masar.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfDataset;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.importer.api.NodeDraft;
import org.gephi.io.importer.api.Report;
import org.gephi.io.importer.impl.ImportContainerImpl;
import org.gephi.io.importer.plugin.file.ImporterGEXF;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;

/** What programs that are not ours find in an export. */
final class ReadBack {

  private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  private static final String STATEMENT = "http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement";

  private ReadBack() {}

  /** How many nodes and relationships were found. */
  record Counts(long nodes, long links) {}

  /**
   * What Gephi finds.
   *
   * @param timed how many movements have days
   */
  record Dynamic(Counts counts, long timed, Set<String> labels) {}

  /** {@return what JGraphT finds}, which holds the file to the schema of GraphML. */
  static Counts graphMl(Path file) throws IOException {
    Graph<String, DefaultEdge> graph =
        new DirectedPseudograph<>(
            SupplierUtil.createStringSupplier(), SupplierUtil.DEFAULT_EDGE_SUPPLIER, false);
    try (Reader reader = Files.newBufferedReader(file)) {
      new GraphMLImporter<String, DefaultEdge>().importGraph(graph, reader);
    }
    return new Counts(graph.vertexSet().size(), graph.edgeSet().size());
  }

  /** {@return what Gephi finds, where it has nothing to complain about} */
  static Dynamic gexf(Path file) throws IOException {
    ImportContainerImpl container = new ImportContainerImpl();
    container.setReport(new Report());
    container.setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
    ImporterGEXF importer = new ImporterGEXF();
    try (Reader reader = Files.newBufferedReader(file)) {
      importer.setReader(reader);
      importer.execute(container.getLoader());
    }
    for (Report report : new Report[] {importer.getReport(), container.getReport()}) {
      report.getIssuesList(1000).stream()
          .filter(issue -> issue.getLevel().compareTo(Issue.Level.WARNING) >= 0)
          .findFirst()
          .ifPresent(
              issue -> {
                throw new AssertionError(issue.getMessage());
              });
    }
    container.closeLoader();
    Set<NodeDraft> nodes =
        StreamSupport.stream(container.getNodes().spliterator(), false).collect(Collectors.toSet());
    return new Dynamic(
        new Counts(container.getNodeCount(), container.getEdgeCount()),
        nodes.stream()
            .filter(n -> n.getId().startsWith("Movement/") && n.getTimeSet() != null)
            .count(),
        nodes.stream().map(NodeDraft::getLabel).collect(Collectors.toSet()));
  }

  /** {@return the subjects that have a type}, and the statements about relationships. */
  static Counts jsonLd(Path file) throws IOException, JsonLdError {
    RdfDataset triples;
    try (Reader reader = Files.newBufferedReader(file)) {
      triples = JsonLd.toRdf(JsonDocument.of(reader)).get();
    }
    Set<String> nodes = new TreeSet<>();
    Set<String> statements = new TreeSet<>();
    triples.toList().stream()
        .filter(t -> t.getPredicate().getValue().equals(TYPE))
        .forEach(
            t -> {
              String subject = t.getSubject().getValue();
              if (subject.startsWith("urn:masar:")) {
                nodes.add(subject);
              } else if (t.getObject().getValue().equals(STATEMENT)) {
                statements.add(subject);
              }
            });
    return new Counts(nodes.size(), statements.size());
  }

  /** {@return the cells of a CSV file} */
  static Stream<String> cells(Path file) {
    try (CsvReader<de.siegmar.fastcsv.reader.CsvRecord> csv =
        CsvReader.builder().ofCsvRecord(file)) {
      return csv.stream().flatMap(row -> row.getFields().stream()).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return what Graphviz finds} */
  static JsonNode dot(Path file) throws IOException, InterruptedException {
    return new ObjectMapper().readTree(output("dot", "-Tdot_json", file.toString()));
  }

  /** {@return how many features of each layer GDAL finds, and of each kind of geometry} */
  static Map<String, Long> geoJson(Path file) throws IOException, InterruptedException {
    Pattern line = Pattern.compile("(?m)^  (?:layer \\(String\\) = ([a-z]+)$|([A-Z]+) \\()");
    return line.matcher(output("ogrinfo", "-ro", "-al", file.toString()))
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .collect(Collectors.groupingBy(word -> word, TreeMap::new, Collectors.counting()));
  }

  /**
   * {@return what a program prints}
   *
   * <p>Where it is not installed the test is skipped, but for continuous integration.
   */
  private static String output(String... command) throws IOException, InterruptedException {
    boolean installed =
        Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, command[0])));
    assumeTrue(installed || System.getenv("CI") != null, "no " + command[0] + " on the PATH");
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError(command[0] + " ended with " + process.exitValue());
    }
    return text;
  }
}
