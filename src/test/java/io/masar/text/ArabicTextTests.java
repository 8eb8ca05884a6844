package io.masar.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArabicTextTests {

  @ParameterizedTest
  @CsvSource({
    "أُمَّةٌ, امه",
    "إلى آخره, الي اخره",
    "قـــــوات, قوات",
    "مسؤول, مسوول",
    "هيئة, هييه",
    "کیف, كيف",
    "گوگل, غوغل",
    "پاریس, باريس",
    "چاد, جاد",
    "ٱلله, الله",
    "٢٠٢٥, 2025",
    "۱۴۰۴, 1404",
    "«NATO», '\"nato\"'",
    "٪٥٫٥, %5.5",
  })
  void everyLetterHasOneForm(String written, String folded) {
    assertThat(ArabicText.fold(written)).isEqualTo(folded);
    assertThat(ArabicText.fold(folded)).as("folded twice").isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({
    // diacritics and tatweel belong to the word they end
    "قال العِراقُ إنه, العراق, العِراقُ",
    "من قـــاعــدةٍ جوية, قاعده, قـــاعــدةٍ",
    "في إيران اليوم, ايران, إيران",
    "بلغ ٢٥٠٠ جندي, 2500, ٢٥٠٠",
    // a ligature is one character of the text as written
    "زار ﷲ أكبر, الله, ﷲ",
    "حزب ﻻ يزال, لا, ﻻ",
    "شركة پارس نفت, بارس, پارس",
  })
  void aFoldedRangeLeadsBackToWhatWasWritten(String text, String folded, String written) {
    assertThat(back(text, folded)).isEqualTo(written);
  }

  @Test
  void directionMarksAreNoLetters() {
    String text = "من \u200Fحلب\u200E إلى \u202Bإدلب\u202C.";
    assertThat(ArabicText.fold(text)).isEqualTo("من حلب الي ادلب.");
    assertThat(back(text, "حلب")).isEqualTo("حلب");
    assertThat(back(text, "ادلب")).isEqualTo("إدلب");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\u064E\u0640\u200F", "ﷺ", "😀 علم", "…", "\uD83D", "é ß Æ"})
  void offsetsStayInOrderAndInside(String text) {
    ArabicText folded = ArabicText.of(text);
    int before = 0;
    for (int i = 0; i < folded.folded().length(); i++) {
      assertThat(folded.originalStart(i)).isBetween(before, text.length() - 1);
      assertThat(folded.originalEnd(i + 1)).isBetween(folded.originalStart(i) + 1, text.length());
      before = folded.originalStart(i);
    }
    assertThat(folded.originalStart(folded.folded().length())).isEqualTo(text.length());
    assertThat(folded.original()).isEqualTo(text);
  }

  private static String back(String text, String part) {
    ArabicText folded = ArabicText.of(text);
    int start = folded.folded().indexOf(part);
    assertThat(start).as(folded.folded()).isNotNegative();
    return new Span(folded.originalStart(start), folded.originalEnd(start + part.length()))
        .of(text);
  }
}
