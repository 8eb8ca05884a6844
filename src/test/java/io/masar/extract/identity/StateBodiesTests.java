package io.masar.extract.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.claim.EntityType;
import io.masar.extract.Sentences;
import java.util.List;
import org.junit.jupiter.api.Test;

class StateBodiesTests {

  private static List<String> forces(String article, String text) {
    return Sentences.read(article, text).ids(EntityType.FORCE);
  }

  @Test
  void whatEveryStateHasIsThatOfTheStateTheArticleIsAbout() {
    String kenya = "انتشرت قوات الطوارئ في نيروبي أمس، وفق الحكومة الكينية.";
    assertThat(forces("one", kenya))
        .isEqualTo(forces("other", kenya))
        .doesNotContainAnyElementsOf(forces("one", "انتشرت قوات الطوارئ في الكويت أمس."));
  }

  @Test
  void inAnArticleOfSeveralStatesItIsTheArticlesOwn() {
    String text = "انتشرت قوات الطوارئ أمس. وبحث الوزير الكيني الأمر مع نظيره الصومالي.";
    assertThat(forces("one", text)).hasSize(1).isNotEqualTo(forces("other", text));
  }

  @Test
  void aCabinetIsTheStatesToo() {
    String text = "قال رئيس مجلس الوزراء سالم الجابري إن الخطة جاهزة.";
    assertThat(Sentences.read("one", text).ids(EntityType.INSTITUTION))
        .isNotEqualTo(Sentences.read("other", text).ids(EntityType.INSTITUTION));
  }

  @Test
  void aNameOfItsOwnIsOneThingEverywhere() {
    String text = "وصلت الفرقة السابعة إلى المدينة أمس.";
    assertThat(forces("one", text)).hasSize(1).isEqualTo(forces("other", text));
  }
}
