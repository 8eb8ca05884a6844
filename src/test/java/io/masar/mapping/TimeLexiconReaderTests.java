package io.masar.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeLexiconReaderTests {

  @TempDir Path folder;

  @Test
  void everyMistakeIsReportedWithItsLine() throws IOException {
    Path file = folder.resolve("months.yaml");
    Files.writeString(
        file,
        """
        words:
          month:
            13: [يناير]
          moon: [قمر]
        examples:
          - text: في يناير
            published: yesterday
            times: [{from: 2020-01-01}]
        """);
    List<Problem> problems = new ArrayList<>();
    new TimeLexiconReader(problems).read(file);
    assertThat(problems)
        .extracting(Problem::where)
        .containsExactlyInAnyOrder(file + ":3", file + ":4", file + ":7", file + ":8");
    assertThat(problems.get(0).what()).isEqualTo("'13' is no value of 'month'; accepted: 1 to 12");
  }
}
