package io.masar.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.claim.ClaimKind;
import io.masar.claim.Role;
import io.masar.extract.Sentences;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostsTests {

  private static List<String> posts(String text) {
    return Sentences.read(text).pairs(ClaimKind.ROLE, Role.PERSON, Role.BODY);
  }

  @Test
  void theHomeStateHasTheHeadOfGovernment() {
    assertThat(posts("في اليمن قال رئيس الوزراء سامح الدرعي إن المطر نزل في صنعاء."))
        .containsExactly("سامح الدرعي > اليمن");
  }

  @Test
  void aFormOfAddressIsNoPost() {
    assertThat(posts("استقبل الشيخ ماهر الدرعي ضيوفه.")).isEmpty();
  }

  @Test
  void aFormOfAddressStandsBetweenPostAndName() {
    assertThat(posts("قال مفتي الجمهورية الشيخ ماهر الدرعي إن العيد غدا.")).hasSize(1);
  }

  @Test
  void aPostBehindTheNameIsNoFamilyName() {
    assertThat(posts("قال الدكتور راشد الدرعي الأمين العام للهيئة الوطنية للمياه إن السد امتلأ."))
        .containsExactly("راشد الدرعي > الهيئة الوطنية للمياه");
  }
}
