package io.masar.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;

/**
 * A file that holds articles, or standard input.
 *
 * @param name what messages call it
 * @param path where it is, or {@code null} for standard input
 * @param bytes how large it is as stored, 0 where that is not known
 * @param standardInput what to read where there is no path
 */
record ArticleFile(String name, Path path, long bytes, InputStream standardInput) {

  private static final String GZIP = ".gz";

  /** {@return the name its articles get that have none: the file's, without extensions} */
  String id() {
    if (path == null) {
      return "stdin";
    }
    String bare = withoutGzip(path.getFileName().toString());
    ArticleFormat format = ArticleFormat.ofName(bare);
    return format == null ? bare : bare.substring(0, bare.lastIndexOf('.'));
  }

  /** {@return whether the name of {@code path} says that it holds articles} */
  static boolean isNamedSo(Path path) {
    String name = path.getFileName().toString();
    return !name.startsWith(".") && ArticleFormat.ofName(withoutGzip(name)) != null;
  }

  /**
   * {@return the content, unzipped where it is zipped; {@code counter} hears of the bytes as
   * stored}
   */
  InputStream open(LongConsumer counter) throws IOException {
    InputStream stored = path == null ? standardInput : Files.newInputStream(path);
    try {
      InputStream in =
          new BufferedInputStream(new CountedStream(stored, counter), ArticleFormat.HEAD);
      return isGzip(in)
          ? new BufferedInputStream(new GZIPInputStream(in, 1 << 16), ArticleFormat.HEAD)
          : in;
    } catch (IOException e) {
      stored.close();
      throw e;
    }
  }

  /** {@return the format that the name tells, or else the first bytes of {@code in}} */
  ArticleFormat format(InputStream in) throws IOException {
    ArticleFormat named =
        path == null ? null : ArticleFormat.ofName(withoutGzip(path.getFileName().toString()));
    return named == null ? ArticleFormat.sniff(in) : named;
  }

  private boolean isGzip(InputStream in) throws IOException {
    in.mark(2);
    boolean magic = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    if (!magic && path != null && path.toString().endsWith(GZIP) && bytes > 0) {
      throw new IOException("named " + GZIP + ", but not gzipped");
    }
    return magic;
  }

  private static String withoutGzip(String name) {
    return name.endsWith(GZIP) ? name.substring(0, name.length() - GZIP.length()) : name;
  }
}
