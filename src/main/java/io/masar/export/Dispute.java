package io.masar.export;

import io.masar.query.Column;
import io.masar.query.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where sources part.
 *
 * @param words on what, of whom, from where
 * @param versions what is said, with who says so
 * @param claims the ids of the claims
 */
record Dispute(List<String> words, List<String> versions, List<String> claims) {

  private static final Pattern STATUS =
      Pattern.compile("(COMPLETED|ONGOING|PLANNED|DEMANDED|DENIED)(?![\\p{L}])");

  /** Days or numbers of people, one of them perhaps open. */
  private static final Pattern SPAN = Pattern.compile("(?<![^ ])([0-9-]+)?\\.\\.([0-9-]+)?$");

  /** {@return the dispute of a row of the report on contradictions} */
  static Dispute of(Report report, List<Object> row, DossierWords say) {
    List<String> words = new ArrayList<>();
    words.add(say.say("about", said(report, row, "about", say), said(report, row, "kind", say)));
    words.add(say.joined(list(report, row, say.isArabic() ? "force" : "forceEn")));
    List<String> origins = list(report, row, say.isArabic() ? "origins" : "originsEn");
    if (!origins.isEmpty()) {
      words.addAll(List.of(say.say("from"), say.joined(origins)));
    }
    List<String> versions = new ArrayList<>();
    List<String> says = list(report, row, "versions");
    List<String> who = list(report, row, "saidBy");
    for (int i = 0; i < says.size(); i++) {
      versions.add(told(says.get(i), say) + (who.get(i).isEmpty() ? "" : " — " + who.get(i)));
    }
    return new Dispute(words, versions, list(report, row, Report.CLAIM_IDS));
  }

  private static String said(Report report, List<Object> row, String column, DossierWords say) {
    return say.say((String) value(report, row, column));
  }

  /**
   * {@return a version of the report, which begins with a status and ends with a span, in words}
   */
  static String told(String version, DossierWords say) {
    Matcher status = STATUS.matcher(version);
    int behind = status.lookingAt() ? status.end() : 0;
    String told = behind > 0 ? say.say(status.group()) : "";
    return told + SPAN.matcher(version.substring(behind)).replaceFirst(span -> span(span, say));
  }

  private static String span(MatchResult span, DossierWords say) {
    boolean days = span.group().contains("-");
    return Matcher.quoteReplacement(
        days
            ? say.days(
                new Days(
                    value(span.group(1), LocalDate::parse), value(span.group(2), LocalDate::parse)))
            : say.number(value(span.group(1), Long::valueOf), value(span.group(2), Long::valueOf)));
  }

  private static <T> T value(String text, Function<String, T> read) {
    return text == null ? null : read.apply(text);
  }

  private static List<String> list(Report report, List<Object> row, String column) {
    return DossierFact.texts(value(report, row, column));
  }

  private static Object value(Report report, List<Object> row, String column) {
    return row.get(report.columns().stream().map(Column::name).toList().indexOf(column));
  }
}
