package io.masar.export;

import io.masar.query.Catalogue;
import io.masar.query.Graph;
import io.masar.query.Names;
import io.masar.query.Report;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What is to be exported.
 *
 * @param graph which holds it
 * @param queries the folder of the questions, with one folder for each form that asks its own
 * @param filters what a user wrote, by the filter's name; empty for all of the graph
 * @param names who is called what in the graph
 * @param today the day that {@code today} means
 */
public record Asked(
    Graph graph, Path queries, Map<String, String> filters, Names names, LocalDate today) {

  public Asked {
    filters = Map.copyOf(filters);
  }

  /** {@return the questions of the folder {@code name}} */
  Catalogue parts(String name) {
    return Catalogue.parts(queries.resolve(name));
  }

  /**
   * {@return what the filters mean to {@code report}}
   *
   * @throws io.masar.InvalidInput with every filter that does not fit
   */
  Map<String, Object> bound(Report report) {
    return report.bind(filters, names, today);
  }

  /** {@return the same with these filters alone} */
  Asked only(Set<String> kept) {
    Map<String, String> fewer = new HashMap<>(filters);
    fewer.keySet().retainAll(kept);
    return new Asked(graph, queries, fewer, names, today);
  }

  /** {@return the same without these filters} */
  Asked without(Set<String> gone) {
    Map<String, String> fewer = new HashMap<>(filters);
    fewer.keySet().removeAll(gone);
    return new Asked(graph, queries, fewer, names, today);
  }
}
