package io.masar.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierWordsTests {

  @ParameterizedTest
  @CsvSource({
    "en, ,           2025-09-30, until 2025-09-30",
    "en, 2025-09-01, ,           since 2025-09-01",
    "en, 2025-09-01, 2025-09-30, 2025-09-01–2025-09-30",
    "en, 2025-09-01, 2025-09-01, 2025-09-01",
    "ar, ,           2025-09-30, حتى 2025-09-30",
    "ar, 2025-09-01, ,           منذ 2025-09-01"
  })
  void anOpenSpanOfDaysIsToldInWords(String language, LocalDate from, LocalDate to, String told) {
    assertThat(plain(DossierWords.of(language).days(new Days(from, to)))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    "en, PLANNED ..2025-09-30,             planned until 2025-09-30",
    "en, COMPLETED 2025-08-18..2025-08-18, done 2025-08-18",
    "en, DENIED,                           denied",
    "en, 2500..2500,                       2500",
    "en, ..499,                            at most 499",
    "en, 2001..,                           at least 2001",
    "en, 100..999,                         100–999",
    "en, المرحلة الأولى ..2025-09-30,      المرحلة الأولى until 2025-09-30",
    "en, 'أربيل، بغداد',                   'أربيل، بغداد'",
    "ar, ONGOING 2025-08-18..,             جارٍ منذ 2025-08-18",
    "ar, ..499,                            499 على الأكثر"
  })
  void aVersionOfAContradictionIsToldInWords(String language, String version, String told) {
    assertThat(plain(Dispute.told(version, DossierWords.of(language)))).isEqualTo(told);
  }

  /** Without the marks that keep a day together. */
  private static String plain(String text) {
    return text.replaceAll("[\\u2066-\\u2069]", "");
  }
}
