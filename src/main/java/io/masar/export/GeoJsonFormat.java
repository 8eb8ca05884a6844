package io.masar.export;

import com.fasterxml.jackson.core.JsonGenerator;
import io.masar.element.Key;
import io.masar.element.Link;
import io.masar.element.Node;
import io.masar.element.Point;
import io.masar.query.Catalogue;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** GeoJSON: bases and places as points, presences as points with days, movements as lines. */
final class GeoJsonFormat extends GraphFormat {

  private static final Set<String> SITES = Set.of("Base", "Place");

  GeoJsonFormat() {
    super(
        "geojson",
        "for QGIS and other maps: movements as lines, bases and presences as points, with days",
        Content.TEXT);
  }

  @Override
  public void write(Asked asked, OutputStream out) throws IOException {
    Chosen chosen = Chosen.of(asked);
    Catalogue queries = asked.parts("export");
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeStringField("type", "FeatureCollection");
      json.writeArrayFieldStart("features");
      new Elements(asked, chosen).nodes(node -> site(node, json));
      asked.graph().read(queries.report("presence"), Map.of(), row -> presence(row, chosen, json));
      asked.graph().read(queries.report("movements"), Map.of(), row -> movement(row, chosen, json));
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void site(Node node, JsonGenerator json) {
    if (SITES.contains(node.kind()) && node.properties().get("location") instanceof Point point) {
      Map<String, Object> known = new LinkedHashMap<>(node.properties());
      known.remove("location");
      feature(node.kind().toLowerCase(java.util.Locale.ROOT), Geometry.of(point), known, json);
    }
  }

  private static void presence(List<Object> row, Chosen chosen, JsonGenerator json) {
    Map<String, Object> known = Elements.values((Map<?, ?>) row.get(9));
    Key force = Elements.key(row.get(0), row.get(1));
    Key place = Elements.key(row.get(2), row.get(3));
    if (chosen.has(new Link("STATIONED_AT", force, place, known))) {
      Map<String, Object> all = new LinkedHashMap<>();
      all.put("force", row.get(4));
      all.put("forceEn", row.get(5));
      all.put("place", row.get(6));
      all.put("placeEn", row.get(7));
      all.putAll(known);
      feature("presence", Geometry.of(Elements.value(row.get(8))), all, json);
    }
  }

  private static void movement(List<Object> row, Chosen chosen, JsonGenerator json) {
    Map<String, Object> known = Elements.values((Map<?, ?>) row.get(9));
    if (chosen.has(new Node(List.of("Movement"), known))) {
      List<String> names =
          List.of("forces", "forcesEn", "origins", "originsEn", "destinations", "destinationsEn");
      Map<String, Object> all = new LinkedHashMap<>();
      for (int i = 0; i < names.size(); i++) {
        all.put(names.get(i), row.get(i + 1));
      }
      all.putAll(known);
      feature("movement", Geometry.of(points(row.get(7)), points(row.get(8))), all, json);
    }
  }

  private static List<Point> points(Object cell) {
    List<Point> points = new ArrayList<>();
    ((List<?>) cell).forEach(each -> points.add((Point) Elements.value(each)));
    return points;
  }

  private static void feature(
      String layer, Geometry geometry, Map<String, Object> known, JsonGenerator json) {
    try {
      json.writeRaw('\n');
      json.writeStartObject();
      json.writeStringField("type", "Feature");
      json.writeObjectField("geometry", geometry);
      json.writeObjectFieldStart("properties");
      json.writeStringField("layer", layer);
      for (Map.Entry<String, Object> each : known.entrySet()) {
        if (each.getValue() != null && !each.getValue().equals(List.of())) {
          json.writeObjectField(each.getKey(), each.getValue());
        }
      }
      json.writeEndObject();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
