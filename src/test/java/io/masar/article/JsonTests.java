package io.masar.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles as JSON and JSON Lines. */
class JsonTests {

  @TempDir Path folder;

  @Test
  void readsEveryKeyAndIgnoresOthers() throws IOException {
    Article article =
        one(
            "{\"id\": \"a-1\", \"title\": \"عنوان\", \"publishedOn\": \"2025-08-17\","
                + " \"outlet\": \"صحيفة\", \"url\": \"https://example.org/1\","
                + " \"language\": \"ar\", \"tags\": [{\"text\": \"no\"}],"
                + " \"text\": \"نص\\nثان\"}");

    assertThat(article)
        .isEqualTo(
            new Article(
                "a-1",
                "عنوان",
                "نص\nثان",
                LocalDate.of(2025, 8, 17),
                "صحيفة",
                "https://example.org/1",
                "ar"));
  }

  @Test
  void takesNullAndBlankAsAbsent() throws IOException {
    Article article =
        one(
            "{\"id\": null, \"title\": \"\", \"publishedOn\": null, \"outlet\": \" \","
                + " \"text\": \"نص\"}");

    assertThat(article).isEqualTo(new Article("a", null, "نص", null, null, null, null));
  }

  @Test
  void takesANumberAsId() throws IOException {
    assertThat(one("{\"id\": 17, \"text\": \"نص\"}").id()).isEqualTo("17");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-08-17",
        "2025-08-17T23:56:00Z",
        "2025-08-17T01:00:00.123+03:00",
        "2025-08-17 10:56",
        "2025-08-17T10:56:00+0300",
        "2025-08-17T10:56:00+03:00[Asia/Baghdad]"
      })
  void takesTheDayAsWritten(String date) throws IOException {
    assertThat(one("{\"publishedOn\": \"" + date + "\", \"text\": \"نص\"}").publishedOn())
        .isEqualTo(LocalDate.of(2025, 8, 17));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-02-30", "17/08/2025", "yesterday", "2025-08-17Txx", "2025-08-171"})
  void keepsAnArticleWhoseDateIsNone(String date) throws IOException {
    Path file = write("a.json", "\n{\"publishedOn\": \"" + date + "\", \"text\": \"نص\"}");

    Reading reading = Reading.of(file);

    assertThat(reading.articles())
        .containsExactly(new Article("a", null, "نص", null, null, null, null));
    assertThat(reading.complaints())
        .singleElement()
        .asString()
        .startsWith(file + ":2: \"publishedOn\" is no date: \"" + date + "\"");
  }

  @Test
  void keepsAnArticleWithAValueThatIsNoString() throws IOException {
    Path file = write("a.json", "{\"title\": [\"x\"], \"publishedOn\": 17, \"text\": \"نص\"}");

    Reading reading = Reading.of(file);

    assertThat(reading.ids()).containsExactly("a");
    assertThat(reading.complaints())
        .containsExactly(
            file + ":1: \"title\" is no string; ignored",
            file + ":1: \"publishedOn\" is no string; ignored");
  }

  @Test
  void leavesOutWhatHasNoText() throws IOException {
    Path file = write("a.json", "[{\"id\": \"x\"},\n{\"text\": \" \"}, 5, {\"text\": \"نص\"}]");

    Reading reading = Reading.of(file);

    assertThat(reading.ids()).containsExactly("a#4");
    assertThat(reading.complaints())
        .containsExactly(
            file + ":1: no article: \"text\" is missing or empty",
            file + ":2: no article: \"text\" is missing or empty",
            file + ":2: no JSON object; an article is {\"text\": \"…\", …}");
  }

  @Test
  void readsTheOtherLinesWhereOneIsBroken() throws IOException {
    String good = "{\"text\": \"نص\"}\n";
    Path file = write("a.jsonl", good + good + "{\"text\": \"نص}\n" + good + "[]\n" + good);

    Reading reading = Reading.of(file);

    assertThat(reading.ids()).containsExactly("a#1", "a#2", "a#4", "a#6");
    assertThat(reading.complaints()).hasSize(2);
    assertThat(reading.complaints().get(0)).startsWith(file + ":3: broken JSON at column ");
    assertThat(reading.complaints().get(1)).startsWith(file + ":5: no JSON object");
  }

  @Test
  void readsWhatStandsBeforeABreakInAnArray() throws IOException {
    Path file = write("a.json", "[{\"text\": \"نص\"},\n{\"text\": oops}]");

    Reading reading = Reading.of(file);

    assertThat(reading.ids()).containsExactly("a#1");
    assertThat(reading.complaints())
        .singleElement()
        .asString()
        .startsWith(file + ":2: broken JSON at column ")
        .endsWith("; the rest of the file is not read");
  }

  @Test
  void saysWhereALineIsNoUtf8() throws IOException {
    Path file = folder.resolve("a.jsonl");
    Files.write(
        file,
        "{\"text\": \"a\"}\n{\"text\": \"\u00e9\"}\n{\"text\": \"b\"}"
            .getBytes(StandardCharsets.ISO_8859_1));

    Reading reading = Reading.of(file);

    assertThat(reading.ids()).containsExactly("a#1", "a#3");
    assertThat(reading.complaints())
        .containsExactly(file + ":2: no UTF-8: byte 0xe9 at offset 24; save the file as UTF-8");
  }

  @Test
  void saysWhereAnArrayIsNoUtf8() throws IOException {
    Path file = folder.resolve("a.json");
    Files.write(
        file, "[{\"text\": \"a\"},\n{\"text\": \"\u00e9\"}]".getBytes(StandardCharsets.ISO_8859_1));

    Reading reading = Reading.of(file);

    assertThat(reading.ids()).containsExactly("a#1");
    assertThat(reading.complaints())
        .singleElement()
        .asString()
        .startsWith(file + ":2: no UTF-8: byte at offset 2");
  }

  @Test
  void passesOverALineThatIsTooLong() throws IOException {
    Path file = folder.resolve("a.jsonl");
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write("{\"text\": \"before\"}\n");
      writeLarge(out);
      out.write("{\"text\": \"after\"}\n");
    }

    Reading reading = Reading.of(file);

    assertThat(reading.articles()).extracting(Article::text).containsExactly("before", "after");
    assertThat(reading.complaints())
        .containsExactly(file + ":2: larger than 16 MiB, the most an article may have; left out");
  }

  @Test
  void saysWhichObjectIsTooLarge() throws IOException {
    Path file = folder.resolve("a.json");
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write("[{\"text\": \"before\"},\n");
      writeLarge(out);
      out.write("]");
    }

    Reading reading = Reading.of(file);

    assertThat(reading.articles()).extracting(Article::text).containsExactly("before");
    assertThat(reading.complaints())
        .containsExactly(
            file
                + ":2: larger than 16 MiB, the most an article may have; left out;"
                + " the rest of the file is not read");
  }

  /** 50 MB in one line. */
  private static void writeLarge(BufferedWriter out) throws IOException {
    out.write("{\"text\": \"");
    String block = "x".repeat(50_000);
    for (int i = 0; i < 1000; i++) {
      out.write(block);
    }
    out.write("\"}\n");
  }

  private Article one(String json) throws IOException {
    return Reading.of(write("a.json", json)).only();
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
