package io.masar.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameIndexTests {

  private static final Set<String> ANY = Set.of("Base", "Country", "Person", "Place");

  private final NameIndex index =
      new NameIndex(
          List.of(
              named(
                  "ain-al-asad",
                  "Base",
                  "قاعدة عين الأسد",
                  "Ain al-Asad Air Base",
                  "Ain al-Asad",
                  "عين الأسد"),
              named("erbil", "Place", "أربيل", "Erbil"),
              named("iraq", "Country", "العراق", "Iraq"),
              named("iran", "Country", "إيران", "Iran"),
              named("victoria-camp", "Base", "معسكر فيكتوريا", "Camp Victory"),
              named("victory-arch", "Place", "قوس النصر", "Victory"),
              named("qais-al-muhammadawi", "Person", "قيس المحمداوي", "Qais al-Muhammadawi"),
              named("salim-1", "Person", "سليم نور"),
              named("salim-2", "Person", "سليم نور")));

  @ParameterizedTest
  @CsvSource({
    "عين الأسد, ain-al-asad",
    "عين الاسد, ain-al-asad",
    "«قاعدة عَين الأسد», ain-al-asad",
    "ain-al-asad, ain-al-asad",
    "AIN AL ASAD, ain-al-asad",
    "Ayn al-Assad, ain-al-asad",
    "`Ayn al-Asad, ain-al-asad",
    "اربيل, erbil",
    "Irbil, erbil",
    "عراق, iraq",
    "the Iraq, iraq",
    "Iran, iran",
    "Qays al-Mohammedawi, qais-al-muhammadawi",
    "قيس المحمداوى, qais-al-muhammadawi"
  })
  void findsAnySpelling(String name, String id) {
    assertThat(index.find(name, ANY).ids()).containsExactly(id);
  }

  @Test
  void findsAllThatShareAName() {
    assertThat(index.find("سليم نور", ANY).ids()).containsExactly("salim-1", "salim-2");
  }

  @Test
  void heedsTheLabel() {
    assertThat(index.find("Erbil", Set.of("Base")).ids()).isEmpty();
  }

  @Test
  void suggestsWhatLooksAlikeRatherThanGuessing() {
    assertThat(index.find("عين الاسود", ANY))
        .isEqualTo(new Names.Match(List.of(), List.of("قاعدة عين الأسد")));
    assertThat(index.find("فيكتوريا", ANY).near()).containsExactly("معسكر فيكتوريا");
    assertThat(index.find("كتاب", ANY)).isEqualTo(new Names.Match(List.of(), List.of()));
    assertThat(index.find("؟", ANY)).isEqualTo(new Names.Match(List.of(), List.of()));
  }

  private static NameIndex.Named named(String id, String label, String... names) {
    return new NameIndex.Named(id, List.of("Entity", label), List.of(names));
  }
}
