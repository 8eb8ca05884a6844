package io.masar.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A kind that a rule asks for and no file of the mapping gives would never be met. */
class KindTests {

  private static final String HEADS = read("loader/grammar/heads");
  private static final String GAZETTEER = read("loader/gazetteer");

  /** A part of a place and a border are no noun's kind: rules make them. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"PART", "BORDER"})
  void theMappingHasTheKind(Kind kind) {
    String id = Pattern.quote(kind.id());
    boolean head = Pattern.compile("kind: " + id + "[,}\\s]").matcher(HEADS).find();
    boolean row = Pattern.compile("(?m)(^|,)" + id + ",").matcher(GAZETTEER).find();
    assertThat(head || row).as(kind.id()).isTrue();
  }

  private static String read(String folder) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(Files::isRegularFile).map(KindTests::text).collect(Collectors.joining());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
