package io.masar.export;

import io.masar.query.Table;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table as an array of objects. */
final class JsonTable {

  private JsonTable() {}

  static void write(Table table, Appendable out) throws IOException {
    out.append('[');
    String before = "\n";
    for (List<Object> row : table.rows()) {
      out.append(before).append(Json.of(object(table, row)));
      before = ",\n";
    }
    out.append(table.rows().isEmpty() ? "]\n" : "\n]\n");
  }

  private static Map<String, Object> object(Table table, List<Object> row) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < row.size(); i++) {
      object.put(table.columns().get(i).name(), row.get(i));
    }
    return object;
  }
}
