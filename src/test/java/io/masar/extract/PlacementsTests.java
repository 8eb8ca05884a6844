package io.masar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.claim.ClaimKind;
import io.masar.claim.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacementsTests {

  private static List<String> places(String text) {
    return Sentences.read(text).pairs(ClaimKind.LOCATION, Role.PART, Role.WHOLE);
  }

  @Test
  void aDirectionTellsTheCountry() {
    assertThat(places("خرجوا من مدينة البصرة جنوب العراق ليلا."))
        .containsExactly("مدينة البصرة > العراق");
  }

  @Test
  void aNameBehindInTellsTheWhole() {
    assertThat(places("نقل إلى مستشفى الملك خالد بالطائف."))
        .containsExactly("مستشفى الملك خالد > الطائف");
  }

  @Test
  void nearIsNoPlacement() {
    assertThat(places("وقفوا في الفلوجة قرب بغداد.")).isEmpty();
  }
}
