package io.masar.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** A way in which a file holds articles. */
interface ArticleFormat {

  /** How many bytes of a file are looked at to see its format. */
  int HEAD = 1 << 16;

  /** The formats by the extension of a file's name. */
  Map<String, ArticleFormat> BY_EXTENSION =
      Map.of(
          "txt", new PlainText(),
          "json", new Json(),
          "jsonl", new JsonLines(),
          "ndjson", new JsonLines());

  /**
   * Hands on every article of {@code in}, and a problem for whatever is wrong.
   *
   * @throws IOException if the stream itself fails
   */
  void read(InputStream in, FileSink sink) throws IOException;

  /** {@return the format that a file's name tells, or {@code null}} */
  static ArticleFormat ofName(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? null : BY_EXTENSION.get(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  /**
   * {@return the format that the first bytes tell; {@code in} must be markable and stays where it
   * is}
   */
  static ArticleFormat sniff(InputStream in) throws IOException {
    in.mark(HEAD);
    String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
    in.reset();
    return sniff((head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head).strip());
  }

  private static ArticleFormat sniff(String head) {
    if (head.startsWith("[")) {
      return new Json();
    }
    if (!head.startsWith("{")) {
      return new PlainText();
    }
    int lineEnd = head.indexOf('\n');
    boolean oneObjectALine =
        lineEnd < 0
            || head.substring(0, lineEnd).strip().endsWith("}")
            || head.substring(lineEnd).strip().startsWith("{");
    return oneObjectALine ? new JsonLines() : new Json();
  }
}
