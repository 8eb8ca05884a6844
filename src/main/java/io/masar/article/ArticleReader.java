package io.masar.article;

import io.masar.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Reads the articles of files, folders and standard input, one at a time.
 *
 * <p>Files come in the order given, those of a folder by the names of their paths; a folder is read
 * with everything below it, and once however many ways lead to it. Inside folders only {@code
 * .txt}, {@code .json}, {@code .jsonl} and {@code .ndjson} are read, each also with {@code .gz};
 * other files and those whose name starts with a dot are passed over silently. A file named by the
 * user is read whatever its name: what the name does not tell is seen from its first bytes.
 *
 * <p>Nothing that is wrong with one article, line or file stops the others: it becomes a problem,
 * and everything good is handed on. No more than one article is held at a time (and one number for
 * each, to notice two articles of the same id), so size does not matter but for {@link
 * #LARGEST_ARTICLE}.
 */
public final class ArticleReader {

  /** The most bytes one article may have: a line of JSON Lines, a text file, a text in JSON. */
  public static final int LARGEST_ARTICLE = 16 << 20;

  private final ArticleFiles files;
  private final AtomicLong bytesRead = new AtomicLong();

  private ArticleReader(ArticleFiles files) {
    this.files = files;
  }

  /**
   * {@return a reader of {@code paths}, which have been looked up but not opened}
   *
   * @param paths files and folders as the user wrote them; {@code -} is {@code standardInput}
   */
  public static ArticleReader of(List<String> paths, InputStream standardInput) {
    return new ArticleReader(ArticleFiles.find(paths, standardInput));
  }

  /** {@return how many bytes there are to read, as stored; -1 where that cannot be known} */
  public long bytes() {
    return files.bytes();
  }

  /** {@return how many of them have been read so far; may be asked from another thread} */
  public long bytesRead() {
    return bytesRead.get();
  }

  /**
   * Reads everything once, in this thread.
   *
   * <p>Of two articles with the same id the first is handed on; the second is a problem if its text
   * differs and passed over silently if not.
   */
  public void read(Consumer<Article> articles, Consumer<Problem> problems) {
    files.problems().forEach(problems);
    Sink sink = new Sink(articles, problems);
    for (ArticleFile file : files.files()) {
      read(file, sink.of(file));
    }
  }

  private void read(ArticleFile file, FileSink sink) {
    try (InputStream in = file.open(bytesRead::addAndGet)) {
      file.format(in).read(in, sink);
    } catch (IOException e) {
      sink.problem(Failure.reading(e));
    }
  }
}
