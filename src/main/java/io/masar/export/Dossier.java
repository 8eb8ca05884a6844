package io.masar.export;

import io.masar.InvalidInput;
import io.masar.element.Point;
import io.masar.query.Catalogue;
import io.masar.query.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is told of one force, base or agreement.
 *
 * @param names what it is called, the usual name first
 * @param within what it lies in or belongs to, the nearest first
 * @param location where it is, or {@code null}
 * @param facts in the order of their days
 * @param disputes where the sources part
 * @param sources every sentence that is cited
 * @param words what it says itself, in the language asked for
 */
record Dossier(
    List<String> names,
    String kind,
    List<String> within,
    Point location,
    List<DossierFact> facts,
    List<Dispute> disputes,
    Sources sources,
    DossierWords words) {

  private static final List<String> SUBJECTS = List.of("force", "base", "agreement");
  private static final String LANGUAGE = "language";

  /**
   * {@return the dossier that is asked for}
   *
   * @throws InvalidInput if the filters do not tell exactly one subject
   */
  static Dossier of(Asked asked) {
    DossierWords words = DossierWords.of(asked.filters().getOrDefault(LANGUAGE, "en"));
    Catalogue queries = asked.parts("dossier");
    String filter = filter(asked);
    Map<String, Object> values =
        asked.only(Set.of(filter, LANGUAGE)).bound(queries.report("subject"));
    Map<String, Object> about = asked.without(Set.of(filter)).bound(queries.report("facts"));
    List<List<Object>> subjects = rows(asked, queries.report("subject"), values);
    if (subjects.size() != 1) {
      List<String> ids = subjects.stream().map(row -> (String) row.get(0)).toList();
      throw new InvalidInput(
          "--" + filter, "\"" + asked.filters().get(filter) + "\" may mean " + ids + "; give one");
    }
    about.put("subject", subjects.get(0).get(0));
    values.putAll(about);
    values.put("parties", subjects.get(0).get(9));
    List<DossierFact> facts =
        rows(asked, queries.report("facts"), about).stream()
            .map(row -> DossierFact.of(row, words))
            .toList();
    Set<String> claims = new LinkedHashSet<>();
    facts.forEach(fact -> claims.addAll(fact.claims()));
    List<Dispute> disputes = disputes(asked, filter, values, claims, words);
    disputes.forEach(dispute -> claims.addAll(dispute.claims()));
    Map<String, Object> cited = new HashMap<>(Map.of("claims", List.copyOf(claims)));
    cited.put(LANGUAGE, words.language());
    Sources sources = new Sources();
    asked.graph().read(queries.report("sentences"), cited, sources::add);
    return of(subjects.get(0), facts, disputes, sources, words);
  }

  private static Dossier of(
      List<Object> subject,
      List<DossierFact> facts,
      List<Dispute> disputes,
      Sources sources,
      DossierWords words) {
    List<String> labels = new ArrayList<>(DossierFact.texts(subject.get(1)));
    labels.remove("Entity");
    Point location =
        subject.get(7) == null ? null : new Point((Double) subject.get(7), (Double) subject.get(8));
    return new Dossier(
        names(subject, words),
        words.joined(labels.stream().map(words::say).toList()),
        DossierFact.texts(subject.get(6)).stream().distinct().toList(),
        location,
        facts,
        disputes,
        sources,
        words);
  }

  /** An agreement that is called by its parties alone is called so in each language. */
  private static List<String> names(List<Object> subject, DossierWords words) {
    List<String> names = new ArrayList<>(List.of((String) subject.get(2)));
    List<String> parties = DossierFact.texts(subject.get(10));
    if (subject.get(3) != null) {
      names.add(words.isArabic() ? 1 : 0, (String) subject.get(3));
    } else if (!parties.isEmpty()) {
      names.set(0, words.say("agreed", words.joined(parties)));
    }
    names.addAll(DossierFact.texts(subject.get(4)));
    return names;
  }

  private static String filter(Asked asked) {
    List<String> given = SUBJECTS.stream().filter(asked.filters()::containsKey).toList();
    if (given.size() != 1) {
      throw new InvalidInput(
          "--force, --base, --agreement", "a dossier is on one of them; give its name");
    }
    return given.get(0);
  }

  /** As the report has them; of an agreement those of its parties that its claims are in. */
  private static List<Dispute> disputes(
      Asked asked,
      String filter,
      Map<String, Object> values,
      Set<String> claims,
      DossierWords words) {
    boolean agreed = filter.equals("agreement");
    Report report = Catalogue.read(asked.queries()).report("contradictions");
    Map<String, Object> parameters = new HashMap<>();
    report.parameters().forEach(parameter -> parameters.put(parameter.name(), null));
    parameters.put("force", values.get(agreed ? "parties" : "force"));
    parameters.put("place", values.get("base"));
    parameters.put("from", values.get("from"));
    parameters.put("to", values.get("to"));
    parameters.put("limit", 500L);
    return rows(asked, report, parameters).stream()
        .map(row -> Dispute.of(report, row, words))
        .filter(dispute -> !agreed || dispute.claims().stream().anyMatch(claims::contains))
        .toList();
  }

  private static List<List<Object>> rows(Asked asked, Report report, Map<String, Object> values) {
    List<List<Object>> rows = new ArrayList<>();
    asked.graph().read(report, values, rows::add);
    return rows;
  }
}
