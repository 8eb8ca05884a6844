package io.masar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.article.Article;
import io.masar.claim.Claim;
import io.masar.claim.Document;
import io.masar.claim.DocumentJson;
import io.masar.mapping.Mapping;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorTests {

  private static final List<String> TEXTS =
      List.of(
          "انسحبت القوات الفرنسية من قاعدة تيساليت إلى غاو. وقال قائدها إن الانسحاب اكتمل.",
          "تتمركز القوات الأميركية في قاعدة حرير. وستغادر القاعدة بحلول سبتمبر 2026.",
          "سلم التحالف الدولي قاعدة القيارة إلى القوات العراقية أمس الخميس.",
          "وصلت قوات تركية إلى قاعدة الوطية، بحسب وزارة الدفاع التركية.",
          "قصفت طائرات مجهولة معسكرا قرب مدينة الرطبة في الأنبار.",
          "اتفقت بغداد وواشنطن على إنهاء مهمة التحالف الدولي في العراق على مرحلتين.");

  private static Mapping mapping;
  private static Extractor extractor;

  @BeforeAll
  static void readTheMapping() {
    mapping = Mapping.read(Path.of("loader"), List.of());
    extractor = new Extractor(mapping);
  }

  @Test
  void anArticleGivesTheSameWhateverCameBeforeIt() {
    List<String> alone = TEXTS.stream().map(text -> json(new Extractor(mapping), text)).toList();
    assertThat(alone).allSatisfy(json -> assertThat(json).contains("\"kind\""));
    Random random = new Random(7);
    for (int round = 0; round < 5; round++) {
      List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
      Collections.shuffle(order, random);
      order.forEach(i -> assertThat(json(extractor, TEXTS.get(i))).isEqualTo(alone.get(i)));
    }
  }

  @Test
  void anArticleGivesTheSameOnManyThreads() throws Exception {
    List<String> alone = TEXTS.stream().map(text -> json(extractor, text)).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<String>> found = new ArrayList<>();
      for (int i = 0; i < 120; i++) {
        String text = TEXTS.get(i % TEXTS.size());
        found.add(threads.submit(() -> json(extractor, text)));
      }
      for (int i = 0; i < found.size(); i++) {
        assertThat(found.get(i).get()).isEqualTo(alone.get(i % TEXTS.size()));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\t\n ",
        "، . ؟ ! « » ( ) … ؛",
        "\u064E\u0640\u200F\u202B",
        "و",
        "ال",
        "من",
        "12 / 34 . 56",
        "انسحب",
        "😀 \uD83D \uFFFD",
        "No Arabic here.",
      })
  void aTextThatSaysNothingGivesNoClaim(String text) {
    Document document = extractor.extract(article(text));
    assertThat(document.claims()).isEmpty();
    assertThat(document.id()).isEqualTo("a");
  }

  @Test
  void aVeryLongWordIsOnlyAWord() {
    String word = "وانسحاب".repeat(30_000);
    assertThat(extractor.extract(article(word)).claims()).isEmpty();
  }

  @Test
  void aVeryLongSentenceIsRead() {
    String sentence = "انسحبت القوات الأميركية من قاعدة حرير، و".repeat(200) + "عادت.";
    assertThat(extractor.extract(article(sentence)).claims()).isNotEmpty();
  }

  @Test
  void aRepetitionAddsNoClaim() {
    String text = String.join("\n", TEXTS) + "\n";
    assertThat(extractor.extract(article(text.repeat(100))).claims().size())
        .isLessThan(2 * extractor.extract(article(text)).claims().size() + 1);
  }

  @Test
  void passagesAreWhatStandsInTheText() {
    String text = "قال: «انسحبتِ القـواتُ الفرنسيةُ من مالي». ثم صمت.";
    Document document = extractor.extract(article(text));
    assertThat(document.claims())
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(claim.passage()).isEqualTo(claim.span().of(text)))
        .extracting(Claim::passage)
        .allSatisfy(passage -> assertThat(passage).contains("القـواتُ الفرنسيةُ"));
  }

  private static String json(Extractor extractor, String text) {
    return DocumentJson.write(extractor.extract(article(text)));
  }

  private static Article article(String text) {
    return new Article("a", null, text, LocalDate.of(2026, 1, 15), null, null, "ar");
  }
}
