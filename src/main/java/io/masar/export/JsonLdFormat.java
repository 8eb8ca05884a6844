package io.masar.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.masar.element.Element;
import io.masar.element.Key;
import io.masar.element.Link;
import io.masar.element.Node;
import io.masar.element.Point;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON-LD in the words of schema.org and PROV-O, which {@code jsonld.json} gives to the labels,
 * types and properties of the graph.
 */
final class JsonLdFormat extends GraphFormat {

  JsonLdFormat() {
    super(
        "jsonld",
        "linked data in the words of schema.org and PROV-O, for triple stores",
        Content.TEXT);
  }

  @Override
  public void write(Asked asked, OutputStream out) throws IOException {
    Elements elements = new Elements(asked);
    JsonNode words = Json.resource("/io/masar/export/jsonld.json");
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeObjectField("@context", words.get("@context"));
      json.writeArrayFieldStart("@graph");
      elements.nodes(node -> attempt(() -> write(node, words.get("types"), json)));
      elements.links(link -> attempt(() -> write(link, json)));
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void write(Node node, JsonNode types, JsonGenerator json) throws IOException {
    List<String> all = new ArrayList<>(node.labels());
    node.labels().forEach(label -> types.path(label).forEach(type -> all.add(type.asText())));
    start(iri(node.key()), json);
    json.writeObjectField("@type", all);
    properties(node, json);
    json.writeEndObject();
  }

  /** As one triple; and where more is known of it, also as a statement that says so. */
  private static void write(Link link, JsonGenerator json) throws IOException {
    start(iri(link.source()), json);
    json.writeObjectField(link.type(), Map.of("@id", iri(link.target())));
    json.writeEndObject();
    if (!link.properties().isEmpty()) {
      json.writeRaw('\n');
      json.writeStartObject();
      json.writeObjectField("@type", List.of("Statement", "Entity"));
      json.writeStringField("subject", iri(link.source()));
      json.writeObjectField("predicate", Map.of("@id", "masar:" + link.type()));
      json.writeStringField("object", iri(link.target()));
      properties(link, json);
      json.writeEndObject();
    }
  }

  private static void start(String iri, JsonGenerator json) throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringField("@id", iri);
  }

  private static void properties(Element element, JsonGenerator json) throws IOException {
    for (Map.Entry<String, Object> each : new TreeMap<>(element.properties()).entrySet()) {
      json.writeObjectField(each.getKey(), value(each.getKey(), each.getValue()));
    }
  }

  private static Object value(String key, Object value) {
    if (key.equals("claimIds") && value instanceof List<?> ids) {
      return ids.stream().map(id -> iri(new Key("Claim", (String) id))).toList();
    } else if (value instanceof Point point) {
      return Map.of(
          "@type",
          "schema:GeoCoordinates",
          "schema:latitude",
          point.latitude(),
          "schema:longitude",
          point.longitude());
    }
    return value;
  }

  private static String iri(Key key) {
    String id = URLEncoder.encode(key.id(), StandardCharsets.UTF_8).replace("+", "%20");
    return "urn:masar:" + key.space() + ":" + id;
  }

  private interface Writing {
    void write() throws IOException;
  }

  private static void attempt(Writing writing) {
    try {
      writing.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
