package io.masar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What is seen of a run while it goes on. */
class ProgressTests {

  private final StringWriter err = new StringWriter();
  private final AtomicLong now = new AtomicLong();

  @Test
  void tellsCountRateAndTimeLeft() {
    Progress progress = progress(true, 1000, 250);

    articles(progress, 500, 2_000_000);

    assertThat(err.toString()).endsWith("\r\u001b[K500 articles, 500/s, 0:03 left");
  }

  @Test
  void tellsHowMuchIsWritten() throws IOException {
    Diagnostics diagnostics = new Diagnostics(new PrintWriter(err, true), true);
    try (WrittenBytes out =
        new WrittenBytes(OutputStream.nullOutputStream(), diagnostics, now::get)) {
      now.addAndGet(1_000_000_000);
      out.write(new byte[3 << 20]);
      assertThat(err.toString()).endsWith("3,072 KB written");
    }
    assertThat(err.toString()).endsWith("written\r\u001b[K");
  }

  @Test
  void tellsNoTimeLeftWhereTheSizeIsNotKnown() {
    Progress progress = progress(true, -1, 250);

    articles(progress, 500, 2_000_000);

    assertThat(err.toString()).endsWith("500 articles, 500/s");
  }

  @Test
  void saysNothingIntoAPipe() {
    Progress progress = progress(false, 1000, 250);

    articles(progress, 500, 2_000_000);
    progress.done();

    assertThat(err.toString()).isEmpty();
  }

  @Test
  void makesRoomForAProblem() {
    Diagnostics diagnostics = new Diagnostics(new PrintWriter(err), true);

    diagnostics.progress("half");
    diagnostics.problem(new Problem("a.txt", "empty"));

    assertThat(err.toString())
        .isEqualTo("\r\u001b[Khalf\r\u001b[Kmasar: a.txt: empty" + System.lineSeparator());
    assertThat(diagnostics.exitCode()).isEqualTo(ExitCode.DATA);
  }

  private Progress progress(boolean terminal, long bytes, long bytesRead) {
    return new Progress(
        new Diagnostics(new PrintWriter(err), terminal), now::get, bytes, () -> bytesRead);
  }

  private void articles(Progress progress, int count, long nanosEach) {
    for (int i = 0; i < count; i++) {
      now.addAndGet(nanosEach);
      progress.article();
    }
  }
}
