package io.masar.cli;

import io.masar.InvalidInput;
import io.masar.export.Format;
import io.masar.query.Evidence;
import io.masar.query.Names;
import io.masar.query.Report;
import io.masar.query.Table;
import io.masar.store.Store;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/**
 * What the graph says to a report.
 *
 * @param evidence whether each row comes with all the sentences it rests on
 */
record Answer(Report report, Format format, boolean evidence) {

  /**
   * Asks and prints.
   *
   * @param given the parameters as a user wrote them
   * @throws Unfit if one of them does not fit
   */
  void print(Map<String, String> given, Console console, Store store) throws IOException {
    Table rows = store.run(report, bound(report, given, store));
    Table table =
        evidence
            ? Evidence.beside(rows, store.evidence(Evidence.claims(rows)))
            : rows.without(Report.CLAIM_IDS);
    format.write(table, console.out(), console.width());
  }

  /** Lets the graph get ready for a report without parameters while something else is done. */
  static void expect(Report report, Store store) {
    store.expect(report, bound(report, Map.of(), store));
  }

  private static Map<String, Object> bound(Report report, Map<String, String> given, Store store) {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    Names names = (name, labels) -> store.names().find(name, labels);
    try {
      return report.bind(given, names, today);
    } catch (InvalidInput e) {
      throw new Unfit(e);
    }
  }

  /** Parameters that do not fit the report. */
  static final class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final InvalidInput values;

    private Unfit(InvalidInput values) {
      super(values);
      this.values = values;
    }

    /** {@return what does not fit, and what would} */
    InvalidInput values() {
      return values;
    }
  }
}
