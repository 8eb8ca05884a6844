package io.masar.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.claim.ClaimKind;
import io.masar.claim.Role;
import io.masar.extract.Sentences;
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

  @Test
  void aListLiesInOneArea() {
    assertThat(places("اندلعت حرائق في تعز وعدن في اليمن."))
        .containsExactlyInAnyOrder("تعز > اليمن", "عدن > اليمن");
  }

  @Test
  void whatTheGazetteerContradictsIsNotClaimed() {
    assertThat(places("أقام في الموصل في السعودية.")).isEmpty();
  }

  @Test
  void bracketsTellTheArea() {
    assertThat(places("أغلقت قاعدة إنجرليك (جنوب تركيا) أبوابها."))
        .containsExactly("قاعدة إنجرليك > تركيا");
  }

  @Test
  void theProvinceIsTheOneToldBefore() {
    assertThat(places("توتر في محافظة نينوى. وأغلقت مدينة الموصل مركز المحافظة أسواقها."))
        .containsExactly("مدينة الموصل > محافظة نينوى");
  }

  @Test
  void anOpeningAreaHoldsTheSitesOfItsSentence() {
    assertThat(places("وفي شبوة، استهدفت غارة مخزنا في معسكر الرمضاء."))
        .containsExactly("معسكر الرمضاء > شبوة");
  }

  @Test
  void placesAmongThoseOfAnAreaLieInIt() {
    assertThat(places("تقدموا في مناطق بمحافظة أبين من بينها زنجبار ولودر."))
        .containsExactlyInAnyOrder("زنجبار > محافظة أبين", "لودر > محافظة أبين");
  }

  @Test
  void northOfACityIsOutsideIt() {
    assertThat(places("سقط في قرية الدريهمة شمال الرمادي.")).isEmpty();
  }

  @Test
  void aPlaceThatIsOnlyOneMoreIsNoNeighbour() {
    assertThat(places("بدأ البناء في أبها والشرقية وجدة وغيرها.")).isEmpty();
  }

  @Test
  void anOpeningAreaMayBeDescribedBeforeTheComma() {
    assertThat(places("وفي محافظة أبين جنوبي البلاد، انقطع الماء في قرية خربوشة."))
        .contains("قرية خربوشة > محافظة أبين");
  }

  @Test
  void anOpeningCityHoldsItsQuarters() {
    assertThat(places("وفي مدينة تعز، انقطع الماء في حي المسبح."))
        .containsExactly("حي المسبح > مدينة تعز");
  }

  @Test
  void aDistrictLiesInTheOpeningGovernorate() {
    assertThat(places("وفي محافظة أبين، انقطع الماء في مديرية خربوشة."))
        .containsExactly("مديرية خربوشة > محافظة أبين");
  }

  @Test
  void theGovernorateIsTheOneNamedByItsSeat() {
    assertThat(places("وصلت قافلة إلى مأرب. وانقطع الماء في قرية خربوشة شمال المحافظة."))
        .containsExactly("قرية خربوشة > مأرب");
  }

  @Test
  void nearANeighbourInADivision() {
    assertThat(places("هدأ القتال في قرية خربوشة قرب لودر شمال محافظة أبين."))
        .contains("قرية خربوشة > محافظة أبين");
  }
}
