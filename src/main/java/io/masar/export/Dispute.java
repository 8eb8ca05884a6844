package io.masar.export;

import io.masar.query.Column;
import io.masar.query.Report;
import java.util.ArrayList;
import java.util.List;
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

  /** The version of a status begins with its word as the graph has it. */
  private static String told(String version, DossierWords say) {
    Matcher status = STATUS.matcher(version);
    return status.lookingAt() ? say.say(status.group()) + version.substring(status.end()) : version;
  }

  private static List<String> list(Report report, List<Object> row, String column) {
    return DossierFact.texts(value(report, row, column));
  }

  private static Object value(Report report, List<Object> row, String column) {
    return row.get(report.columns().stream().map(Column::name).toList().indexOf(column));
  }
}
