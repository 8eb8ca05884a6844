package io.masar.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.InputStream;

/** A file that is one article as a JSON object, or an array of them. */
final class Json implements ArticleFormat {

  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(ArticleReader.LARGEST_ARTICLE)
                  .build())
          .build();

  private static final String REST_UNREAD = "; the rest of the file is not read";

  @Override
  public void read(InputStream in, FileSink sink) throws IOException {
    try (JsonParser parser = FACTORY.createParser(in)) {
      readAll(parser, sink);
    }
  }

  private static void readAll(JsonParser parser, FileSink sink) throws IOException {
    try {
      if (parser.nextToken() == null) {
        sink.empty();
      }
      long number = 0;
      for (; parser.currentToken() != null; parser.nextToken()) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
          number++;
          read(parser, number, sink);
        } else if (parser.currentToken().isScalarValue()) {
          number++;
          sink.problem(line(parser), ArticleJson.NO_OBJECT);
        }
      }
    } catch (StreamConstraintsException e) {
      sink.problem(line(parser), JsonLines.TOO_LARGE + REST_UNREAD);
    } catch (JsonProcessingException e) {
      sink.problem(line(parser), Failure.json(e) + REST_UNREAD);
    }
  }

  private static void read(JsonParser parser, long number, FileSink sink) throws IOException {
    boolean only = number == 1 && parser.getParsingContext().getParent().inRoot();
    long line = line(parser);
    Article article =
        ArticleJson.read(
            parser, only ? sink.id() : sink.id(number), what -> sink.problem(line, what));
    if (article != null) {
      sink.article(line, article);
    }
  }

  private static long line(JsonParser parser) {
    return parser.currentLocation().getLineNr();
  }
}
