package io.masar.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.Interval;
import io.masar.text.ArabicText;
import io.masar.text.Sentence;
import io.masar.text.Tokenizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeTaggerTests {

  private static final LocalDate TUESDAY = LocalDate.of(2015, 7, 21);

  private final TimeTagger tagger =
      new TimeTagger(
          TimeLexicon.builder()
              .add(TimeRole.RELATIVE_DAY, 0, "اليوم")
              .add(TimeRole.WEEKDAY, 0, "الاثنين")
              .add(TimeRole.MONTH, 9, "أيلول")
              .add(TimeRole.UNIT, 3, "عام")
              .add(TimeRole.SAME, 0, "نفسه")
              .add(TimeRole.OF, "من")
              .add(TimeRole.DEADLINE, "بحلول")
              .add(TimeRole.THIRD, 3, "نهاية")
              .build());

  @Test
  void aRelativeDayWithoutPublicationIsFoundButNotPlaced() {
    TimeMention mention = only("وصل اليوم إلى بيته", null);
    assertThat(mention.isPlaced()).isFalse();
    assertThat(mention.firstToken()).isEqualTo(1);
    assertThat(mention.lastTokenExclusive()).isEqualTo(2);
  }

  @Test
  void aDeadlineKeepsItsRelationAndIsOpenAtTheStart() {
    TimeMention mention = only("يكتمل البناء بحلول أيلول 2025 كما وعدوا", null);
    assertThat(mention.relation()).isEqualTo(Relation.DEADLINE);
    assertThat(mention.interval()).isEqualTo(new Interval(null, LocalDate.of(2025, 9, 30)));
    assertThat(mention.why()).isEqualTo("deadline month 9 of year 2025");
  }

  @Test
  void byTheEndOfWhatLiesAheadIsADeadlineAndOfThePastTheEndItself() {
    TimeMention ahead = only("يكتمل البناء بنهاية أيلول 2015", TUESDAY);
    assertThat(ahead.relation()).isEqualTo(Relation.DEADLINE);
    assertThat(ahead.interval()).isEqualTo(new Interval(null, LocalDate.of(2015, 9, 30)));

    TimeMention past = only("اكتمل البناء بنهاية أيلول 2014", TUESDAY);
    assertThat(past.relation()).isEqualTo(Relation.POINT);
    assertThat(past.interval().from()).isEqualTo(LocalDate.of(2014, 9, 21));
  }

  @Test
  void procliticsBelongToTheWordsOfTheMention() {
    String text = "وبأيلول 2025 رحلوا";
    assertThat(only(text, null).span().of(text)).isEqualTo("وبأيلول 2025");
  }

  @Test
  void todayIsTheWeekdayThatTheTextPutBesideItBefore() {
    List<List<TimeMention>> found =
        tagger.find(sentences("قال اليوم (الاثنين) إنه باق. ثم غادر اليوم."), TUESDAY);
    assertThat(found.get(1).get(0).interval()).isEqualTo(Interval.day(TUESDAY.minusDays(1)));
  }

  @Test
  void theSameYearIsTheOneLastNamed() {
    List<List<TimeMention>> found =
        tagger.find(sentences("ولد عام 1950. ومات في أيلول من العام نفسه."), null);
    assertThat(found.get(1).get(0).interval().to()).isEqualTo(LocalDate.of(1950, 9, 30));
  }

  @Test
  void whatWasReadBeforeChangesNothingInAnotherText() {
    List<Sentence> text = sentences("قال اليوم (الاثنين) إنه باق. ثم غادر اليوم.");
    List<List<TimeMention>> first = tagger.find(text, TUESDAY);
    tagger.find(sentences("ولد عام 1950."), null);
    assertThat(tagger.find(text, TUESDAY)).isEqualTo(first);
  }

  @Test
  void figuresThatAreNoDateAreLeftAlone() {
    assertThat(tagger.find(sentences("45/13/2015 و 99.99.9999 و 5/6"), TUESDAY).get(0)).isEmpty();
  }

  private TimeMention only(String text, LocalDate published) {
    List<TimeMention> found = tagger.find(sentences(text).get(0), published);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<Sentence> sentences(String text) {
    return Tokenizer.sentences(ArabicText.of(text));
  }
}
