package io.masar.extract.gap;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.article.Article;
import io.masar.mapping.Mapping;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names here are invented: no table is to hold them. */
class GapsTests {

  private static final Gaps GAPS = new Gaps(Mapping.read(Path.of("loader"), List.of()));

  private static List<Gap> gaps(String text) {
    return GAPS.of(new Article("x", null, text, null, null, null, "ar"));
  }

  private static List<String> forms(String text, Gap.Kind kind) {
    return gaps(text).stream().filter(gap -> gap.kind() == kind).map(Gap::form).toList();
  }

  @Test
  void tellsNamesThatNoGazetteerHolds() {
    assertThat(gaps("وصل الوفد إلى معسكر الزغفران مساء"))
        .anyMatch(
            gap ->
                gap.kind() == Gap.Kind.NAME
                    && gap.sort().equals("Base")
                    && gap.form().equals("معسكر الزغفران"));
    assertThat(forms("انسحبت القوات الأميركية من بغداد", Gap.Kind.NAME)).doesNotContain("بغداد");
  }

  @Test
  void tellsWordsInNoTableThatStandWhereNamesStand() {
    assertThat(gaps("سافر الناس إلى زغفرانيا"))
        .contains(new Gap(Gap.Kind.WORD, "after a preposition", "زغفرانيا", "الي", ""));
    assertThat(forms("سافر الناس بالزغفران", Gap.Kind.WORD)).containsExactly("الزغفران");
    assertThat(forms("سافر الناس للزغفران", Gap.Kind.WORD)).containsExactly("الزغفران");
    assertThat(forms("سافر الناس إلى بغداد", Gap.Kind.WORD)).isEmpty();
  }

  @Test
  void tellsTriggersThatGaveNoClaim() {
    assertThat(gaps("وقالت القوات الأميركية إن الانسحاب سهل"))
        .anyMatch(gap -> gap.kind() == Gap.Kind.TRIGGER && gap.form().equals("الانسحاب"));
    assertThat(forms("انسحبت القوات الأميركية من بغداد", Gap.Kind.TRIGGER)).isEmpty();
    assertThat(forms("وقال إن الانسحاب من المباراة سهل", Gap.Kind.TRIGGER)).isEmpty();
  }

  @Test
  void tellsDatesThatWereNotPlaced() {
    assertThat(forms("زار أمس المدينة", Gap.Kind.TIME)).containsExactly("أمس");
    assertThat(forms("في 3 مايو 2020", Gap.Kind.TIME)).isEmpty();
    assertThat(forms("عمل عشرين عاما و20 سنة", Gap.Kind.TIME)).isEmpty();
  }

  @Test
  void countsTheSameInAnyOrder() {
    List<Gap> one = gaps("سافر الناس إلى زغفرانيا ثم عاد الناس من زغفرانيا");
    List<Gap> other = gaps("سافر الناس إلى زغفرانية. سافر الناس إلى قمرلستان");
    GapCounts forward = new GapCounts();
    forward.add("b", one);
    forward.add("a", other);
    GapCounts backward = new GapCounts();
    backward.add("a", other);
    backward.add("b", one);

    assertThat(forward.mostFrequent(9)).isEqualTo(backward.mostFrequent(9));
    assertThat(forward.mostFrequent(1))
        .filteredOn(count -> count.kind() == Gap.Kind.WORD)
        .singleElement()
        .satisfies(
            count -> {
              assertThat(count.form()).isEqualTo("زغفرانيا");
              assertThat(count.count()).isEqualTo(2);
              assertThat(count.articles()).isEqualTo(1);
              assertThat(count.before()).containsExactly("الي", "من");
              assertThat(count.example()).isEqualTo("b");
            });
  }
}
