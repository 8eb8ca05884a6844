package io.masar.claim;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.masar.Interval;
import io.masar.InvalidInput;
import io.masar.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
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
    StringWriter line = new StringWriter(4096);
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("id", document.id());
      json.writeStringField("published", text(document.published()));
      if (document.source() != null) {
        write(document.source(), json);
      }
      array("entities", document.entities(), DocumentJson::write, json);
      array("times", document.times(), DocumentJson::write, json);
      array("claims", document.claims(), DocumentJson::write, json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string can be written to", e);
    }
    return line.toString();
  }

  /** Writes one thing. */
  private interface Writer<T> {
    void write(T thing, JsonGenerator json) throws IOException;
  }

  private static <T> void array(String key, List<T> things, Writer<T> writer, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (T thing : things) {
      writer.write(thing, json);
    }
    json.writeEndArray();
  }

  private static void strings(String key, List<String> strings, JsonGenerator json)
      throws IOException {
    array(key, strings, (string, out) -> out.writeString(string), json);
  }

  private static void write(Source source, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("source");
    json.writeStringField("title", source.title());
    json.writeStringField("outlet", source.outlet());
    json.writeStringField("url", source.url());
    json.writeStringField("language", source.language());
    json.writeStringField("contentHash", source.contentHash());
    json.writeStringField(
        "fingerprint", source.fingerprint() == null ? null : source.fingerprint().text());
    json.writeEndObject();
  }

  private static void write(Entity entity, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("key", entity.key());
    json.writeStringField("id", entity.id());
    json.writeStringField("type", entity.type().label());
    strings("names", entity.names(), json);
    json.writeBooleanField("known", entity.known());
    array("mentions", entity.mentions(), DocumentJson::write, json);
    json.writeEndObject();
  }

  private static void write(Time time, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", time.text());
    days(time.interval(), json);
    json.writeFieldName("span");
    write(time.span(), json);
    json.writeEndObject();
  }

  private static void write(Claim claim, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", claim.kind().name());
    json.writeObjectFieldStart("roles");
    for (Map.Entry<Role, List<String>> role : claim.roles().entrySet()) {
      strings(role.getKey().name(), role.getValue(), json);
    }
    json.writeEndObject();
    circumstances(claim, json);
    json.writeStringField("title", claim.title());
    json.writeStringField("saidBy", claim.saidBy());
    json.writeStringField("passage", claim.passage());
    json.writeFieldName("span");
    write(claim.span(), json);
    json.writeStringField("rule", claim.rule());
    json.writeNumberField("confidence", claim.confidence());
    strings("why", claim.why(), json);
    json.writeEndObject();
  }

  /** When, how real and how many. */
  private static void circumstances(Claim claim, JsonGenerator json) throws IOException {
    if (claim.when() == null) {
      json.writeNullField("when");
    } else {
      json.writeObjectFieldStart("when");
      days(claim.when(), json);
      json.writeEndObject();
    }
    json.writeStringField("timeText", claim.timeText());
    json.writeStringField("status", claim.status() == null ? null : claim.status().name());
    if (claim.quantity() == null) {
      json.writeNullField("quantity");
    } else {
      json.writeObjectFieldStart("quantity");
      json.writeObjectField("min", claim.quantity().min());
      json.writeObjectField("max", claim.quantity().max());
      json.writeEndObject();
    }
  }

  private static void days(Interval interval, JsonGenerator json) throws IOException {
    json.writeStringField("from", text(interval.from()));
    json.writeStringField("to", text(interval.to()));
  }

  /** Writes both ends, or nothing where it is not known. */
  private static void write(Span span, JsonGenerator json) throws IOException {
    json.writeStartArray();
    if (span != null) {
      json.writeNumber(span.start());
      json.writeNumber(span.end());
    }
    json.writeEndArray();
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
                string(source.path("contentHash")),
                source.hasNonNull("fingerprint")
                    ? new Fingerprint(source.get("fingerprint").asText())
                    : null)
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
