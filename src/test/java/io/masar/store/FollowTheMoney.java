package io.masar.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** FollowTheMoney's own model (version 3.8.4), and whether entities keep to it. */
final class FollowTheMoney {

  private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
  private static final Map<String, String> FORMS =
      Map.of(
          "date", DATE,
          "country", "[a-z]{2}",
          "language", "[a-z]{3}",
          "url", "https?://.+",
          "number", "-?[0-9.]+",
          "identifier", ".{1,64}");

  private final JsonNode schemata;
  private final Map<String, String> schemaOf = new HashMap<>();
  private final List<String> problems = new ArrayList<>();

  private FollowTheMoney(JsonNode schemata) {
    this.schemata = schemata;
  }

  /** What was read. */
  record Read(Map<String, String> schemaOf, List<String> problems) {
    long count(String schema) {
      return schemaOf.values().stream().filter(schema::equals).count();
    }
  }

  static Read read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> entities = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      entities.add(json.readTree(line));
    }
    try (InputStream model =
        FollowTheMoney.class.getResourceAsStream("/followthemoney/model.json")) {
      FollowTheMoney ftm = new FollowTheMoney(json.readTree(model).get("schemata"));
      entities.forEach(ftm::add);
      entities.forEach(ftm::check);
      return new Read(ftm.schemaOf, ftm.problems);
    }
  }

  private void add(JsonNode entity) {
    String id = entity.get("id").asText();
    require(id.matches("[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?"), entity, "id");
    require(schemaOf.put(id, entity.get("schema").asText()) == null, entity, "twice");
  }

  private void check(JsonNode entity) {
    Map<String, JsonNode> known = new HashMap<>();
    for (String schema : above(entity.get("schema").asText())) {
      schemata
          .get(schema)
          .get("properties")
          .properties()
          .forEach(p -> known.put(p.getKey(), p.getValue()));
      for (JsonNode required : schemata.get(schema).get("required")) {
        require(entity.get("properties").has(required.asText()), entity, "no " + required);
      }
    }
    entity
        .get("properties")
        .properties()
        .forEach(
            p -> {
              require(known.containsKey(p.getKey()), entity, "unknown " + p.getKey());
              p.getValue().forEach(value -> check(entity, known.get(p.getKey()), value.asText()));
            });
  }

  private void check(JsonNode entity, JsonNode property, String value) {
    String type = property.path("type").asText();
    require(value.matches("(?s)" + FORMS.getOrDefault(type, ".+")), entity, type + " " + value);
    if (type.equals("entity")) {
      String schema = schemaOf.get(value);
      require(
          schema != null && above(schema).contains(property.get("range").asText()),
          entity,
          value + " is no " + property.get("range"));
    }
  }

  private Set<String> above(String schema) {
    Set<String> all = new TreeSet<>(Set.of(schema));
    schemata.get(schema).get("extends").forEach(up -> all.addAll(above(up.asText())));
    return all;
  }

  private void require(boolean holds, JsonNode entity, String what) {
    if (!holds) {
      problems.add(entity.get("id").asText() + ": " + what);
    }
  }
}
