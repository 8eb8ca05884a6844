package io.masar.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.masar.Interval;
import io.masar.InvalidInput;
import io.masar.Span;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** An extraction document as one JSON object, keys in a fixed order. */
public final class DocumentJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private DocumentJson() {}

  /** {@return the document as one line of JSON, without a line break} */
  public static String write(Document document) {
    ObjectNode node = JSON.createObjectNode();
    node.put("id", document.id()).put("published", text(document.published()));
    Source source = document.source();
    if (source != null) {
      node.putObject("source")
          .put("title", source.title())
          .put("outlet", source.outlet())
          .put("url", source.url())
          .put("language", source.language())
          .put("contentHash", source.contentHash());
    }
    ArrayNode entities = node.putArray("entities");
    document.entities().forEach(entity -> write(entity, entities.addObject()));
    ArrayNode times = node.putArray("times");
    document.times().forEach(time -> write(time, times.addObject()));
    ArrayNode claims = node.putArray("claims");
    document.claims().forEach(claim -> write(claim, claims.addObject()));
    return node.toString();
  }

  private static void write(Entity entity, ObjectNode node) {
    node.put("key", entity.key()).put("id", entity.id()).put("type", entity.type().label());
    entity.names().forEach(node.putArray("names")::add);
    node.put("known", entity.known());
    ArrayNode mentions = node.putArray("mentions");
    entity.mentions().forEach(span -> write(span, mentions.addArray()));
  }

  private static void write(Time time, ObjectNode node) {
    node.put("text", time.text());
    node.put("from", text(time.interval().from())).put("to", text(time.interval().to()));
    write(time.span(), node.putArray("span"));
  }

  private static void write(Claim claim, ObjectNode node) {
    node.put("kind", claim.kind().name());
    ObjectNode roles = node.putObject("roles");
    claim.roles().forEach((role, keys) -> keys.forEach(roles.withArray("/" + role.name())::add));
    if (claim.when() == null) {
      node.putNull("when");
    } else {
      node.putObject("when")
          .put("from", text(claim.when().from()))
          .put("to", text(claim.when().to()));
    }
    node.put("timeText", claim.timeText());
    node.put("status", claim.status() == null ? null : claim.status().name());
    if (claim.quantity() == null) {
      node.putNull("quantity");
    } else {
      node.putObject("quantity")
          .put("min", claim.quantity().min())
          .put("max", claim.quantity().max());
    }
    node.put("title", claim.title()).put("saidBy", claim.saidBy()).put("passage", claim.passage());
    write(claim.span(), node.putArray("span"));
    node.put("rule", claim.rule()).put("confidence", claim.confidence());
    claim.why().forEach(node.putArray("why")::add);
  }

  /** Writes both ends, or nothing where it is not known. */
  private static void write(Span span, ArrayNode node) {
    if (span != null) {
      node.add(span.start()).add(span.end());
    }
  }

  private static String text(LocalDate day) {
    return day == null ? null : day.toString();
  }

  /**
   * {@return the document of one JSON object; what only Masar's own documents carry may be missing}
   *
   * @param where the file and line, for messages
   * @throws InvalidInput if it is no extraction document
   */
  public static Document read(String json, String where) {
    try {
      return document(JSON.readTree(json));
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new InvalidInput(where, "no JSON: " + e.getOriginalMessage());
    } catch (IllegalArgumentException | DateTimeParseException | NullPointerException e) {
      throw new InvalidInput(where, "no extraction document: " + e.getMessage());
    }
  }

  private static Document document(JsonNode node) {
    List<Entity> entities = new ArrayList<>();
    node.path("entities").forEach(entity -> entities.add(entity(entity)));
    List<Time> times = new ArrayList<>();
    for (JsonNode time : node.path("times")) {
      times.add(new Time(time.path("text").asText(), interval(time), span(time.path("span"))));
    }
    List<Claim> claims = new ArrayList<>();
    node.path("claims").forEach(claim -> claims.add(claim(claim)));
    JsonNode source = node.path("source");
    return new Document(
        node.required("id").asText(),
        day(node.path("published")),
        source.isObject()
            ? new Source(
                string(source.path("title")),
                string(source.path("outlet")),
                string(source.path("url")),
                string(source.path("language")),
                string(source.path("contentHash")))
            : null,
        entities,
        times,
        claims);
  }

  private static Entity entity(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.path("names").forEach(name -> names.add(name.asText()));
    List<Span> mentions = new ArrayList<>();
    node.path("mentions").forEach(mention -> mentions.add(span(mention)));
    String key = node.required("key").asText();
    return new Entity(
        key,
        node.path("id").asText(key),
        EntityType.ofLabel(node.path("type").asText()),
        names,
        node.path("known").asBoolean(false),
        mentions);
  }

  private static Claim claim(JsonNode node) {
    Map<Role, List<String>> roles = new EnumMap<>(Role.class);
    node.path("roles")
        .properties()
        .forEach(role -> roles.put(Role.valueOf(role.getKey()), strings(role.getValue())));
    JsonNode quantity = node.path("quantity");
    return new Claim(
        ClaimKind.valueOf(node.required("kind").asText()),
        roles,
        interval(node.path("when")),
        string(node.path("timeText")),
        node.hasNonNull("status") ? Status.valueOf(node.get("status").asText()) : null,
        quantity.isObject()
            ? new Quantity(number(quantity.path("min")), number(quantity.path("max")))
            : null,
        string(node.path("title")),
        string(node.path("saidBy")),
        node.path("passage").asText(),
        span(node.path("span")),
        string(node.path("rule")),
        node.path("confidence").asDouble(1),
        strings(node.path("why")));
  }

  private static List<String> strings(JsonNode node) {
    if (node.isTextual()) {
      return List.of(node.asText());
    }
    List<String> strings = new ArrayList<>();
    node.forEach(value -> strings.add(value.asText()));
    return strings;
  }

  private static Interval interval(JsonNode node) {
    LocalDate from = day(node.path("from"));
    LocalDate to = day(node.path("to"));
    return from == null && to == null ? null : new Interval(from, to);
  }

  private static Span span(JsonNode node) {
    return node.size() == 2 ? new Span(node.get(0).asInt(), node.get(1).asInt()) : null;
  }

  private static LocalDate day(JsonNode node) {
    return node.isTextual() ? LocalDate.parse(node.asText()) : null;
  }

  private static Integer number(JsonNode node) {
    return node.isNumber() ? node.asInt() : null;
  }

  private static String string(JsonNode node) {
    return node.isTextual() ? node.asText() : null;
  }
}
