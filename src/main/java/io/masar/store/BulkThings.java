package io.masar.store;

import io.masar.claim.EntityType;
import io.masar.element.Key;
import io.masar.fact.Thing;
import io.masar.fact.Things;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The things that the articles of a bulk load mention; the gazetteer's with what it says. */
final class BulkThings {

  private static final String ENTITY = "Entity";

  /** What unknown things are called: most frequent first, then longest, then by letters. */
  private static final Comparator<Map.Entry<String, Integer>> CALLED =
      Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
          .thenComparing(form -> -form.getKey().codePointCount(0, form.getKey().length()))
          .thenComparing(Map.Entry.comparingByKey());

  private final Map<String, Map<?, ?>> properties = new HashMap<>();
  private final Map<String, Set<String>> types = new HashMap<>();
  private final Map<String, Map<String, Integer>> forms = new HashMap<>();
  private final Map<String, Map<String, Object>> relations = new HashMap<>();
  private final Map<String, Map<String, Object>> memberships = new HashMap<>();
  private final Set<String> claimed = ConcurrentHashMap.newKeySet();

  static Key key(Object id) {
    return new Key(ENTITY, (String) id);
  }

  void add(DocumentRows document) {
    for (Map<String, Object> row : document.rows().get("entities")) {
      Map<?, ?> said = (Map<?, ?>) row.get("properties");
      String id = (String) said.get("id");
      if (properties.putIfAbsent(id, said) == null) {
        MembershipRows.of(List.of(id), document.gazetteer())
            .forEach(group -> memberships.put(relation(group), group));
      }
      types.computeIfAbsent(id, each -> new TreeSet<>()).add((String) row.get("type"));
    }
    for (Map<String, Object> row : document.rows().get("gazetteer")) {
      relations.putIfAbsent(relation(row), row);
    }
    for (Map<String, Object> row : document.rows().get("mentions")) {
      called((String) row.get("entity"), (List<?>) row.get("forms"));
    }
  }

  private static String relation(Map<String, Object> row) {
    return row.get("type") + ":" + row.get("subject") + ":" + row.get("object");
  }

  private void called(String entity, List<?> names) {
    if (!isKnown(entity)) {
      Map<String, Integer> counts = forms.computeIfAbsent(entity, id -> new HashMap<>(2));
      names.forEach(form -> counts.merge((String) form, 1, Integer::sum));
    }
  }

  private boolean isKnown(String id) {
    return Boolean.TRUE.equals(properties.get(id).get("known"));
  }

  /** {@return all of them, for consolidation} */
  Things things() {
    Map<String, List<String>> of = above("BELONGS_TO");
    Map<String, List<String>> within = above("LOCATED_IN");
    return new Things(
        properties.keySet().stream()
            .map(
                id ->
                    new Thing(
                        id,
                        types.get(id).stream().map(EntityType::ofLabel).collect(Collectors.toSet()),
                        (String) properties.get(id).get("kind"),
                        isKnown(id) ? (String) properties.get(id).get("name") : null,
                        of.getOrDefault(id, List.of()),
                        within.getOrDefault(id, List.of())))
            .toList());
  }

  private Map<String, List<String>> above(String type) {
    return relations.values().stream()
        .filter(row -> row.get("type").equals(type))
        .collect(
            Collectors.groupingBy(
                row -> (String) row.get("subject"),
                Collectors.mapping(row -> (String) row.get("object"), Collectors.toList())));
  }

  /**
   * {@return what a claimed relationship has besides, the gazetteer saying so too; that is not
   * written again}
   */
  Map<String, Object> said(String relation) {
    Map<String, Object> row = relations.getOrDefault(relation, memberships.get(relation));
    if (row == null) {
      return Map.of("sources", List.of("claim"));
    }
    claimed.add(relation);
    return properties(row, List.of("claim", "gazetteer"));
  }

  private static Map<String, Object> properties(Map<String, Object> row, List<String> sources) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("sources", sources);
    properties.put("since", row.get("since"));
    properties.put("until", row.get("until"));
    return properties;
  }

  void write(TableLines lines) {
    properties.forEach((id, said) -> lines.entity(labels(id), named(id, said)));
    relations.forEach((relation, row) -> write(relation, row, lines));
    memberships.forEach(
        (relation, row) -> {
          if (properties.keySet().containsAll(List.of(row.get("subject"), row.get("object")))) {
            write(relation, row, lines);
          }
        });
  }

  private void write(String relation, Map<String, Object> row, TableLines lines) {
    if (!claimed.contains(relation)) {
      Map<String, Object> said = properties(row, List.of("gazetteer"));
      said.put("key", relation);
      lines.dated((String) row.get("type"), key(row.get("subject")), key(row.get("object")), said);
    }
  }

  private List<String> labels(String id) {
    List<String> labels = new ArrayList<>(types.get(id));
    labels.add(ENTITY);
    return labels;
  }

  private Map<?, ?> named(String id, Map<?, ?> said) {
    if (isKnown(id) || !forms.containsKey(id)) {
      return said;
    }
    List<String> names =
        forms.get(id).entrySet().stream().sorted(CALLED).map(Map.Entry::getKey).toList();
    Map<Object, Object> named = new HashMap<>(said);
    named.put("name", names.get(0));
    named.put("aliases", names.subList(1, names.size()));
    return named;
  }
}
