package io.masar.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.masar.element.Key;
import io.masar.query.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * FollowTheMoney entities, one a line. The questions of {@code queries/ftm} say what is which
 * entity.
 */
final class FtmFormat extends GraphFormat {

  /** What an id of FollowTheMoney may be. */
  private static final Pattern ID = Pattern.compile("[0-9a-zA-Z](?:[0-9a-zA-Z.-]*[0-9a-zA-Z])?");

  private static final Pattern WEB = Pattern.compile("https?://\\S{1,2000}");

  FtmFormat() {
    super(
        "ftm",
        "FollowTheMoney entities, JSON Lines, for Aleph and OpenSanctions' tools",
        Content.TEXT);
  }

  @Override
  public void write(Asked asked, OutputStream out) throws IOException {
    Chosen chosen = Chosen.of(asked);
    try (JsonGenerator json = Json.generator(out)) {
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      for (Report report : asked.parts("ftm").reports()) {
        asked.graph().read(report, Map.of(), row -> entity(row, chosen, json));
      }
      json.writeRaw('\n');
    }
  }

  private static void entity(List<Object> row, Chosen chosen, JsonGenerator json) {
    List<Key> rests = new ArrayList<>();
    ((List<?>) row.get(4)).forEach(key -> rests.add(Key.of((String) key)));
    if (chosen.has(rests, (List<?>) row.get(5))) {
      Map<String, List<String>> properties = new LinkedHashMap<>();
      add((Map<?, ?>) row.get(2), FtmFormat::cleaned, properties);
      add((Map<?, ?>) row.get(3), FtmFormat::id, properties);
      Map<String, Object> entity = new LinkedHashMap<>();
      entity.put("id", id((String) row.get(0)));
      entity.put("schema", row.get(1));
      entity.put("properties", properties);
      try {
        json.writeObject(entity);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void add(
      Map<?, ?> from, Function<String, String> as, Map<String, List<String>> to) {
    from.forEach(
        (name, value) -> {
          Collection<?> values = value instanceof Collection<?> many ? many : one(value);
          List<String> texts =
              values.stream()
                  .filter(each -> each != null && !each.toString().isBlank())
                  .map(each -> as.apply(each.toString()))
                  .filter(each -> !name.equals("sourceUrl") || WEB.matcher(each).matches())
                  .distinct()
                  .toList();
          if (!texts.isEmpty()) {
            to.put((String) name, texts);
          }
        });
  }

  private static List<?> one(Object value) {
    return value == null ? List.of() : List.of(value);
  }

  private static String cleaned(String text) {
    return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", " ").strip();
  }

  private static String id(String key) {
    String id = "masar-" + key.replace('/', '-');
    return ID.matcher(id).matches() && id.length() < 200 ? id : "masar-" + Sha256.hex(key);
  }
}
