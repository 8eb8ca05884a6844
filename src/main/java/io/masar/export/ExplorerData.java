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

/**
 * What the explorer shows: the answers to its queries, streamed.
 *
 * @param queries each gives one table
 */
public record ExplorerData(Catalogue queries, Graph graph) {

  /**
   * Writes {@code {"NAME": {"columns": […], "rows": [[…], …]}, …}} in UTF-8 to {@code out}, which
   * stays open.
   */
  public void write(OutputStream out) throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      for (Report query : queries.reports()) {
        json.writeObjectFieldStart(query.name());
        json.writeObjectField("columns", query.columns().stream().map(Column::name).toList());
        json.writeArrayFieldStart("rows");
        graph.read(query, Map.of(), row -> write(row, json));
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
