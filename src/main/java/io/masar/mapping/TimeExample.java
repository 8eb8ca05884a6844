package io.masar.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A text of the grammar files with the times that must be found in it.
 *
 * @param where its file and line
 * @param published the day it is read as of, {@code null} for none
 * @param times what must be found, in order; nothing else may be
 */
record TimeExample(String where, String text, LocalDate published, List<Expected> times) {

  /** Words of the text and their interval; neither end for what cannot be placed. */
  record Expected(String words, LocalDate from, LocalDate to) {}

  static TimeExample read(Yaml example) {
    List<Expected> times = new ArrayList<>();
    for (Yaml time : example.get("times").items()) {
      time.allow("words", "from", "to");
      times.add(new Expected(time.required("words"), date(time.get("from")), date(time.get("to"))));
    }
    return new TimeExample(
        example.where(),
        example.required("text"),
        date(example.get("published")),
        List.copyOf(times));
  }

  private static LocalDate date(Yaml value) {
    if (value.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(value.text(""));
    } catch (DateTimeException e) {
      value.problem("'" + value.text("") + "' is no date; wanted is for instance 2025-09-30");
      return null;
    }
  }
}
