package io.masar.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenTests {

  @ParameterizedTest
  @CsvSource({"abc, 3", "عين, 3", "عَيْنٌ, 3", "é, 1", "軍隊, 4", "ｆ, 2", "'', 0", "…, 1"})
  void countsColumns(String text, int width) {
    assertThat(Screen.width(text)).isEqualTo(width);
    assertThat(Screen.width(Screen.isolated(text))).isEqualTo(width);
  }

  @Test
  void isolatesOnlyWhatIsWrittenRightToLeft() {
    assertThat(Screen.isolated("عين 5")).isEqualTo("\u2068عين 5\u2069");
    assertThat(Screen.isolated("Ain 5")).isEqualTo("Ain 5");
  }

  @Test
  void dropsWhatSteersTheTerminal() {
    assertThat(Screen.harmless("a\u001b[2Jb\n\tc\u202Ed\u2069")).isEqualTo("a [2Jb cd");
  }

  @Test
  void breaksBetweenWordsAndKeepsMarksWithTheirLetter() {
    assertThat(Screen.wrap("one two three", 7, 9)).containsExactly("one two", "three");
    assertThat(Screen.wrap("abcdefgh", 3, 9)).containsExactly("abc", "def", "gh");
    assertThat(Screen.wrap("عَيْنٌ", 2, 9)).containsExactly("عَيْ", "نٌ");
    assertThat(Screen.wrap("軍隊軍", 3, 9)).containsExactly("軍", "隊", "軍");
  }

  @Test
  void shortensTheLastLine() {
    assertThat(Screen.wrap("one two three four", 7, 2)).containsExactly("one two", "three…");
    assertThat(Screen.shorten("abcd", 3)).isEqualTo("ab…");
  }
}
