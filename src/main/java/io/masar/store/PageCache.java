package io.masar.store;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * How much of a graph Neo4j keeps in memory, beside Java's heap. What does not fit is read again
 * for every record; memory is taken only as pages are read.
 */
final class PageCache {

  /** Bytes; a graph of some ten thousand articles. */
  static final long LEAST = 128L << 20;

  /** Of the memory there is. */
  private static final int SHARE = 4;

  private PageCache() {}

  /**
   * {@return bytes: as large as the graph in {@code folder}, but no more than a share of the
   * machine's memory, nor than half of what the heap may leave of it}
   */
  static long of(Path folder) {
    return of(
        size(folder.resolve("data").resolve("databases")),
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize(),
        Runtime.getRuntime().maxMemory());
  }

  static long of(long graph, long memory, long heap) {
    return Math.max(LEAST, Math.min(graph, Math.min(memory / SHARE, (memory - heap) / 2)));
  }

  private static long size(Path folder) {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException | UncheckedIOException e) {
      return 0; // a file that went away meanwhile; the database tells what else is wrong
    }
  }
}
