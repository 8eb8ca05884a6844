package io.masar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Taking articles out, joining and parting, from the command line, while a server runs. */
class LivingDataIT {

  private static final String SPEAKERS =
      "MATCH (p:Person)<-[:SAID_BY]-(c:Claim) RETURN p.name AS name, count(c) AS claims ORDER BY"
          + " name";

  @TempDir static Path folder;
  private static Path articles;
  private static Served server;

  @BeforeAll
  static void serve() throws IOException {
    articles =
        Files.writeString(
            folder.resolve("articles.jsonl"),
            """
            {"id":"n1","text":"قال الناطق سالم الراوي إن القوات الأميركية انسحبت من قاعدة عين الأسد في 5 يناير 2026.","publishedOn":"2026-01-06","url":"https://example.org/1"}
            {"id":"n2","text":"نفى العقيد سالم جاسم الراوي انسحاب القوات الأميركية من قاعدة حرير.","publishedOn":"2026-01-07","url":"https://example.org/2"}
            {"id":"n3","text":"وصلت القوات الأميركية إلى أربيل في 8 يناير 2026، بحسب سالم الراوي.","publishedOn":"2026-01-09"}
            """);
    server = Served.start(folder.resolve("db"));
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void namesAreJoinedAndParted() {
    run("load", articles.toString());
    assertThat(speakers()).containsExactly("سالم الراوي,2", "سالم جاسم الراوي,1");

    assertThat(run("merge", "سالم جاسم الراوي", "سالم الراوى").out())
        .contains("person:سالم-جاسم-راوي (Person) is person:سالم-راوي (Person) now");
    assertThat(speakers()).containsExactly("سالم الراوي,3");
    assertThat(run("report", "statements", "--speaker", "سالم جاسم الراوي").out())
        .contains("قاعدة حرير");
    assertThat(run("split", "--list", "--format", "csv").out())
        .contains("سالم جاسم الراوي,سالم الراوي,,1,person:سالم-جاسم-راوي");

    assertThat(run("split", "سالم جاسم الراوي").out()).contains("are two things now");
    run("split", "سالم الراوي", "--in", "n3", "--as", "سالم الراوي الصغير");
    assertThat(speakers())
        .containsExactly("سالم الراوي,1", "سالم الراوي الصغير,1", "سالم جاسم الراوي,1");
    run("merge", "سالم الراوي الصغير", "سالم الراوي");
    assertThat(speakers()).containsExactly("سالم الراوي,2", "سالم جاسم الراوي,1");
  }

  @Test
  void whatIsMistypedIsAskedFor() {
    run("load", articles.toString());
    Run run = command("merge", "سالم الراوشي", "عين الأسد");
    assertThat(run.exitCode()).isEqualTo(ExitCode.DATA);
    assertThat(run.err()).contains("did you mean \"سالم الراوي");
    assertThat(command("merge", "سالم الراوي", "عين الأسد").err())
        .contains("a Person cannot be a Base");
    assertThat(command("split", "سالم الراوي").err()).contains("nothing is called so");
    assertThat(command("split").exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void articlesAreTakenOutByIdAddressAndFile() {
    run("load", articles.toString());
    assertThat(run("remove", "n3", "https://example.org/2").out()).contains("2 articles taken out");
    assertThat(speakers()).containsExactly("سالم الراوي,1");

    Run again = command("remove", "n3");
    assertThat(again.exitCode()).isEqualTo(ExitCode.DATA);
    assertThat(again.err()).contains("n3: no article of that id or address is in the graph");

    assertThat(run("remove", articles.toString()).out()).contains("1 article taken out");
    assertThat(rows("MATCH (n) WHERE NOT n:Correction RETURN count(n)")).containsExactly("0");
  }

  @Test
  void anotherTextOfTheSameIdOrAddressReplacesTheFormer() throws IOException {
    run("load", articles.toString());
    Path other =
        Files.writeString(
            folder.resolve("other.jsonl"),
            """
            {"id":"n3","text":"غادرت القوات الأميركية أربيل في 8 يناير 2026، بحسب نوري البصري.","publishedOn":"2026-01-09"}
            {"id":"n9","text":"أكد نوري البصري انسحاب القوات الأميركية من قاعدة حرير.","publishedOn":"2026-01-07","url":"https://example.org/2"}
            """);
    run("load", other.toString());
    assertThat(rows("MATCH (a:Article) RETURN a.id ORDER BY a.id"))
        .containsExactly("n1", "n3", "n9");
    assertThat(speakers()).containsExactly("سالم الراوي,1", "نوري البصري,2");
    run("remove", "n9");
  }

  private static List<String> speakers() {
    return rows(SPEAKERS);
  }

  private static List<String> rows(String cypher) {
    List<String> lines =
        new ArrayList<>(run("query", cypher, "--format", "csv").out().lines().toList());
    lines.remove(0);
    return lines;
  }

  private static Run run(String... words) {
    Run run = command(words);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run;
  }

  private static Run command(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--db", server.db().toString()));
    return Run.of(all.toArray(String[]::new));
  }
}
