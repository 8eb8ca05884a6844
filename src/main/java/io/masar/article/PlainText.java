package io.masar.article;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that is one article as plain text.
 *
 * <p>The text handed on is all of the file as written, with the lines that gave title and date, so
 * that every place in it is a place in the file.
 */
final class PlainText implements ArticleFormat {

  @Override
  public void read(InputStream in, FileSink sink) throws IOException {
    byte[] bytes = in.readNBytes(ArticleReader.LARGEST_ARTICLE + 1);
    if (bytes.length > ArticleReader.LARGEST_ARTICLE) {
      sink.problem(JsonLines.TOO_LARGE);
      return;
    }
    StrictUtf8 decoded = StrictUtf8.decode(bytes);
    if (!decoded.isWhole()) {
      sink.problem(1 + lineBreaks(decoded.text()), decoded.complaint(bytes, 0));
    } else if (decoded.text().isBlank()) {
      sink.empty();
    } else {
      hand(decoded.text(), sink);
    }
  }

  private static void hand(String text, FileSink sink) {
    TextHead head = TextHead.of(text);
    if (head.complaint() != null) {
      sink.problem(head.dateLine(), head.complaint());
    }
    sink.article(new Article(sink.id(), head.title(), text, head.publishedOn(), null, null, null));
  }

  private static long lineBreaks(String text) {
    return text.chars().filter(c -> c == '\n').count();
  }
}
