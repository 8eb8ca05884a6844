package io.masar.mapping;

import static io.masar.mapping.SmallMapping.allBut;
import static io.masar.mapping.SmallMapping.lists;
import static io.masar.mapping.SmallMapping.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.masar.InvalidInput;
import io.masar.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordListTests {

  @TempDir Path loader;
  @TempDir Path overlay;

  @BeforeEach
  void aSmallMapping() throws IOException {
    SmallMapping.write(loader);
  }

  @Test
  void noTwoListsHaveOneName() {
    assertThat(WordList.all()).extracting(WordList::name).doesNotHaveDuplicates();
  }

  @Test
  void wordsOfAListAreFoldedAndAddUp() throws IOException {
    write(
        overlay,
        "grammar/lists/own.yaml",
        """
        NEAR: [قبالة, على_مقربة]
        DIVISION: {two: كلمة|المدينة}
        NO_DATE: إب
        """);
    WordLists lists = Mapping.read(loader, List.of(overlay)).lexicon().lists();
    assertThat(lists.words(PlaceList.NEAR)).containsExactly("كلمه", "قباله", "علي مقربه");
    assertThat(lists.kinds(KindList.DIVISION, "كلمه")).containsExactly("one", "two");
    assertThat(lists.kinds(KindList.DIVISION, "المدينه")).containsExactly("two");
    assertThat(lists.has(DateList.NO_DATE, "إب")).isTrue();
    assertThat(lists.hasEnding(DateList.NO_DATE, "في إب")).isTrue();
    assertThat(lists.has(PlaceList.STREET, "قباله")).isFalse();
  }

  @Test
  void wordsOfAListAreInflectedAsTheyStand() throws IOException {
    write(
        overlay,
        "grammar/lists/own.yaml",
        """
        NEAR: {verbs: [انسحب], words: [قبالة]}
        STREET: {owned: [وجهة], nouns: [رصيف]}
        LAND: {adjectives: [ساحلي], for: [حماية]}
        """);
    WordLists lists = Mapping.read(loader, List.of(overlay)).lexicon().lists();
    assertThat(lists.words(PlaceList.NEAR))
        .contains("انسحبت", "ينسحبون", "قباله")
        .doesNotContain("انسحاب", "المنسحبه");
    assertThat(lists.words(PlaceList.STREET))
        .contains("وجهتها", "ووجهتهم", "رصيف", "الرصيف")
        .doesNotContain("وجهه", "رصيفها");
    assertThat(lists.words(PlaceList.LAND))
        .contains("الساحليه", "ساحليين", "لحمايه", "للحمايه", "لحمايتها")
        .doesNotContain("حمايه");
  }

  @Test
  void anInflectionOrVerbThatIsUnknownIsAProblem() throws IOException {
    write(overlay, "grammar/lists/own.yaml", "NEAR: {plurals: [كلمة]}\nSTREET: {verbs: [كلمة]}\n");
    assertThatThrownBy(() -> Mapping.read(loader, List.of(overlay)))
        .hasMessageContaining("own.yaml:1: 'plurals' is no inflection; known are words, nouns")
        .hasMessageContaining("own.yaml:2: 'كلمه' is no verb of the grammar");
  }

  @Test
  void aListThatIsMissingUnknownOrEmptyIsAProblem() throws IOException {
    write(loader, "grammar/lists/all.yaml", lists(allBut(PlaceList.NEAR)));
    write(
        loader,
        "grammar/lists/own.yaml",
        """
        NEARBY: [قرب]
        STREET: []
        DIVISION: [المدينة]
        KIND_OF_FORCE:
          navy: [بحرية]
          army:
        """);
    assertThatThrownBy(() -> Mapping.read(loader, List.of()))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            e ->
                assertThat(e.problems())
                    .extracting(
                        problem -> problem.where().substring(loader.toString().length() + 1),
                        Problem::what)
                    .satisfiesExactly(
                        missing ->
                            assertThat(missing.toList())
                                .containsExactly(
                                    "grammar/lists", "the list 'NEAR' is missing in its files"),
                        unknown ->
                            assertThat(unknown.toList().toString())
                                .startsWith("[grammar/lists/own.yaml:1, 'NEARBY' is no list"),
                        empty ->
                            assertThat(empty.toList().toString())
                                .startsWith("[grammar/lists/own.yaml:2, 'STREET' has no words"),
                        bare ->
                            assertThat(bare.toList().toString())
                                .startsWith("[grammar/lists/own.yaml:3, 'DIVISION' has its words"),
                        kind ->
                            assertThat(kind.toList().toString())
                                .startsWith(
                                    "[grammar/lists/own.yaml:6, 'KIND_OF_FORCE' has no words")));
  }

  @Test
  void aWordWithoutALetterIsAProblemOfItsLine() throws IOException {
    write(overlay, "grammar/lists/own.yaml", "NEAR: [قبالة,\n  ـ]\n");
    write(overlay, "grammar/verbs/own.yaml", "other:\n\n  - سار ـ مسير ~\n");
    assertThat(SmallMapping.problems(loader, overlay))
        .satisfiesExactlyInAnyOrder(
            list ->
                assertThat(list)
                    .contains("lists/own.yaml:2")
                    .contains("'ـ' is no word; a letter at least is wanted"),
            verb ->
                assertThat(verb)
                    .contains("verbs/own.yaml:3")
                    .contains("two letters at least; found 'سار ـ مسير ~'"));
  }
}
