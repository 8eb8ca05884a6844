package io.masar.query;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A graph that answers row by row, so that an answer may be larger than the memory. */
@FunctionalInterface
public interface Graph {

  /**
   * Hands the answer to {@code report} to {@code row}.
   *
   * @param values of its parameters, all of them, as {@link Report#bind} gives them
   * @param row given each row as {@link Table} has it
   */
  void read(Report report, Map<String, Object> values, Consumer<List<Object>> row);
}
