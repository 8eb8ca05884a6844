package io.masar.store;

import io.masar.element.Columns;
import io.masar.element.ImportLines;
import io.masar.element.Key;
import io.masar.element.Point;
import io.masar.element.ValueType;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.neo4j.driver.Value;

/** Lines for the tables of a graph that Neo4j's importer is to make; for one thread. */
final class TableLines {

  private static final String TOLD = " claims:WHOLE outlets:WHOLE best:TEXT";

  /**
   * Properties with their types, by the table. What reports ask of many comes first: Neo4j keeps
   * the properties of an element in that order and reads them from the first on.
   */
  private static final Map<String, String> NODES =
      Map.of(
          "Outlet", "id:TEXT name:TEXT",
          "Article",
              "publishedOn:DAY id:TEXT fullId:TEXT title:TEXT url:TEXT urlKey:TEXT language:TEXT"
                  + " contentHash:TEXT reading:TEXT fingerprint:TEXT band0:WHOLE band1:WHOLE"
                  + " band2:WHOLE band3:WHOLE band4:WHOLE band5:WHOLE band6:WHOLE band7:WHOLE",
          "Passage", "id:TEXT text:TEXT position:WHOLE",
          "Claim",
              "reported:DAY from:DAY to:DAY kind:TEXT status:TEXT min:WHOLE max:WHOLE id:TEXT"
                  + " confidence:NUMBER outlet:TEXT title:TEXT parties:TEXT timeText:TEXT rule:TEXT",
          "Entity",
              "id:TEXT known:TRUTH name:TEXT nameEn:TEXT aliases:TEXT[] kind:TEXT iso2:TEXT"
                  + " iso3:TEXT wikidata:TEXT location:POINT",
          "Movement",
              "from:DAY to:DAY firstReported:DAY lastReported:DAY firstConfirmed:DAY"
                  + " firstPromised:DAY lastPromised:DAY plannedTo:DAY undated:WHOLE denials:WHOLE"
                  + " status:TEXT kind:TEXT plannedFrom:DAY id:TEXT course:TEXT min:WHOLE max:WHOLE"
                  + TOLD
                  + " key:TEXT name:TEXT family:TEXT place:TEXT scope:TEXT reportedFrom:DAY"
                  + " reportedTo:DAY firstDay:DAY lastDay:DAY",
          "Agreement",
              "from:DAY to:DAY firstReported:DAY lastReported:DAY status:TEXT id:TEXT"
                  + TOLD
                  + " parties:TEXT name:TEXT known:TRUTH",
          "Ledger", "id:TEXT key:TEXT page:WHOLE stamp:TEXT said:TEXT",
          "Term",
              "from:DAY to:DAY firstReported:DAY lastReported:DAY status:TEXT id:TEXT"
                  + TOLD
                  + " title:TEXT titles:TEXT[]");

  private static final String ENTITY = "Entity";
  private static final String PLAIN = "plain";
  private static final String MENTIONS = "MENTIONS";
  private static final String DATED = "dated";

  private static final Map<String, String> LINKS =
      Map.of(
          PLAIN, "",
          MENTIONS, "count:WHOLE forms:TEXT[]",
          DATED,
              "from:DAY to:DAY firstReported:DAY lastReported:DAY status:TEXT min:WHOLE max:WHOLE"
                  + TOLD
                  + " title:TEXT key:TEXT since:DAY until:DAY sources:TEXT[] claimIds:TEXT[]");

  private static final Map<String, ImportLines> NODE_LINES = lines(NODES, ImportLines::ofNodes);
  private static final Map<String, ImportLines> LINK_LINES = lines(LINKS, ImportLines::ofLinks);

  private final Map<String, StringBuilder> tables = new HashMap<>();

  private static Map<String, ImportLines> lines(
      Map<String, String> specified, Function<Columns, ImportLines> form) {
    Map<String, ImportLines> lines = new TreeMap<>();
    specified.forEach((kind, columns) -> lines.put(kind, form.apply(columns(kind, columns))));
    return lines;
  }

  private static Columns columns(String kind, String specified) {
    List<String[]> said =
        Stream.of(specified.split(" "))
            .filter(column -> !column.isEmpty())
            .map(column -> column.split(":"))
            .toList();
    List<String> order = said.stream().map(column -> column[0]).toList();
    SortedMap<String, ValueType> types = new TreeMap<>(Comparator.comparingInt(order::indexOf));
    said.forEach(column -> types.put(column[0], type(column[1])));
    return new Columns(kind, types);
  }

  private static ValueType type(String word) {
    boolean isList = word.endsWith("[]");
    String of = isList ? word.substring(0, word.length() - 2) : word;
    return new ValueType(ValueType.Of.valueOf(of), isList);
  }

  /** {@return the first lines of the tables of nodes, by table} */
  static Map<String, String> nodeHeaders() {
    return headers(NODE_LINES);
  }

  /** {@return the same of relationships} */
  static Map<String, String> linkHeaders() {
    return headers(LINK_LINES);
  }

  private static Map<String, String> headers(Map<String, ImportLines> lines) {
    Map<String, String> headers = new TreeMap<>();
    lines.forEach((kind, line) -> headers.put(kind, line.header()));
    return headers;
  }

  /** Adds a node of one label, its properties as rows have them. */
  Key node(String label, Map<?, ?> properties) {
    Key key = new Key(label, (String) properties.get("id"));
    NODE_LINES.get(label).node(key, properties, List.of(label), table(label));
    return key;
  }

  /** Adds an entity. */
  void entity(List<String> labels, Map<?, ?> properties) {
    Map<Object, Object> values = new HashMap<>(properties);
    if (properties.get("location") instanceof Value point) {
      values.put("location", new Point(point.asPoint().y(), point.asPoint().x()));
    }
    Key key = BulkThings.key(properties.get("id"));
    NODE_LINES.get(ENTITY).node(key, values, labels, table(ENTITY));
  }

  /** Adds a relationship without properties. */
  void link(String type, Key source, Key target) {
    link(PLAIN, type, source, target, Map.of());
  }

  void mentions(Key article, Key entity, Map<?, ?> properties) {
    link(MENTIONS, MENTIONS, article, entity, properties);
  }

  /** Adds a relationship that is a fact. */
  void dated(String type, Key source, Key target, Map<?, ?> properties) {
    link(DATED, type, source, target, properties);
  }

  private void link(String table, String type, Key source, Key target, Map<?, ?> properties) {
    LINK_LINES.get(table).link(source, target, properties, type, table(table));
  }

  private StringBuilder table(String name) {
    return tables.computeIfAbsent(name, table -> new StringBuilder());
  }

  /** Gives the lines of each table, in bytes, and keeps none. */
  void take(BiConsumer<String, byte[]> taker) {
    tables.forEach(
        (table, lines) -> taker.accept(table, lines.toString().getBytes(StandardCharsets.UTF_8)));
    tables.clear();
  }
}
