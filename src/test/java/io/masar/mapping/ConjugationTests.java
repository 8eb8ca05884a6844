package io.masar.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.text.ArabicText;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConjugationTests {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // sound
    "انسحب ينسحب انسحاب منسحب, انسحبت انسحبوا انسحبا انسحبنا ينسحب تنسحب ننسحب ينسحبون تنسحبان ينسحبوا"
        + " ينسحبن انسحابا انسحابات منسحبة منسحبين منسحبون منسحبات",
    // hollow
    "قام يقوم قيام قائم, قامت قاموا قمنا يقوم يقم تقوم يقومون قياما قائمة قائمين",
    "أعاد يعيد إعادة معيد, أعادت أعادوا أعدنا تعيد يعد يعيدون إعادات معيدة",
    // weak final
    "دعا يدعو دعوة ~, دعت دعوا دعونا يدعو تدعو يدعون يدع دعوة دعوات دعوتين",
    "أخلى يخلي إخلاء ~, أخلت أخلوا أخلينا تخلي يخلون يخل إخلاء إخلاءات",
    "بقي يبقى بقاء باقي, بقيت بقوا يبقى تبقى يبقون يبق باقين",
    // doubled
    "احتل يحتل احتلال محتل, احتلت احتلوا يحتل تحتل يحتلون احتلالا محتلة محتلين",
    // hamzated
    "أنشأ ينشئ إنشاء منشئ, أنشأت أنشأوا ينشئ تنشئ ينشئون إنشاء إنشاءات منشئون",
    "بدأ يبدأ بدء ~, بدأت بدأوا بدؤوا بدأنا يبدأ يبدأون يبدؤون",
    // noun in ta marbuta
    "غادر يغادر مغادرة مغادر, غادرت غادروا تغادر يغادرون مغادرة مغادرات",
  })
  void formsThatMustBeThere(String verb, String forms) {
    assertThat(conjugate(verb).keySet())
        .contains(Arrays.stream(forms.split(" ")).map(ArabicText::fold).toArray(String[]::new));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "انسحب ينسحب انسحاب منسحب, سحب انسحابي ينسحاب",
    "دعا يدعو دعوة ~, دعات دعاوا يدعوون",
    "أخلى يخلي إخلاء ~, أخليوا يخليون أخلنا",
    "بدأ يبدأ بدء ~, بدت يبد",
    "بقي يبقى بقاء ~, بقت بقيوا",
    "قام يقوم قيام قائم, قاومت يقامون",
    "غادر يغادر مغادرة مغادر, مغادرةات غادرون",
  })
  void formsThatMustNotBeThere(String verb, String forms) {
    assertThat(conjugate(verb).keySet())
        .doesNotContain(
            Arrays.stream(forms.split(" ")).map(ArabicText::fold).toArray(String[]::new));
  }

  @Test
  void formAndNumberAreTold() {
    Map<String, Set<Conjugation.Word>> forms = conjugate("انسحب ينسحب انسحاب منسحب");
    assertThat(forms.get("انسحبوا"))
        .containsExactly(new Conjugation.Word(Sense.Form.PERFECT, Sense.Count.PLURAL));
    assertThat(forms.get("ننسحب"))
        .containsExactly(new Conjugation.Word(Sense.Form.IMPERFECT, Sense.Count.WE));
    assertThat(forms.get("انسحاب"))
        .containsExactly(new Conjugation.Word(Sense.Form.NOUN, Sense.Count.SINGULAR));
    assertThat(forms.get("منسحبين"))
        .containsExactly(new Conjugation.Word(Sense.Form.PARTICIPLE, Sense.Count.PLURAL));
  }

  @Test
  void aFormCanBeVerbAndNoun() {
    assertThat(conjugate("قصف يقصف قصف ~").get("قصف"))
        .extracting(Conjugation.Word::form)
        .containsExactlyInAnyOrder(Sense.Form.PERFECT, Sense.Form.NOUN);
  }

  @Test
  void apartFromItsPartsAVerbHasNoForms() {
    assertThat(conjugate("~ ~ ~ ~")).isEmpty();
    assertThat(conjugate("~ ~ هجوم ~").values())
        .allSatisfy(words -> assertThat(words).extracting("form").containsOnly(Sense.Form.NOUN));
    assertThat(Stream.of("خفض", "تخفيض"))
        .allSatisfy(noun -> assertThat(conjugate("~ ~ خفض|تخفيض ~")).containsKey(noun));
  }

  private static Map<String, Set<Conjugation.Word>> conjugate(String verb) {
    String[] parts = verb.split(" ");
    return Conjugation.of(parts[0], parts[1], parts[2], parts[3]);
  }
}
