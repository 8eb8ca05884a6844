package io.masar.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageCacheTests {

  private static final long GB = 1L << 30;

  @TempDir Path home;

  @Test
  void aGraphThatIsNotThereYetTakesLittle() {
    assertThat(PageCache.of(home.resolve("none"))).isEqualTo(PageCache.LEAST);
  }

  @Test
  void theFilesOfTheGraphAreCounted() throws IOException {
    Path folder = Files.createDirectories(home.resolve("data/databases/neo4j"));
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("store").toFile(), "rw")) {
      file.setLength(PageCache.LEAST + 4096);
    }

    assertThat(PageCache.of(home)).isEqualTo(PageCache.LEAST + 4096);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 8, 2, 1", // the graph
    "1000, 8, 2, 2", // a quarter of the memory
    "1000, 8, 6, 1", // half of what the heap may leave
  })
  void itIsAsLargeAsTheGraphWithinTheMemory(long graph, long memory, long heap, long cache) {
    assertThat(PageCache.of(graph * GB, memory * GB, heap * GB)).isEqualTo(cache * GB);
  }

  @Test
  void itIsNeverLessThanASmallGraphWants() {
    assertThat(PageCache.of(0, GB, 2 * GB)).isEqualTo(PageCache.LEAST);
  }
}
