package io.masar.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.claim.EntityType;
import io.masar.text.ArabicText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LexiconTests {

  private static final Sense VERB =
      new Sense.Action(
          new Lexeme("انسحب", new Lexeme.Other(false)), Sense.Form.IMPERFECT, Sense.Count.SINGULAR);
  private static final Sense PAST =
      new Sense.Action(
          new Lexeme("انسحب", new Lexeme.Other(false)), Sense.Form.PERFECT, Sense.Count.SINGULAR);
  private static final Sense NOUN =
      new Sense.Action(
          new Lexeme("انسحب", new Lexeme.Other(false)), Sense.Form.NOUN, Sense.Count.SINGULAR);
  private static final Sense HEAD =
      new Sense.Head(new HeadNoun("قاعدة", EntityType.BASE, "base", HeadNoun.Use.NAMED));
  private static final Sense POST = new Sense.Post("وزير");
  private static final Sense NAME = new Sense.GivenName();
  private static final Sense SEVEN = new Sense.Numeral(7, false);
  private static final Sense FROM = new Sense.Function(FunctionWord.PREPOSITION);

  private final Lexicon lexicon =
      lexicon(
          Map.of(
              "ينسحب", VERB, "انسحب", PAST, "انسحاب", NOUN, "قاعدة", HEAD, "وزير", POST, "سعد",
              NAME, "سبعة", SEVEN, "من", FROM));

  @Test
  void aWordIsReadAsItStands() {
    assertThat(read("ينسحب")).containsExactly(new Reading(false, "", false, false, VERB, ""));
    assertThat(read("مجهول")).isEmpty();
  }

  @Test
  void procliticsAreFound() {
    assertThat(read("وسينسحب")).containsExactly(new Reading(true, "", true, false, VERB, ""));
    assertThat(read("فالقاعدة")).containsExactly(new Reading(true, "", false, true, HEAD, ""));
    assertThat(read("بالانسحاب")).containsExactly(new Reading(false, "ب", false, true, NOUN, ""));
    assertThat(read("للقاعدة")).containsExactly(new Reading(false, "ل", false, true, HEAD, ""));
    assertThat(read("ولسعد")).containsExactly(new Reading(true, "ل", false, false, NAME, ""));
    assertThat(read("لينسحب")).containsExactly(new Reading(false, "ل", false, false, VERB, ""));
  }

  @Test
  void pronounsAreFound() {
    assertThat(read("انسحابها")).containsExactly(new Reading(false, "", false, false, NOUN, "ها"));
    assertThat(read("قاعدتهم")).containsExactly(new Reading(false, "", false, false, HEAD, "هم"));
    assertThat(read("وزيرنا")).containsExactly(new Reading(false, "", false, false, POST, "نا"));
  }

  @Test
  void whatDoesNotGoTogetherIsNotRead() {
    assertThat(read("الينسحب")).isEmpty();
    assertThat(read("سانسحب")).isEmpty();
    assertThat(read("سقاعدة")).isEmpty();
    assertThat(read("بينسحب")).isEmpty();
    assertThat(read("القاعدتها")).isEmpty();
    assertThat(read("سعدها")).isEmpty();
    assertThat(read("المن")).isEmpty();
  }

  @Test
  void aWordThatBeginsLikeACliticStaysWhole() {
    assertThat(read("وزير")).containsExactly(new Reading(false, "", false, false, POST, ""));
    assertThat(read("سبعة")).containsExactly(new Reading(false, "", false, false, SEVEN, ""));
  }

  @Test
  void aReadingIsTheSameTheSecondTime() {
    assertThat(read("وسينسحب")).isSameAs(read("وسينسحب"));
  }

  @Test
  void aPhraseIsFoundUnderItsClitics() {
    Sense across = new Sense.Function(FunctionWord.PREPOSITION);
    Lexicon phrases = lexicon(Map.of("على امتداد", across, "وزارة دفاع", HEAD));

    assertThat(phrase(phrases, "وعلى", "امتدادها"))
        .containsExactly(new Reading(true, "", false, false, across, "ها"));
    assertThat(phrase(phrases, "بوزارة", "دفاعهم"))
        .containsExactly(new Reading(false, "ب", false, false, HEAD, "هم"));
    assertThat(phrase(phrases, "الوزارة", "الدفاع"))
        .containsExactly(new Reading(false, "", false, false, HEAD, ""));
    assertThat(phrase(phrases, "على", "دفاع")).isEmpty();
    assertThat(phrase(phrases, "امتداد", "على")).isEmpty();
  }

  @Test
  void aWordShowsWhatItCanBe() {
    Analysis from = lexicon.word("ومن");

    assertThat(from.preposition()).isEqualTo("من");
    assertThat(from.is(FunctionWord.PREPOSITION)).isTrue();
    assertThat(from.is(FunctionWord.RELATIVE)).isFalse();
    assertThat(lexicon.word("وينسحب").verb()).isEqualTo(VERB);
    assertThat(lexicon.word("ولسعد").first(Sense.GivenName.class).preposition()).isEqualTo("ل");
    assertThat(lexicon.word("سعد").unnamed().readings()).isEmpty();
  }

  @Test
  void aWordShowsInWhichListsItStands() {
    WordLists lists =
        new WordLists(
            Map.of(
                NameList.CARRIES, Map.of("نقل", Set.of(), "روي", Set.of()),
                NameList.TERM_OF_OFFICE, Map.of("ولاي", Set.of(), "فتره حكم", Set.of())));
    Lexicon listing =
        new Lexicon(
            new HashMap<>(),
            new Gazetteer(List.of(), Map.of(), Map.of(), Map.of(), List.of()),
            lists);

    assertThat(listing.word("نقل").isOneOf(NameList.CARRIES)).isTrue();
    assertThat(listing.word("ونقل").isOneOf(NameList.CARRIES)).isFalse();
    assertThat(listing.word("ونقل").endsWithOneOf(NameList.CARRIES)).isTrue();
    assertThat(listing.word("نقلت").endsWithOneOf(NameList.CARRIES)).isFalse();
    assertThat(listing.word("نقلت").beginsWithOneOf(NameList.CARRIES)).isTrue();
    assertThat(listing.word("ولايته").beginsWithOneOf(NameList.TERM_OF_OFFICE)).isTrue();
    assertThat(listing.word("ولايته").beginsWithOneOf(NameList.CARRIES)).isFalse();
    assertThat(listing.word("فتره").opensOneOf(NameList.TERM_OF_OFFICE)).isTrue();
    assertThat(listing.word("حكم").opensOneOf(NameList.TERM_OF_OFFICE)).isFalse();
    assertThat(listing.word("ولاي").opensOneOf(NameList.TERM_OF_OFFICE)).isFalse();
  }

  @Test
  void aWordShowsWhetherItCarriesTheArticle() {
    for (String word : List.of("القاعدة", "والقاعدة", "للقاعدة", "بالقاعدة", "وكالقاعدة")) {
      assertThat(lexicon.word(ArabicText.fold(word)).isDefinite()).as(word).isTrue();
    }
    for (String word : List.of("قاعدة", "الم", "لله", "وال", "بقاعدة")) {
      assertThat(lexicon.word(ArabicText.fold(word)).isDefinite()).as(word).isFalse();
    }
  }

  @Test
  void aWordShowsWhatItsActionsDo() {
    assertThat(lexicon.word(ArabicText.fold("وينسحب")).means(Lexeme.Other.class)).isTrue();
    assertThat(lexicon.word(ArabicText.fold("وينسحب")).means(Lexeme.Tells.class)).isFalse();
    assertThat(lexicon.word(ArabicText.fold("قاعدة")).means(Lexeme.Other.class)).isFalse();
  }

  private static List<Reading> phrase(Lexicon lexicon, String first, String second) {
    String a = ArabicText.fold(first);
    String b = ArabicText.fold(second);
    return lexicon.phrase(a, lexicon.word(a), b, lexicon.word(b)).readings();
  }

  private List<Reading> read(String word) {
    return lexicon.read(ArabicText.fold(word));
  }

  private static Lexicon lexicon(Map<String, Sense> words) {
    Map<String, List<Sense>> senses = new HashMap<>();
    words.forEach((word, sense) -> senses.put(ArabicText.fold(word), List.of(sense)));
    return new Lexicon(
        senses,
        new Gazetteer(List.of(), Map.of(), Map.of(), Map.of(), List.of()),
        new WordLists(Map.of()));
  }
}
