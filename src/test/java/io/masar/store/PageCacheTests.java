package io.masar.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageCacheTests {

  private static final long LARGE = 1L << 42;

  @TempDir Path home;

  @Test
  void aGraphThatIsNotThereYetTakesLittle() {
    assertThat(PageCache.of(home.resolve("none"))).isEqualTo(PageCache.LEAST);
  }

  @Test
  void aLargeGraphIsKeptInMemoryWhole() throws IOException {
    store(PageCache.LEAST + 1);

    assertThat(PageCache.of(home)).isGreaterThan(PageCache.LEAST);
  }

  @Test
  void butNotInAllTheMemoryThereIs() throws IOException {
    store(LARGE);

    assertThat(PageCache.of(home)).isLessThan(LARGE);
  }

  private void store(long bytes) throws IOException {
    Path folder = Files.createDirectories(home.resolve("data/databases/neo4j"));
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("store").toFile(), "rw")) {
      file.setLength(bytes);
    }
  }
}
