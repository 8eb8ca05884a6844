package io.masar.extract.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.claim.EntityType;
import io.masar.extract.Sentences;
import java.util.List;
import org.junit.jupiter.api.Test;

class TheatresTests {

  private static List<String> forces(String text) {
    return Sentences.read(text).ids(EntityType.FORCE);
  }

  @Test
  void theCoalitionIsTheOneThatFightsThere() {
    assertThat(forces("وصلت قوات التحالف إلى عدن ثم إلى مأرب.")).containsExactly("arab-coalition");
    assertThat(forces("وصلت قوات التحالف إلى أربيل ثم إلى نينوى."))
        .containsExactly("international-coalition");
    assertThat(forces("وصلت قوات التحالف إلى كابل ثم إلى قندهار."))
        .containsExactly("coalition-afghanistan");
  }

  @Test
  void whatIsToldInFullIsMeant() {
    assertThat(forces("وصل التحالف الدولي إلى عدن، ثم غادر التحالف مأرب."))
        .containsExactly("international-coalition");
    assertThat(forces("قصفت طائرات التحالف العربي موقعا، ثم غادر التحالف أربيل."))
        .containsExactly("arab-coalition");
  }

  @Test
  void theCoalitionIsTheOnlyOneThatItsLeaderTells() {
    assertThat(forces("ناشد السكان قوات التحالف «المساعدة». وتقاتل قوات التحالف بقيادة السعودية."))
        .containsExactly("arab-coalition");
    assertThat(forces("تقدمت قوات التحالف، ثم قصفت قوات التحالف بقيادة الولايات المتحدة عدن."))
        .containsExactly("international-coalition");
  }

  @Test
  void aNameThatManyStatesGiveIsNotThatOfAStateNeverTold() {
    assertThat(forces("انسحبت قوات الأمن المركزي من عدن."))
        .doesNotContain("central-security-forces-egypt");
    assertThat(forces("انسحبت قوات الأمن المركزي من القاهرة."))
        .containsExactly("central-security-forces-egypt");
  }

  private static List<String> people(String text) {
    return Sentences.read(text).ids(EntityType.PERSON);
  }

  @Test
  void aFamilyNameTellsWhoIsMeantWhereverHeIs() {
    assertThat(people("وصل بشار الأسد إلى موسكو.")).containsExactly("bashar-al-assad");
    assertThat(people("قال رئيس المكتب السياسي لحركة حماس خالد مشعل ذلك."))
        .containsExactly("khaled-meshaal");
  }

  @Test
  void twoGivenNamesFarFromTheStateAreAnothers() {
    assertThat(people("أكد محمد عبد العزيز ذلك في نيروبي."))
        .doesNotContain("mohamed-abdelaziz-polisario");
    assertThat(people("أيد الفنان علي سلمان البشري ذلك في نيروبي.")).doesNotContain("ali-salman");
  }
}
