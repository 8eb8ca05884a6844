package io.masar.mapping;

import static io.masar.mapping.SmallMapping.ENTITIES;
import static io.masar.mapping.SmallMapping.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.masar.InvalidInput;
import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingTests {

  private static final Charset WINDOWS_ARABIC = Charset.forName("windows-1256");

  @TempDir Path loader;
  @TempDir Path overlay;

  @BeforeEach
  void aSmallMapping() throws IOException {
    SmallMapping.write(loader);
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
    assertThat(SmallMapping.problems(loader, overlay))
        .satisfiesExactlyInAnyOrder(
            base ->
                assertThat(base)
                    .contains("members.csv:2")
                    .contains("'fort-free' is a Base; 'FIGHTS_IN' has a Force here"),
            state ->
                assertThat(state).contains("members.csv:3").contains("'freedonia' is a Country"),
            town -> assertThat(town).contains("members.csv:3").contains("'port-free' is a Place"),
            days ->
                assertThat(days)
                    .contains("members.csv:3")
                    .contains("'from' and 'to' are to be empty"));
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
}
