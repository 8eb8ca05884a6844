package io.masar.extract.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.claim.EntityType;
import io.masar.extract.Sentences;
import java.util.List;
import org.junit.jupiter.api.Test;

class LongFormsTests {

  @Test
  void theBareAllianceIsTheOneNamedInFull() {
    assertThat(names(EntityType.FORCE, "أعلن التحالف العربي بدء العملية. وأضاف أن التحالف مستعد."))
        .containsExactly("التحالف العربي");
  }

  @Test
  void theKingdomIsTheOneTheArticleSpeaksOf() {
    assertThat(
            names(
                EntityType.COUNTRY,
                "زار الوفد عمّان. وقال الوزير الأردني إن المملكة ترحب بالضيوف."))
        .contains("المملكة");
  }

  @Test
  void aKingdomNobodyNamesIsNoneOfTheKnownOnes() {
    assertThat(names(EntityType.COUNTRY, "كانت المملكة بعيدة.")).containsExactly("المملكة");
  }

  @Test
  void aBorderWithOneStateIsThatOfBoth() {
    assertThat(
            names(
                EntityType.PLACE,
                "انتشر الجنود على الحدود العراقية السورية. والحدود مع سوريا هادئة."))
        .containsExactly("الحدود العراقية السورية");
  }

  @Test
  void aProvinceAndItsBareNameAreOnePlace() {
    assertThat(names(EntityType.PLACE, "وصلوا إلى محافظة درعا. وغادروا درعا مساء.")).hasSize(1);
  }

  private static List<String> names(EntityType type, String text) {
    return Sentences.read(text).names(type);
  }
}
