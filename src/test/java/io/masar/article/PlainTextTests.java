package io.masar.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles as plain text. */
class PlainTextTests {

  private static final LocalDate DAY = LocalDate.of(2025, 8, 17);

  @TempDir Path folder;

  @Test
  void takesTheDateInFrontOfTheText() throws IOException {
    String text = " date 2025-08-17 - غادرت السفن الميناء.\n\nوقال الناطق إنها لن تعود.\n";

    assertThat(one(text)).isEqualTo(new Article("a", null, text, DAY, null, null, null));
  }

  @Test
  void takesTitleAndDateFromTheLinesAboveTheText() throws IOException {
    String text = "السفن تغادر الميناء\r\n\r\nتاريخ النشر: 17 أغسطس 2025 - 10:56 GMT\r\n_\r\nنص.";

    assertThat(one(text))
        .isEqualTo(new Article("a", "السفن تغادر الميناء", text, DAY, null, null, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "17 أغسطس 2025 - 10:56 GMT",
        "الأحد ١٧ آب ٢٠٢٥",
        "الأحد، 17 آب/أغسطس، 2025",
        "17 اغسطس 2025م",
        "2025-08-17 10:56",
        "2025-08-17"
      })
  void readsTheLabelledDate(String date) throws IOException {
    Article article = one("عنوان\nتاريخ النشر: " + date + "\nنص.");

    assertThat(article.publishedOn()).isEqualTo(DAY);
    assertThat(article.title()).isEqualTo("عنوان");
  }

  @Test
  void readsMonthsOfTwoWords() throws IOException {
    assertThat(one("تاريخ النشر: 3 كانون الثاني 2026\nنص.").publishedOn())
        .isEqualTo(LocalDate.of(2026, 1, 3));
    assertThat(one("تاريخ النشر: 3 تشرين الأول / أكتوبر 2025\nنص.").publishedOn())
        .isEqualTo(LocalDate.of(2025, 10, 3));
  }

  @Test
  void keepsAnArticleWhoseDateIsNone() throws IOException {
    Path file = write("عنوان\n\nتاريخ النشر: قبل ساعتين\nنص.");

    Reading reading = Reading.of(file);

    assertThat(reading.articles()).extracting(Article::publishedOn).containsOnlyNulls();
    assertThat(reading.complaints())
        .singleElement()
        .asString()
        .startsWith(file + ":3: no date: \"قبل ساعتين\"");
  }

  @Test
  void guessesNoDate() throws IOException {
    assertThat(one("عنوان\n\nقال الناطق يوم 17 أغسطس 2025 إن السفن غادرت.").publishedOn()).isNull();
  }

  @Test
  void takesAFirstLineThatStandsAloneAsTitle() throws IOException {
    assertThat(one("عنوان\n\nنص.").title()).isEqualTo("عنوان");
    assertThat(one("سطر أول.\nسطر ثان.").title()).isNull();
    assertThat(one("سطر وحيد.").title()).isNull();
    assertThat(one("كلمة ".repeat(50) + "\n\nنص.").title()).isNull();
  }

  @Test
  void saysWhereItIsNoUtf8() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.write(file, "one\ntwo\nقوات".getBytes(Charset.forName("windows-1256")));

    assertThat(Reading.of(file).complaints())
        .containsExactly(file + ":3: no UTF-8: byte 0xde at offset 8; save the file as UTF-8");
  }

  @Test
  void leavesOutAFileThatIsTooLarge() throws IOException {
    Path file = write("x".repeat(ArticleReader.LARGEST_ARTICLE + 1));

    assertThat(Reading.of(file).complaints())
        .containsExactly(file + ": larger than 16 MiB, the most an article may have; left out");
  }

  private Article one(String text) throws IOException {
    return Reading.of(write(text)).only();
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("a.txt"), text);
  }
}
