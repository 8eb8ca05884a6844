package io.masar.store;

import io.masar.query.Catalogue;
import io.masar.query.Names;
import io.masar.query.Parameter;
import io.masar.query.ParameterType;
import io.masar.query.Report;
import io.masar.query.Table;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.ResultSummary;

/**
 * How long the reports take on a large graph, in milliseconds on the server's side: with parameters
 * that select one thing that is no country, or one country with all it has, and a few days, and
 * with none. What they select is drawn from the graph.
 *
 * <p>Run with the folder of a graph; {@code -Dmasar.rounds=N} tells how often each is asked, {@code
 * -Dmasar.longest=N} after how many seconds a question is ended.
 */
final class ReportBenchmark {

  private static final int ROUNDS = Integer.getInteger("masar.rounds", 20);
  private static final int DAYS = 7;
  private static final String COUNTRY = "Country";
  private static final Duration LONGEST =
      Duration.ofSeconds(Integer.getInteger("masar.longest", 60));

  private final Random random = new Random(1);
  private final Session session;
  private final Map<String, List<String>> ids = new TreeMap<>();
  private final List<LocalDate> days;
  private final List<String> outlets;

  private ReportBenchmark(Store store, Session session) {
    this.session = session;
    store
        .query(
            "MATCH (e:Entity)-[r]-(:Claim) WITH e, count(r) AS claims WHERE claims > 0"
                + " UNWIND labels(e) AS label RETURN label, collect(e.id) AS ids",
            Map.of())
        .rows()
        .forEach(row -> ids.put((String) row.get(0), texts(row.get(1))));
    Table bounds =
        store.query("MATCH (a:Article) RETURN min(a.publishedOn), max(a.publishedOn)", Map.of());
    LocalDate first = (LocalDate) bounds.rows().get(0).get(0);
    days = first.datesUntil((LocalDate) bounds.rows().get(0).get(1)).toList();
    outlets =
        texts(
            store.query("MATCH (o:Outlet) RETURN collect(o.name)", Map.of()).rows().get(0).get(0));
  }

  /**
   * Prints a line a report.
   *
   * @param args the folder of the graph, then the reports to ask; all without any
   */
  public static void main(String[] args) {
    try (Store store = Store.open(new Target.Embedded(Path.of(args[0])));
        Session session = store.connection().session(AccessMode.READ)) {
      ReportBenchmark bench = new ReportBenchmark(store, session);
      say(
          "%-24s %10s %10s %8s %10s %10s %8s %12s %8s",
          "report", "median", "95th", "rows", "country", "95th", "rows", "unselective", "rows");
      for (Report report : Catalogue.read(Path.of("queries")).reports()) {
        if (args.length == 1 || List.of(args).contains(report.name())) {
          bench.measure(report);
        }
      }
    }
  }

  private void measure(Report report) {
    String one = selective(report, false);
    String country = takes(report, COUNTRY) ? selective(report, true) : "%30s".formatted("");
    ask(report, values(report)); // what is planned once is not counted
    Answered all = ask(report, values(report));
    say("%-24s %s %s %12d %8d", report.name(), one, country, all.milliseconds(), all.rows());
  }

  private String selective(Report report, boolean country) {
    ask(report, selected(report, country)); // what is planned once is not counted
    List<Answered> selective = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      selective.add(ask(report, selected(report, country)));
    }
    List<Long> sorted = selective.stream().map(Answered::milliseconds).sorted().toList();
    return "%10d %10d %8d"
        .formatted(
            sorted.get(sorted.size() / 2),
            sorted.get((int) Math.ceil(0.95 * sorted.size()) - 1),
            selective.stream().mapToLong(Answered::rows).sum() / ROUNDS);
  }

  private static boolean takes(Report report, String label) {
    return report.parameters().stream()
        .anyMatch(
            parameter ->
                parameter.type() instanceof ParameterType.Name name
                    && name.labels().contains(label));
  }

  private record Answered(long milliseconds, long rows) {}

  private Answered ask(Report report, Map<String, Object> values) {
    TransactionConfig config = TransactionConfig.builder().withTimeout(LONGEST).build();
    long begin = System.nanoTime();
    try {
      var result = session.run(report.cypher(), values, config);
      long rows = result.list().size();
      ResultSummary summary = result.consume();
      return new Answered(
          summary.resultAvailableAfter(TimeUnit.MILLISECONDS)
              + summary.resultConsumedAfter(TimeUnit.MILLISECONDS),
          rows);
    } catch (Neo4jException e) {
      return new Answered(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin), -1);
    }
  }

  private Map<String, Object> values(Report report) {
    Map<String, Object> values = new LinkedHashMap<>();
    report
        .bind(
            Map.of(),
            (name, labels) -> new Names.Match(List.of(), List.of()),
            LocalDate.now(ZoneOffset.UTC))
        .forEach(values::put);
    return values;
  }

  /**
   * One thing and a week: a country with all it has, or else a thing of any other type it takes.
   */
  private Map<String, Object> selected(Report report, boolean country) {
    Map<String, Object> values = values(report);
    LocalDate day = days.get(random.nextInt(days.size()));
    boolean named = false;
    for (Parameter parameter : report.parameters()) {
      if (parameter.type() instanceof ParameterType.Name name && !named) {
        List<String> known =
            name.labels().stream()
                .sorted()
                .filter(label -> label.equals(COUNTRY) == country || name.labels().size() == 1)
                .flatMap(label -> ids.getOrDefault(label, List.of()).stream())
                .toList();
        if (!known.isEmpty()) {
          values.put(parameter.name(), List.of(known.get(random.nextInt(known.size()))));
          named = !report.name().equals("connections");
        }
      } else if (parameter.type() instanceof ParameterType.Day) {
        values.put(parameter.name(), parameter.name().equals("to") ? day.plusDays(DAYS) : day);
      } else if (parameter.name().equals("outlet") && report.name().equals("sources")) {
        values.put(parameter.name(), outlets.get(random.nextInt(outlets.size())));
      }
    }
    return values;
  }

  @SuppressWarnings("unchecked")
  private static List<String> texts(Object list) {
    return (List<String>) list;
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
