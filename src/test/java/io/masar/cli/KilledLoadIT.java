package io.masar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.generate.ArticleGenerator;
import io.masar.generate.GeneratedFile;
import io.masar.mapping.Mapping;
import io.masar.store.Store;
import io.masar.store.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A load that is killed, and then run again, gives what it would have given undisturbed. */
class KilledLoadIT {

  /** More than one batch. */
  private static final int ARTICLES = 520;

  private static final long PATIENCE_S = 600;

  @TempDir static Path folder;
  private static Path articles;
  private static String undisturbed;
  private static long durationMs;

  @BeforeAll
  static void load() throws IOException, InterruptedException {
    Mapping mapping = Mapping.read(Path.of("loader"), List.of());
    articles = folder.resolve("articles.jsonl");
    GeneratedFile.write(new ArticleGenerator(mapping.gazetteer(), 7, 1), 0, ARTICLES, articles);
    long start = System.nanoTime();
    finish(folder.resolve("undisturbed"));
    durationMs = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    undisturbed = digest(folder.resolve("undisturbed"));
  }

  static IntStream kills() {
    return IntStream.range(0, Integer.getInteger("masar.kills", 1));
  }

  @ParameterizedTest
  @MethodSource("kills")
  void itGoesOnWhereItWasKilled(int kill) throws Exception {
    Path db = folder.resolve("killed" + kill);
    Process load = start(db);
    long moment = new Random().nextLong(durationMs);
    if (!load.waitFor(moment, TimeUnit.MILLISECONDS)) {
      load.destroyForcibly().waitFor();
    }
    finish(db);
    assertThat(digest(db)).as("killed after %d ms", moment).isEqualTo(undisturbed);
  }

  private static void finish(Path db) throws IOException, InterruptedException {
    Process load = start(db);
    assertThat(load.waitFor(PATIENCE_S, TimeUnit.SECONDS)).isTrue();
    assertThat(load.exitValue()).isEqualTo(ExitCode.DONE);
  }

  private static Process start(Path db) throws IOException {
    return new ProcessBuilder(Launch.command("load", "--db", db.toString(), articles.toString()))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static String digest(Path db) {
    try (Store store = Store.open(new Target.Embedded(db))) {
      return store.digest();
    }
  }
}
