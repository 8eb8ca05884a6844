package io.masar.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.masar.InvalidInput;
import io.masar.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CypherFileTests {

  private static final String REPORT =
      """
      // title: Forces
      // question: Which forces are there?
      // param: kind string = null — only this kind
      // param: limit integer = 10 — at most this many rows
      // column: name string — the force's name
      // example: masar report forces --limit 2

      WITH null AS kind
      MATCH (f:Force)
      WHERE kind IS NULL OR f.kind = kind // ; and 'quotes
      RETURN f.name AS name, ';' AS end
      LIMIT 10;
      """;

  private static final String WRITING =
      """
      // title: Outlets
      // param: rows list — the outlets

      CREATE CONSTRAINT outlet IF NOT EXISTS FOR (o:Outlet) REQUIRE o.id IS UNIQUE;

      UNWIND $rows AS row
      MERGE (o:Outlet {id: row.id})
      ON CREATE SET o.name = row.name;
      """;

  @Test
  void readsTheHeader() {
    Header header = good("dir/forces.cypher", REPORT).header();

    assertThat(header.title()).isEqualTo("Forces");
    assertThat(header.question()).isEqualTo("Which forces are there?");
    assertThat(header.parameters())
        .containsExactly(
            new Header.Parameter("kind", "string", "null", "only this kind", 3),
            new Header.Parameter("limit", "integer", "10", "at most this many rows", 4));
    assertThat(header.columns())
        .containsExactly(new Header.Column("name", "string", "the force's name", false, 5));
    assertThat(header.examples()).containsExactly("masar report forces --limit 2");
  }

  @Test
  void putsParametersInThePlaceOfTheDefaults() {
    CypherFile file = good("dir/forces.cypher", REPORT);

    assertThat(file.name()).isEqualTo("forces");
    assertThat(file.statements()).hasSize(1);
    Statement statement = file.statements().get(0);
    assertThat(statement.line()).isEqualTo(8);
    assertThat(statement.written()).startsWith("WITH null AS kind\nMATCH").endsWith("LIMIT 10");
    assertThat(statement.text()).startsWith("WITH $kind AS kind\nMATCH").endsWith("LIMIT $limit");
  }

  @Test
  void aLimitOfTheSameNumberIsTheParameterWhereverItStands() {
    String early =
        REPORT.replace("RETURN f.name", "WITH f\nLIMIT 10\nWITH f\nLIMIT 1\nRETURN f.name");

    assertThat(good("forces.cypher", early).statements().get(0).text())
        .contains("WITH f\nLIMIT $limit\nWITH f\nLIMIT 1\n")
        .endsWith("LIMIT $limit");
  }

  @Test
  void splitsStatementsAndLeavesRequiredParametersAlone() {
    CypherFile file = good("outlets.cypher", WRITING);

    assertThat(file.statements()).extracting(Statement::line).containsExactly(4, 6);
    assertThat(file.statements()).allMatch(s -> s.text().equals(s.written()));
    assertThat(file.header().parameters().get(0).required()).isTrue();
  }

  @Test
  void wantsAHeader() {
    assertThat(problems("RETURN 1 AS one;"))
        .containsExactly(
            "f.cypher:1: no \"// title: …\" in the header, which the file must start with");
  }

  @Test
  void namesEveryMistakeOfAHeader() {
    assertThat(
            problems(
                """
                // title: One
                // title: Two
                // note: nothing
                //param: a date
                // param: a date - wrong dash
                // column: b string — one
                // column: b string — two

                RETURN 1 AS b;
                """))
        .satisfiesExactly(
            p -> assertThat(p).isEqualTo("f.cypher:2: a second title"),
            p -> assertThat(p).startsWith("f.cypher:3: no header key \"note\""),
            p -> assertThat(p).startsWith("f.cypher:4: a header line is"),
            p -> assertThat(p).startsWith("f.cypher:5: a parameter is"),
            p -> assertThat(p).isEqualTo("f.cypher:7: a second column b"));
  }

  @Test
  void comparesParametersWithTheirUse() {
    assertThat(
            problems(
                """
                // title: One
                // param: rows list — given
                // param: other list — never used

                UNWIND $rows AS row
                RETURN row, $more AS more;
                """))
        .containsExactly(
            "f.cypher:3: parameter other is declared and not used",
            "f.cypher:6: parameter $more is used and not declared");
  }

  @Test
  void wantsTheDefaultsAsDeclared() {
    assertThat(problems(REPORT.replace("WITH null", "WITH 'x'")))
        .containsExactly(
            "f.cypher:8: the defaults are not where they belong: the statement starts with"
                + " \"WITH null AS kind\", and it ends with \"LIMIT 10\"");
    assertThat(problems(REPORT.replace("LIMIT 10;", "LIMIT 11;"))).hasSize(1);
    assertThat(problems(REPORT.replace("WHERE kind IS NULL OR f.kind = kind", "WHERE true")))
        .containsExactly("f.cypher:3: parameter kind is declared and not used");
    assertThat(problems(REPORT.replace("f.kind = kind", "f.kind = $kind")))
        .containsExactly("f.cypher:3: parameter kind has a default: write kind, without $");
  }

  @Test
  void letsTheDefaultsStandInSeveralLines() {
    String wide =
        REPORT
            .replace("// param: limit", "// param: on date = date() — a day\n// param: limit")
            .replace("WITH null AS kind", "WITH null AS kind,\n     date() AS on")
            .replace("f.kind = kind", "f.kind = kind AND f.from < on");

    assertThat(good("f.cypher", wide).statements().get(0).text())
        .startsWith("WITH $kind AS kind, $on AS on\nMATCH");
  }

  @Test
  void wantsOneClauseALine() {
    assertThat(problems("// title: One\n\nMATCH (n) RETURN n\nORDER BY n.id LIMIT 3;\n"))
        .containsExactly(
            "f.cypher:3: RETURN within a line; one clause a line",
            "f.cypher:4: LIMIT within a line; one clause a line");
    assertThat(
            problems(
                "// title: One\n\nMATCH (n)\nWHERE n.id STARTS WITH 'a' AND EXISTS { MATCH (n)--() }\nRETURN n;\n"))
        .isEmpty();
  }

  @Test
  void wantsStatementsEnded() {
    assertThat(problems("// title: One\n\nRETURN 1 AS a;\n\nRETURN 2 AS a\n"))
        .containsExactly("f.cypher:5: the statement that starts here has no \";\" at its end");
    assertThat(problems("// title: One\n"))
        .containsExactly("f.cypher:2: no statement below the header");
    assertThat(problems("// title: One\n\n:param a => 1;\n"))
        .containsExactly("f.cypher:3: a client command; a file holds Cypher alone");
  }

  @Test
  void namesTheMistakesOfAllFilesAtOnce(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("a.cypher"), "RETURN 1 AS a;");
    Files.writeString(folder.resolve("b.cypher"), WRITING);
    Files.write(
        folder.resolve("c.cypher"), "// title: \u00e9".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> CypherFile.readAll(folder))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            e ->
                assertThat(e.problems())
                    .extracting(Problem::where)
                    .containsExactly(
                        folder.resolve("a.cypher") + ":1", folder.resolve("c.cypher").toString()));
  }

  private static CypherFile good(String name, String text) {
    List<Problem> problems = new ArrayList<>();
    CypherFile file = CypherFile.parse(name, text, problems);
    assertThat(problems).isEmpty();
    return file;
  }

  private static List<String> problems(String text) {
    List<Problem> problems = new ArrayList<>();
    CypherFile.parse("f.cypher", text, problems);
    return problems.stream().map(Problem::toString).toList();
  }
}
