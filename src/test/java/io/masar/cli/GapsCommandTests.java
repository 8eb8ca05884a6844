package io.masar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GapsCommandTests {

  @Test
  void listsWhatIsNotKnown() {
    Run run = Run.withInput("سافر الناس إلى زغفرانيا", "gaps", "--format", "csv", "-");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines())
        .contains(
            "kind,sort,form,count,articles,before,behind,example",
            "WORD,after a preposition,زغفرانيا,1,1,الي,,stdin");
  }

  @Test
  void wantsALimitFromOneUp() {
    Run run = Run.of("gaps", "--limit", "0", "-");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--limit: 0 is no number from 1 up");
  }
}
