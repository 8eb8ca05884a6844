package io.masar.export;

import io.masar.browser.OpenPage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How long the page of 5,000 movements and 20,000 claims takes to open and to answer: on the clock,
 * and of the processor in the page's main thread, which other programs do not make longer.
 */
final class ExplorerBenchmark {

  private static final int MOVEMENTS = 5_000;

  private static final List<String> ASKED =
      List.of(
          "#kind=WITHDRAWAL",
          "#kind=WITHDRAWAL&status=PLANNED",
          "#force=force-7",
          "#base=base-3",
          "#from=2020-01-01",
          "#sel=e%3Abase-3",
          "#view=table",
          "#view=table&force=force-7",
          "#day=2020-05-05");

  private ExplorerBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = System.out;
    Path file = ExplorerPageIT.page("large.html", new GeneratedGraph(MOVEMENTS, List.of("")));
    out.printf("%,d bytes%n", Files.size(file));
    try (OpenPage page = new OpenPage(file)) {
      page.countWork();
      page.open("");
      out.printf("%-34s %6s ms %6.0f ms of the processor%n", "open", opened(page), page.work());
      for (String asked : ASKED) {
        double before = page.work();
        page.go(asked);
        String took = page.text("return document.documentElement.dataset.took");
        out.printf("%-34s %6s ms %6.0f ms of the processor%n", asked, took, page.work() - before);
      }
    }
  }

  private static String opened(OpenPage page) {
    return page.text("return String(Math.round(performance.now()))");
  }
}
