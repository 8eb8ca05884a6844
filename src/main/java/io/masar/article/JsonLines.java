package io.masar.article;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;

/** A file with one article a line, each a JSON object. */
final class JsonLines implements ArticleFormat {

  static final String TOO_LARGE =
      "larger than "
          + (ArticleReader.LARGEST_ARTICLE >> 20)
          + " MiB, the most an article may have; left out";

  @Override
  public void read(InputStream in, FileSink sink) throws IOException {
    ByteLines lines = new ByteLines(in, ArticleReader.LARGEST_ARTICLE);
    boolean empty = true;
    while (lines.next()) {
      empty &= !read(lines, sink);
    }
    if (empty) {
      sink.empty();
    }
  }

  /** {@return whether there was anything in the line, good or bad} */
  private static boolean read(ByteLines line, FileSink sink) throws IOException {
    if (line.isTooLong()) {
      sink.problem(line.number(), TOO_LARGE);
      return true;
    }
    byte[] bytes = line.bytes();
    StrictUtf8 decoded = StrictUtf8.decode(bytes);
    if (!decoded.isWhole()) {
      sink.problem(line.number(), decoded.complaint(bytes, line.start()));
    } else if (decoded.text().isBlank()) {
      return false;
    } else {
      parse(decoded.text(), line.number(), sink);
    }
    return true;
  }

  private static void parse(String json, long line, FileSink sink) throws IOException {
    try (JsonParser parser = Json.FACTORY.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        sink.problem(line, ArticleJson.NO_OBJECT);
        return;
      }
      Article article = ArticleJson.read(parser, sink.id(line), what -> sink.problem(line, what));
      if (parser.nextToken() != null) {
        sink.problem(line, "more than one JSON object in the line; only the first is read");
      }
      if (article != null) {
        sink.article(line, article);
      }
    } catch (JsonProcessingException e) {
      sink.problem(line, Failure.json(e));
    }
  }
}
