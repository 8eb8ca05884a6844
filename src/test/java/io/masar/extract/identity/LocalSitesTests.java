package io.masar.extract.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.Sentences;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalSitesTests {

  private static List<String> bases(String article, String text) {
    return Sentences.read(article, text).ids(EntityType.BASE);
  }

  @Test
  void theHeadquartersOfOneForceInTwoPlacesAreTwo() {
    List<String> one = bases("one", "انسحبوا من مقر التحالف الدولي في نينوى.");
    List<String> other = bases("other", "انسحبوا من مقر التحالف الدولي في أربيل.");
    assertThat(one).hasSize(1).doesNotContainAnyElementsOf(other);
    assertThat(bases("third", "أغلق مقر التحالف الدولي بنينوى.")).isEqualTo(one);
  }

  @Test
  void theNameTellsThePlace() {
    assertThat(
            Sentences.read("انسحبت القوات الكينية من مقر التحالف الدولي في نينوى.")
                .pairs(ClaimKind.WITHDRAWAL, Role.FORCE, Role.ORIGIN))
        .containsExactly("القوات الكينية > مقر التحالف الدولي في نينوى");
  }

  @Test
  void whatAnArticleTellsThePlaceOfOnceIsMeantByItThroughout() {
    assertThat(bases("one", "سلموا مقر التحالف الدولي في نينوى. وكان مقر التحالف الدولي مغلقا."))
        .containsExactly("base:مقر-تحالف-دولي-في-nineveh");
  }

  @Test
  void withoutPlaceItIsTheArticlesOwn() {
    String text = "انسحبوا من مقر حركة طالبان أمس.";
    assertThat(bases("one", text)).isNotEqualTo(bases("other", text)).hasSize(1);
  }

  @Test
  void aSiteWithANameOfItsOwnIsOneThingEverywhere() {
    String text = "انسحبوا من معسكر الرمضاء أمس.";
    assertThat(bases("one", text)).isEqualTo(bases("other", text)).hasSize(1);
  }
}
