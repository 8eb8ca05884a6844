package io.masar.extract;

import io.masar.article.Article;
import io.masar.article.ArticleReader;
import io.masar.claim.DocumentJson;
import io.masar.mapping.Mapping;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Extracts articles in order on one thread and backwards on several, again and again: nothing may
 * fail, the documents must be the same, and none may take long. Not part of the build; {@code
 * docs/performance.md} says how to run it.
 */
final class Steadiness {

  private static final int ROUNDS = Integer.getInteger("masar.rounds", 3);
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final Extractor extractor = new Extractor(Mapping.read(Path.of("loader"), List.of()));
  private final List<Article> articles = new ArrayList<>();
  private final long bytes;

  private Steadiness(List<String> paths) {
    ArticleReader.of(paths, InputStream.nullInputStream())
        .read(articles::add, problem -> say("%s", problem));
    this.bytes =
        articles.stream()
            .mapToLong(article -> article.text().getBytes(StandardCharsets.UTF_8).length)
            .sum();
  }

  /** Fails where an article fails or two passes differ; the arguments are files and folders. */
  public static void main(String[] paths) throws InterruptedException {
    Steadiness steadiness = new Steadiness(List.of(paths));
    int[] first = steadiness.pass(1, false);
    for (int round = 0; round < ROUNDS; round++) {
      for (int threads : new int[] {Runtime.getRuntime().availableProcessors(), 7, 1}) {
        boolean same = Arrays.equals(first, steadiness.pass(threads, threads > 1));
        if (!same) {
          throw new IllegalStateException("another output on " + threads + " threads");
        }
      }
    }
  }

  /** {@return the hash of each document, in the order of the articles} */
  private int[] pass(int threads, boolean backwards) throws InterruptedException {
    List<Integer> order = new ArrayList<>();
    articles.forEach(article -> order.add(order.size()));
    if (backwards) {
      Collections.reverse(order);
    }
    int[] hashes = new int[articles.size()];
    long[] nanos = new long[articles.size()];
    long start = System.nanoTime();
    AtomicInteger next = new AtomicInteger();
    List<Thread> workers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      workers.add(new Thread(() -> work(order, next, hashes, nanos)));
    }
    workers.forEach(Thread::start);
    for (Thread worker : workers) {
      worker.join();
    }
    tell(threads, System.nanoTime() - start, nanos);
    if (Arrays.stream(nanos).anyMatch(time -> time == 0)) {
      throw new IllegalStateException("an article failed; its error is above");
    }
    return hashes;
  }

  private void work(List<Integer> order, AtomicInteger next, int[] hashes, long[] nanos) {
    for (int i = next.getAndIncrement(); i < order.size(); i = next.getAndIncrement()) {
      int article = order.get(i);
      long start = CLOCK.getCurrentThreadCpuTime();
      hashes[article] = DocumentJson.write(extractor.extract(articles.get(article))).hashCode();
      nanos[article] = CLOCK.getCurrentThreadCpuTime() - start;
    }
  }

  private void tell(int threads, long elapsed, long[] nanos) {
    int slowest = 0;
    for (int i = 0; i < nanos.length; i++) {
      slowest = nanos[i] > nanos[slowest] ? i : slowest;
    }
    double all = Arrays.stream(nanos).sum() / 1e9;
    say(
        "%d threads: %.2f MB/s on the clock, %.2f MB a second of the processor; slowest %s, %.1f"
            + " ms",
        threads,
        bytes * 1e3 / elapsed,
        bytes / 1e6 / all,
        articles.get(slowest).id(),
        nanos[slowest] / 1e6);
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
