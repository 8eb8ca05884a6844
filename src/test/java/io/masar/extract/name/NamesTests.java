package io.masar.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.claim.EntityType;
import io.masar.extract.Sentences;
import org.junit.jupiter.api.Test;

class NamesTests {

  @Test
  void anOrdinaryWordIsNoNameBehindAProclitic() {
    assertThat(Sentences.read("تعلم الطالب لسانا جديدا.").names(EntityType.PLACE)).isEmpty();
  }

  @Test
  void anAdjectiveOfTwoWordsIsOneState() {
    assertThat(Sentences.read("وصل الجيش الكوري الشمالي.").names(EntityType.FORCE))
        .containsExactly("الجيش الكوري الشمالي");
  }

  @Test
  void aSiteMayBearTheNameOfAPerson() {
    Sentences read = Sentences.read("نقل المصابون إلى مستشفى الملك خالد أمس.");
    assertThat(read.names(EntityType.PLACE)).containsExactly("مستشفى الملك خالد");
    assertThat(read.names(EntityType.PERSON)).isEmpty();
  }

  @Test
  void byWayOfIsNoRoad() {
    assertThat(Sentences.read("تم ذلك عن طريق مدوبلان.").names(EntityType.PLACE)).isEmpty();
  }

  @Test
  void twoPlacesMayShareOneHead() {
    assertThat(Sentences.read("وقعت الاشتباكات بين بلدتي قرطونة وسلميران.").names(EntityType.PLACE))
        .containsExactly("قرطونة", "سلميران");
  }

  @Test
  void aDefiniteBodyIsNamedByWhatItIsFor() {
    assertThat(
            Sentences.read("قالت اللجنة العليا للحدائق إن الموسم بدأ.")
                .names(EntityType.INSTITUTION))
        .containsExactly("اللجنة العليا للحدائق");
  }

  @Test
  void aPostsAdjectiveMakesNoMinistry() {
    assertThat(Sentences.read("استقبل وزير الخارجية التركي ضيفه.").names(EntityType.INSTITUTION))
        .isEmpty();
  }

  @Test
  void ledByIsNoCommand() {
    assertThat(
            Sentences.read("تقدم التحالف الدولي بقيادة الولايات المتحدة.")
                .names(EntityType.INSTITUTION))
        .isEmpty();
  }

  @Test
  void adjectivesAloneMakeNoNameOfPlanesAndGroups() {
    assertThat(
            Sentences.read("حلقت الطائرات الحربية وفرت الجماعات المتطرفة.").names(EntityType.FORCE))
        .isEmpty();
  }

  @Test
  void aSharedHeadNamesTheForcesOfTwoStates() {
    assertThat(
            Sentences.read("وصلت القوات الفرنسية والإيطالية إلى المرفأ.").names(EntityType.FORCE))
        .containsExactly("القوات الفرنسية", "القوات الإيطالية");
  }

  @Test
  void anotherFatherMakesAnotherPerson() {
    assertThat(
            Sentences.read("حضر الأمير سعود بن مزيد بن زعال والأمير سعود بن شليل بن زعال.")
                .ids(EntityType.PERSON))
        .hasSize(2);
    assertThat(
            Sentences.read("حضر الأمير سعود بن مزيد بن زعال. ثم غادر الأمير سعود بن زعال.")
                .ids(EntityType.PERSON))
        .hasSize(1);
  }

  @Test
  void aFatherIsNotHisSon() {
    assertThat(
            Sentences.read("حضر الأمير سعود بن خالد بن زعال، ثم تحدث الشيخ خالد بن زعال.")
                .ids(EntityType.PERSON))
        .hasSize(2);
    assertThat(
            Sentences.read("حضر العقيد سعود كامل زعال، ثم تحدث كامل زعال.").ids(EntityType.PERSON))
        .hasSize(1);
  }

  @Test
  void anotherMiddleNameMakesAnotherPerson() {
    assertThat(
            Sentences.read("حضر العقيد سعود كامل الزعالي والعقيد سعود راشد الزعالي.")
                .ids(EntityType.PERSON))
        .hasSize(2);
    assertThat(
            Sentences.read("حضر العقيد سعود عبدالله الزعالي. ثم غادر العقيد سعود الزعالي.")
                .ids(EntityType.PERSON))
        .hasSize(1);
  }

  @Test
  void aNameWithoutTheArticleIsNotWhoBearsItAsFamily() {
    assertThat(
            Sentences.read("حضر الأمير سعود الزيد. وتحدث الضيف عن سيرة الملك زيد.")
                .ids(EntityType.PERSON))
        .hasSize(2);
  }

  @Test
  void aForceIsNamedBeforeItsAircraftAndTanks() {
    String text = "قصفت طائرات حربية كينية بلدة باردهير، ثم دخلتها القوات الكينية أمس.";
    assertThat(Sentences.read(text).names(EntityType.FORCE)).containsExactly("القوات الكينية");
    text = "تقدمت دبابات حركة الشباب نحو باردهير. وقالت حركة الشباب إنها دخلتها.";
    assertThat(Sentences.read(text).names(EntityType.FORCE)).containsExactly("حركة الشباب");
  }

  @Test
  void aCountryIsNamedBeforeItsGovernmentAndCapital() {
    String text = "أعلنت الحكومة الكينية خطة جديدة، وقالت إن كينيا ترفض التهديد.";
    assertThat(Sentences.read(text).names(EntityType.COUNTRY)).containsExactly("كينيا");
  }
}
