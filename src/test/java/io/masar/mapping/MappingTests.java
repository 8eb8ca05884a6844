package io.masar.mapping;

import static io.masar.mapping.WordList.Shape.BY_KIND;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.masar.InvalidInput;
import io.masar.Problem;
import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingTests {

  private static final String ENTITIES =
      "id,type,kind,name,nameEn,aliases,of,in,latitude,longitude,wikidata\n";
  private static final Charset WINDOWS_ARABIC = Charset.forName("windows-1256");

  @TempDir Path loader;
  @TempDir Path overlay;

  @BeforeEach
  void aSmallMapping() throws IOException {
    write(
        loader,
        "gazetteer/countries.csv",
        """
        id,iso2,iso3,name,nameEn,aliases,adjectives,capital,latitude,longitude,wikidata
        freedonia,FD,FDN,فريدونيا,Freedonia,,فريدوني,port-free,10,20,
        """);
    write(
        loader,
        "gazetteer/places.csv",
        ENTITIES
            + """
            port-free,Place,city,بورت فري,Port Free,,,freedonia,10.5,20.5,
            fort-free,Base,base,حصن فري,Fort Free,قلعة فري|القلعة البيضاء,freedonia,port-free,,,
            """);
    write(
        loader,
        "grammar/frames/withdraw.yaml",
        """
        id: withdraw
        kind: WITHDRAWAL
        subject: FORCE
        genitive: [FORCE]
        prepositions:
          من: ORIGIN
        needs: [FORCE]
        verbs:
          - انسحب ينسحب انسحاب منسحب
        """);
    write(loader, "grammar/lists/all.yaml", lists(WordList.all()));
  }

  /** {@return a file with a word in each of {@code lists}, one list a line} */
  private static String lists(List<WordList> lists) {
    return lists.stream()
        .map(list -> list + (list.shape() == BY_KIND ? ": {one: [كلمة]}\n" : ": [كلمة]\n"))
        .collect(joining());
  }

  private static List<WordList> allBut(WordList one) {
    return WordList.all().stream().filter(list -> list != one).toList();
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
    assertThatThrownBy(() -> Mapping.read(loader, List.of(overlay)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            e ->
                assertThat(e.problems())
                    .extracting(Problem::toString)
                    .satisfiesExactlyInAnyOrder(
                        list ->
                            assertThat(list)
                                .contains("lists/own.yaml:2")
                                .contains("'ـ' is no word; a letter at least is wanted"),
                        verb ->
                            assertThat(verb)
                                .contains("verbs/own.yaml:3")
                                .contains("two letters at least; found 'سار ـ مسير ~'")));
  }

  @Test
  void onlyAForceFightsInACountryAndOnAllDays() throws IOException {
    write(
        overlay,
        "gazetteer/members.csv",
        """
        subject,relation,object,from,to
        fort-free,FIGHTS_IN,freedonia,,
        freedonia,FIGHTS_IN,port-free,2025-02-01,
        """);
    assertThatThrownBy(() -> Mapping.read(loader, List.of(overlay)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            e ->
                assertThat(e.problems())
                    .extracting(Problem::toString)
                    .satisfiesExactlyInAnyOrder(
                        base ->
                            assertThat(base)
                                .contains("members.csv:2")
                                .contains("'fort-free' is a Base; 'FIGHTS_IN' has a Force here"),
                        state ->
                            assertThat(state)
                                .contains("members.csv:3")
                                .contains("'freedonia' is a Country"),
                        town ->
                            assertThat(town)
                                .contains("members.csv:3")
                                .contains("'port-free' is a Place"),
                        days ->
                            assertThat(days)
                                .contains("members.csv:3")
                                .contains("'from' and 'to' are to be empty")));
  }

  @Test
  void everyStateHasTheForcesOfTheTable() throws IOException {
    write(
        loader,
        "gazetteer/forces.csv",
        """
        kind,name,nameEn,known
        navy,القوات البحرية *ة,navy,البحرية *ة
        guard,الحرس *,guard,
        """);
    write(
        loader, "gazetteer/navies.csv", ENTITIES + "fleet,Force,navy,البحرية الفريدونية,,,,,,,\n");
    Gazetteer gazetteer = Mapping.read(loader, List.of()).gazetteer();
    assertThat(gazetteer.forces("freedonia", "navy")).isEqualTo("fleet");
    assertThat(gazetteer.forces("freedonia", "guard")).isEqualTo("freedonia-guard");
    assertThat(gazetteer.byId("freedonia-guard").name()).isEqualTo("الحرس الفريدوني");
    write(loader, "gazetteer/forces.csv", "kind,name,nameEn,known\nnavy,القوات البحرية,navy,\n");
    assertThatThrownBy(() -> Mapping.read(loader, List.of()))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("forces.csv:2")
        .hasMessageContaining("'*'");
  }

  @Test
  void namesAreFoundBySpellingAndAlias() {
    Gazetteer gazetteer = Mapping.read(loader, List.of()).gazetteer();
    assertThat(gazetteer.named("القلعه البيضاء", EntityType.BASE))
        .extracting("id")
        .containsExactly("fort-free");
    assertThat(gazetteer.named("حصن فري", EntityType.PLACE)).isEmpty();
    assertThat(gazetteer.countryOfCapital("port-free")).isEqualTo("freedonia");
  }

  @Test
  void anOverlayReplacesAnEntryByItsId() throws IOException {
    write(
        overlay,
        "gazetteer/own.csv",
        ENTITIES + "fort-free,Base,base,حصن الحرية,Fort Freedom,,,,,,\n");
    Gazetteer gazetteer = Mapping.read(loader, List.of(overlay)).gazetteer();
    assertThat(gazetteer.byId("fort-free").nameEn()).isEqualTo("Fort Freedom");
    assertThat(gazetteer.named("قلعة فري", EntityType.BASE)).isEmpty();
    assertThat(gazetteer.byId("port-free")).isNotNull();
  }

  @Test
  void anOverlayAddsAVerbToAFrame() throws IOException {
    write(
        overlay,
        "grammar/frames/withdraw.yaml",
        """
        id: withdraw
        verbs:
          - نكص ينكص نكوص ناكص
        """);
    Mapping mapping = Mapping.read(loader, List.of(overlay));
    assertThat(mapping.frames()).hasSize(1);
    assertThat(mapping.lexicon().senses("انسحبت")).isNotEmpty();
    assertThat(mapping.lexicon().senses("نكصت"))
        .singleElement()
        .isInstanceOfSatisfying(
            Sense.Action.class,
            action ->
                assertThat(((Lexeme.Triggers) action.lexeme().meaning()).frame().kind())
                    .isEqualTo(ClaimKind.WITHDRAWAL));
  }

  @Test
  void everyMistakeOfEveryFileIsReportedAtOnce() throws IOException {
    write(
        loader,
        "gazetteer/bad.csv",
        ENTITIES
            + """
            fort-free,Base,base,حصن آخر,,,,,,,
            Fort,Base,base,حصن,,,,,,,
            fort-two,Castle,base,حصن,,,,,,,
            fort-three,Base,base,حصن,,,nobody,nowhere,91,east,
            fort-four,Base
            fort-five,Base,base,,,,,,,,
            """);
    write(
        loader,
        "gazetteer/members.csv",
        """
        subject,relation,object,from,to
        fort-free,OWNS,nobody,,
        nobody,LEADS,fort-free,,
        fort-free,MEMBER_OF,fort-free,soon,
        fort-free,MEMBER_OF,fort-free,2025-02-01,2025-01-31
        """);
    write(loader, "gazetteer/header.csv", "id,typ,name\nx,Base,y\n");
    write(
        loader,
        "grammar/frames/broken.yaml",
        """
        id: other
        kind: WITHDRAWAL
        subject: SITE
        colour: red
        needs: [FORCE, NOBODY]
        verbs:
          - انكفأ ينكفئ
        examples:
          - text: انكفأ
            claims: [WITHDRAWAL SITE=x LIKELY, RETREAT]
        """);
    write(
        loader, "grammar/words/own.yaml", "numeral many: [كثير]\nrank: [رتبة]\nnisba x: [إكسي]\n");
    write(loader, "grammar/verbs/own.yaml", "governs MAYBE:\n  - شك يشك شك ~\n");
    write(loader, "grammar/heads/own.yaml", "heads:\n- {type: FORT, use: NAMED}\n");
    write(loader, "grammar/time/own.yaml", "words:\n  fortnight: [أسبوعان]\n");
    write(loader, "grammar/frame/lost.yaml", "id: lost\n");
    assertThatThrownBy(() -> Mapping.read(loader, List.of()))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            e ->
                assertThat(e.problems())
                    .extracting(
                        problem -> problem.where().substring(loader.toString().length() + 1))
                    .containsExactlyInAnyOrder(
                        // no id, no type, four in one line, a short line, no name
                        "gazetteer/bad.csv:3",
                        "gazetteer/bad.csv:4",
                        "gazetteer/bad.csv:5",
                        "gazetteer/bad.csv:5",
                        "gazetteer/bad.csv:5",
                        "gazetteer/bad.csv:5",
                        "gazetteer/bad.csv:6",
                        "gazetteer/bad.csv:7",
                        // an id that a file before it has
                        "gazetteer/places.csv:3",
                        "gazetteer/header.csv:1",
                        // a relation, an end, a day, days the wrong way round
                        "gazetteer/members.csv:2",
                        "gazetteer/members.csv:3",
                        "gazetteer/members.csv:4",
                        "gazetteer/members.csv:5",
                        "grammar/frame/lost.yaml",
                        // the name of the file, a role of another kind, a key, a need, a short verb
                        "grammar/frames/broken.yaml:1",
                        "grammar/frames/broken.yaml:3",
                        "grammar/frames/broken.yaml:4",
                        "grammar/frames/broken.yaml:5",
                        "grammar/frames/broken.yaml:7",
                        // a role, a status and a kind in an example
                        "grammar/frames/broken.yaml:10",
                        "grammar/frames/broken.yaml:10",
                        "grammar/frames/broken.yaml:10",
                        // a type, no words
                        "grammar/heads/own.yaml:2",
                        "grammar/heads/own.yaml:2",
                        "grammar/time/own.yaml:2",
                        "grammar/verbs/own.yaml:2",
                        "grammar/words/own.yaml:1",
                        "grammar/words/own.yaml:2",
                        "grammar/words/own.yaml:3"));
  }

  @Test
  void bytesThatAreNoUtf8AreAProblemOfTheirFile() throws IOException {
    write(loader, "gazetteer/bad.csv", ENTITIES + "x-1,Base,base,حصن,,,,,,,\n", WINDOWS_ARABIC);
    write(loader, "grammar/words/bad.yaml", "ranks: [فريق]\n", WINDOWS_ARABIC);
    write(loader, "grammar/names/bad.txt", "فريد\n", WINDOWS_ARABIC);
    assertThatThrownBy(() -> Mapping.read(loader, List.of()))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            e ->
                assertThat(e.problems())
                    .hasSize(3)
                    .allSatisfy(problem -> assertThat(problem.what()).contains("UTF-8")));
  }

  @Test
  void aByteOrderMarkBeforeTheHeaderIsNone() throws IOException {
    write(loader, "gazetteer/more.csv", "\uFEFF" + ENTITIES + "x-1,Base,base,حصن ثان,,,,,,,\n");
    assertThat(Mapping.read(loader, List.of()).gazetteer().byId("x-1")).isNotNull();
  }

  private static void write(Path folder, String file, String text) throws IOException {
    write(folder, file, text, StandardCharsets.UTF_8);
  }

  private static void write(Path folder, String file, String text, Charset charset)
      throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, text.getBytes(charset));
  }
}
