package io.masar.store;

import io.masar.query.NameIndex;
import io.masar.query.NameIndex.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;

/** Who is called what in a graph; what was joined is found by all its names. */
record Directory(List<Named> things, Corrections corrections, Map<String, List<String>> forms) {

  private static final String THINGS =
      """
      MATCH (n:Entity|Agreement)
      RETURN n.id AS id, labels(n) AS labels,
        [name IN [n.name, n.nameEn] WHERE name IS NOT NULL] + coalesce(n.aliases, []) AS names\
      """;

  private static final String CORRECTIONS = "MATCH (c:Correction) RETURN properties(c) AS c";

  /** By the index of this property. */
  private static final String FORMS =
      """
      MATCH ()-[mentions:MENTIONS]->()
      WHERE mentions.as IS NOT NULL
      UNWIND mentions.forms AS form
      WITH mentions.as AS id, form, count(*) AS times
      ORDER BY times DESC, form
      RETURN id, collect(form) AS names\
      """;

  static Directory read(SimpleQueryRunner transaction) {
    List<Named> things = transaction.run(THINGS).list(Directory::named);
    Corrections corrections =
        new Corrections(
            transaction.run(CORRECTIONS).list(row -> EntityWriter.correction(row.get("c"))));
    Map<String, List<String>> forms = new HashMap<>();
    if (!corrections.all().isEmpty()) {
      transaction
          .run(FORMS)
          .forEachRemaining(row -> forms.put(row.get("id").asString(), texts(row.get("names"))));
    }
    return new Directory(things, corrections, forms);
  }

  private static Named named(Record row) {
    return new Named(row.get("id").asString(), texts(row.get("labels")), texts(row.get("names")));
  }

  private static List<String> texts(Value list) {
    return list.asList(Value::asString);
  }

  /** {@return what a name means: what was joined means what it was joined with} */
  NameIndex names() {
    List<Named> all = new ArrayList<>(things);
    for (Named joined : joined()) {
      String into = corrections.of(joined.id());
      Correction said = corrections.everywhere(joined.id());
      all.add(
          new Named(into, List.of(corrections.type(into, said.intoType()).label()), known(joined)));
    }
    return new NameIndex(all);
  }

  private static List<String> known(Named joined) {
    List<String> names = new ArrayList<>(joined.names());
    names.add(joined.id());
    return names;
  }

  /** {@return the things that were joined with others, by themselves} */
  List<Named> joined() {
    return corrections.all().stream()
        .filter(said -> said.article() == null)
        .map(said -> new Named(said.thing(), List.of(said.type().label()), names(said)))
        .toList();
  }

  private List<String> names(Correction said) {
    return said.names().isEmpty() ? forms.getOrDefault(said.thing(), List.of()) : said.names();
  }
}
