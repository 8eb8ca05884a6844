package io.masar.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.Problem;
import io.masar.mapping.TimeExample.Expected;
import io.masar.text.ArabicText;
import io.masar.text.Tokenizer;
import io.masar.time.TimeMention;
import io.masar.time.TimeTagger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples and counter-examples that stand in the grammar of times. */
class TimeGrammarTests {

  private static final Path FOLDER = Path.of("loader/grammar/time");

  @TestFactory
  Stream<DynamicTest> everyExampleGivesItsTimesAndNoOther() {
    List<Problem> problems = new ArrayList<>();
    TimeLexiconReader reader = new TimeLexiconReader(problems);
    files().forEach(reader::read);
    assertThat(problems).isEmpty();
    TimeTagger tagger = new TimeTagger(reader.lexicon());
    return reader.examples().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.where() + " " + example.text(),
                    () -> assertThat(found(tagger, example)).isEqualTo(example.times())));
  }

  private static List<Expected> found(TimeTagger tagger, TimeExample example) {
    var sentences = Tokenizer.sentences(ArabicText.of(example.text()));
    return tagger.find(sentences, example.published()).stream()
        .flatMap(List::stream)
        .map(mention -> expected(mention, example.text()))
        .toList();
  }

  private static Expected expected(TimeMention mention, String text) {
    String words = mention.span().of(text);
    return mention.isPlaced()
        ? new Expected(words, mention.interval().from(), mention.interval().to())
        : new Expected(words, null, null);
  }

  private static List<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
