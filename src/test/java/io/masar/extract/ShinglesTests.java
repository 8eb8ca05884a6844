package io.masar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.claim.Fingerprint;
import io.masar.text.ArabicText;
import org.junit.jupiter.api.Test;

class ShinglesTests {

  private static final String TEXT =
      "بدأت الأرتال عبور الجسر القديم عند الفجر، ووقف الناس على الضفتين يعدّون الشاحنات واحدة بعد أخرى حتى غابت آخرها"
          + " خلف التلال. وقال صاحب المقهى القريب إن أحدا لم ينم تلك الليلة، وإن الضجيج لم ينقطع إلا مع أذان الظهر.";

  @Test
  void aChangedWordAndAnotherSpellingLeaveACopy() {
    assertThat(copies(TEXT.replace("واحدة بعد أخرى", "تباعا"))).isTrue();
    assertThat(copies(TEXT.replace("آ", "ا").replace("ّ", "").replace("،", " "))).isTrue();
  }

  @Test
  void aCutLeavesACopy() {
    assertThat(copies(TEXT.substring(0, TEXT.length() * 3 / 5))).isTrue();
  }

  @Test
  void otherWordsAreAnotherText() {
    assertThat(
            copies(
                "اجتمع الوزراء صباحا في القصر الحكومي وناقشوا موازنة العام المقبل ثلاث ساعات كاملة دون أن يتفقوا على بند واحد"
                    + " منها، ثم خرجوا تباعا من الباب الخلفي ولم يجيبوا عن أي سؤال من أسئلة الصحفيين المنتظرين."))
        .isFalse();
  }

  @Test
  void aShortTextHasNone() {
    assertThat(Shingles.fingerprint(ArabicText.fold("انسحبت القوات من القاعدة أمس"))).isNull();
    assertThat(Shingles.fingerprint("")).isNull();
  }

  private static boolean copies(String other) {
    Fingerprint one = Shingles.fingerprint(ArabicText.fold(TEXT));
    return one.isCopyOf(Shingles.fingerprint(ArabicText.fold(other)));
  }
}
