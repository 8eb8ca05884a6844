package io.masar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.claim.EntityType;
import org.junit.jupiter.api.Test;

class LongFormsTests {

  @Test
  void theBareAllianceIsTheOneNamedInFull() {
    Sentences read = Sentences.read("أعلن التحالف العربي بدء العملية. وأضاف أن التحالف مستعد.");
    assertThat(read.names(EntityType.FORCE)).containsExactly("التحالف العربي");
  }

  @Test
  void theKingdomIsTheOneTheArticleSpeaksOf() {
    Sentences read =
        Sentences.read("زار الوفد عمّان. وقال الوزير الأردني إن المملكة ترحب بالضيوف.");
    assertThat(read.names(EntityType.COUNTRY)).contains("المملكة");
  }

  @Test
  void aKingdomNobodyNamesIsNoneOfTheKnownOnes() {
    Sentences read = Sentences.read("كانت المملكة بعيدة.");
    assertThat(read.names(EntityType.COUNTRY)).containsExactly("المملكة");
  }

  @Test
  void aBorderWithOneStateIsThatOfBoth() {
    Sentences read =
        Sentences.read("انتشر الجنود على الحدود العراقية السورية. والحدود مع سوريا هادئة.");
    assertThat(read.names(EntityType.PLACE)).containsExactly("الحدود العراقية السورية");
  }

  @Test
  void aProvinceAndItsBareNameAreOnePlace() {
    Sentences read = Sentences.read("وصلوا إلى محافظة درعا. وغادروا درعا مساء.");
    assertThat(read.names(EntityType.PLACE)).hasSize(1);
  }
}
