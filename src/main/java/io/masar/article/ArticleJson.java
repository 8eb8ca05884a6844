package io.masar.article;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An article as a JSON object: {@code id}, {@code title}, {@code text}, {@code publishedOn}, {@code
 * outlet}, {@code url}, {@code language}; other keys are ignored, and only {@code text} must be
 * there.
 */
final class ArticleJson {

  static final String NO_OBJECT = "no JSON object; an article is {\"text\": \"…\", …}";

  private static final Set<String> KEYS =
      Set.of("id", "title", "text", "publishedOn", "outlet", "url", "language");

  private ArticleJson() {}

  /**
   * {@return the article of the object that {@code parser} stands at the start of, or {@code null}
   * if it has no text; the parser ends at the object's end}
   *
   * @param defaultId its id if it gives none
   * @param complaints hears of every value that cannot be used
   */
  static Article read(JsonParser parser, String defaultId, Consumer<String> complaints)
      throws IOException {
    Map<String, String> values = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      if (KEYS.contains(key)) {
        put(key, parser, values, complaints);
      }
      parser.skipChildren();
    }
    if (values.get("text") == null) {
      complaints.accept("no article: \"text\" is missing or empty");
      return null;
    }
    return article(values, defaultId, complaints);
  }

  private static void put(
      String key, JsonParser parser, Map<String, String> values, Consumer<String> complaints)
      throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_STRING || key.equals("id") && token.isNumeric()) {
      String value = parser.getText();
      values.put(key, value.isBlank() ? null : value);
    } else if (token != JsonToken.VALUE_NULL) {
      complaints.accept("\"" + key + "\" is no string; ignored");
    }
  }

  private static Article article(
      Map<String, String> values, String defaultId, Consumer<String> complaints) {
    String date = values.get("publishedOn");
    LocalDate publishedOn = date == null ? null : PublicationDate.iso(date);
    if (date != null && publishedOn == null) {
      complaints.accept("\"publishedOn\" is " + PublicationDate.complaint(date));
    }
    return new Article(
        values.get("id") == null ? defaultId : values.get("id"),
        values.get("title"),
        values.get("text"),
        publishedOn,
        values.get("outlet"),
        values.get("url"),
        values.get("language"));
  }
}
