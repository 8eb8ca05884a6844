package io.masar.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.masar.Problem;
import io.masar.article.Article;
import io.masar.claim.Document;
import io.masar.extract.Extractor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples and counter-examples that stand in the grammar, times aside. */
class GrammarExamplesTests {

  private static final Path LOADER = Path.of("loader");
  private static final Path GRAMMAR = LOADER.resolve("grammar");
  private static final int MOST_PENDING = 11;

  @TestFactory
  Stream<DynamicTest> everyExampleIsReadAndNoCounterExampleIs() {
    Mapping mapping = Mapping.read(LOADER, List.of());
    Extractor extractor = new Extractor(mapping);
    return examples().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.where() + " " + example.text(),
                    () -> run(example, extractor, mapping)));
  }

  @Test
  void everyFileHasTwoExamplesAndACounterExample() {
    assertThat(thin(files().stream(), 2, 1)).isEmpty();
  }

  @Test
  void everyFrameHasThreeExamplesAndTwoCounterExamples() {
    Stream<Path> frames = files().stream().filter(file -> file.getParent().endsWith("frames"));
    assertThat(thin(frames, 3, 2)).isEmpty();
  }

  @Test
  void fewExamplesArePending() {
    assertThat(examples().stream().filter(example -> example.pending() != null))
        .extracting(GrammarExample::where)
        .hasSizeLessThanOrEqualTo(MOST_PENDING);
  }

  /** A pending example that holds must lose its mark, so it fails. */
  private static void run(GrammarExample example, Extractor extractor, Mapping mapping) {
    Found found = new Found(extract(example, extractor), mapping.gazetteer());
    if (example.pending() == null) {
      assertThat(found.wrong(example)).as(found::toString).isEmpty();
    } else {
      assertThat(found.wrong(example)).as("pending, but it holds").isNotEmpty();
      abort("pending: " + example.pending());
    }
  }

  private static Document extract(GrammarExample example, Extractor extractor) {
    return extractor.extract(
        new Article(example.where(), null, example.text(), null, null, null, "ar"));
  }

  private static Stream<Path> thin(Stream<Path> files, int wanted, int wantedCounter) {
    List<GrammarExample> examples = examples();
    return files
        .filter(file -> file.toString().endsWith(".yaml"))
        .filter(
            file ->
                count(examples, file, false) < wanted
                    || count(examples, file, true) < wantedCounter);
  }

  private static long count(List<GrammarExample> examples, Path file, boolean counter) {
    return examples.stream()
        .filter(example -> example.where().startsWith(file + ":") && example.counter() == counter)
        .count();
  }

  private static List<GrammarExample> examples() {
    List<Problem> problems = new ArrayList<>();
    GrammarReader reader = new GrammarReader(problems);
    files().forEach(reader::read);
    assertThat(problems).isEmpty();
    return reader.examples();
  }

  private static List<Path> files() {
    try (Stream<Path> files = Files.walk(GRAMMAR)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !file.getParent().endsWith("time"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
