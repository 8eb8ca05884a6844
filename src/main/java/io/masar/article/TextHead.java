package io.masar.article;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the first lines of a plain text say about it.
 *
 * <p>Two habits are known. Either the first line starts with {@code date} and an ISO date, and the
 * text follows on the same line: then there is no title. Or a line starts with {@code تاريخ النشر}
 * and gives the date, with the title above it. A short first line with a blank line after it is a
 * title also where no date is given.
 *
 * @param title the title, or {@code null}
 * @param publishedOn the day it appeared, or {@code null}
 * @param dateLine the line (from 1) that should give the date, 0 if none does
 * @param complaint what is wrong with that line, or {@code null}
 */
record TextHead(String title, LocalDate publishedOn, int dateLine, String complaint) {

  private static final int LONGEST_TITLE = 200;
  private static final int LINES_LOOKED_AT = 20;
  private static final Pattern DATE_FIRST =
      Pattern.compile("\\s*date\\s+(\\d{4}-\\d{2}-\\d{2})(?!\\d).*");
  private static final Pattern DATE_LABEL = Pattern.compile("\\s*تاريخ النشر\\s*[:：]?(.*)");

  static TextHead of(String text) {
    List<String> lines = text.lines().limit(LINES_LOOKED_AT).toList();
    int first = 0;
    while (first < lines.size() && lines.get(first).isBlank()) {
      first++;
    }
    if (first == lines.size()) {
      return new TextHead(null, null, 0, null);
    }
    Matcher dateFirst = DATE_FIRST.matcher(lines.get(first));
    return dateFirst.matches()
        ? dated(null, first + 1, dateFirst.group(1))
        : labelled(lines, first);
  }

  private static TextHead labelled(List<String> lines, int first) {
    for (int i = first; i < lines.size(); i++) {
      Matcher label = DATE_LABEL.matcher(lines.get(i));
      if (label.matches()) {
        return dated(i == first ? null : title(lines, first, i), i + 1, label.group(1).strip());
      }
    }
    return new TextHead(title(lines, first, -1), null, 0, null);
  }

  private static String title(List<String> lines, int first, int dateLine) {
    String line = lines.get(first).strip();
    boolean standsAlone =
        first + 1 < lines.size() && (first + 1 == dateLine || lines.get(first + 1).isBlank());
    return standsAlone && line.length() <= LONGEST_TITLE ? line : null;
  }

  private static TextHead dated(String title, int dateLine, String value) {
    LocalDate day = PublicationDate.find(value);
    return new TextHead(
        title, day, dateLine, day == null ? PublicationDate.complaint(value) : null);
  }
}
