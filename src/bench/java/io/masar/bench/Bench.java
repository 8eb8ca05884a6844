package io.masar.bench;

import io.masar.store.Writing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures everything in one run, prints it, and writes it as tables for {@code
 * docs/performance.md}.
 */
public final class Bench {

  private final Texts texts = Texts.read();
  private final long words = texts.words();
  private final long bytes = texts.bytes();
  private final List<String> lines = new ArrayList<>();

  private Bench() {}

  /**
   * Runs it.
   *
   * @param args the file for the tables; a pattern that chooses what is measured on text, {@code
   *     none} for nothing; a folder for databases, which must not be there, or none to write none
   */
  public static void main(String[] args) throws RunnerException, IOException {
    Bench bench = new Bench();
    if (!args[1].equals("none")) {
      bench.reading(args[1]);
    }
    if (args.length > 2) {
      bench.writing(Writing.measure(Path.of(args[2])));
    }
    Files.write(Path.of(args[0]), bench.lines);
    bench.lines.forEach(System.out::println);
  }

  private void reading(String pattern) throws RunnerException {
    List<RunResult> results =
        List.copyOf(
            new Runner(new OptionsBuilder().include(pattern).shouldFailOnError(true).build())
                .run());
    double whole = results.stream().filter(Bench::isWhole).mapToDouble(this::speed).sum();
    say("%,d articles, %,d words, %.1f MB", texts.articles().size(), words, bytes / 1e6);
    say("");
    say("| on text | words a second | MB a second | the whole is so many times as fast |");
    say("| --- | --- | --- | --- |");
    for (RunResult result : results) {
      double speed = speed(result);
      say("| %s | %,.0f | %.3f | %.2f |", name(result), speed, megabytes(speed), whole / speed);
    }
    say("");
  }

  private static boolean isWhole(RunResult result) {
    return name(result).equals("whole");
  }

  private static String name(RunResult result) {
    String benchmark = result.getParams().getBenchmark();
    String steps = result.getParams().getParam("steps");
    String name = benchmark.substring(benchmark.lastIndexOf('.') + 1);
    return steps == null ? name : name + " " + steps;
  }

  /** Words a second; a score is the milliseconds that a thread takes for all texts. */
  private double speed(RunResult result) {
    return words * 1e3 * result.getParams().getThreads() / result.getPrimaryResult().getScore();
  }

  private double megabytes(double speed) {
    return speed * bytes / words / 1e6;
  }

  private void writing(Map<String, Double> speeds) {
    double slowest = speeds.values().iterator().next();
    say("| into the graph | rows a second | times the first |");
    say("| --- | --- | --- |");
    speeds.forEach((what, speed) -> say("| %s | %,.0f | %.1f |", what, speed, speed / slowest));
  }

  private void say(String format, Object... values) {
    lines.add(String.format(Locale.ROOT, format, values));
  }
}
