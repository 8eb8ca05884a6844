package io.masar.export;

import com.fasterxml.jackson.core.JsonGenerator;
import io.masar.query.Catalogue;
import io.masar.query.Column;
import io.masar.query.Graph;
import io.masar.query.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the explorer shows: the answers to its queries, streamed. */
public final class ExplorerData {

  private final Catalogue queries;
  private final Graph graph;
  private final Chosen chosen;
  private final Map<String, String> filters;

  /**
   * All of a graph.
   *
   * @param queries each gives one table
   */
  public ExplorerData(Catalogue queries, Graph graph) {
    this(queries, graph, new Chosen.All(), Map.of());
  }

  private ExplorerData(Catalogue queries, Graph graph, Chosen chosen, Map<String, String> filters) {
    this.queries = queries;
    this.graph = graph;
    this.chosen = chosen;
    this.filters = filters;
  }

  /** {@return the part of the graph that {@code asked} chooses} */
  static ExplorerData of(Asked asked) {
    return new ExplorerData(
        asked.parts("explorer"), asked.graph(), Chosen.of(asked), asked.filters());
  }

  /**
   * Writes {@code {"filters": {…}, "NAME": {"columns": […], "rows": [[…], …]}, …}} in UTF-8 to
   * {@code out}, which stays open.
   */
  public void write(OutputStream out) throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeObjectField("filters", new TreeMap<>(filters));
      for (Report query : queries.reports()) {
        json.writeObjectFieldStart(query.name());
        json.writeObjectField("columns", query.columns().stream().map(Column::name).toList());
        json.writeArrayFieldStart("rows");
        ChosenRows rows = ChosenRows.of(query, chosen);
        graph.read(query, Map.of(), row -> rows.of(row).forEach(each -> write(each, json)));
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndObject();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void write(List<Object> row, JsonGenerator json) {
    try {
      json.writeObject(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
