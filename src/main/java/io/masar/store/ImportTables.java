package io.masar.store;

import io.masar.element.Columns;
import io.masar.element.Element;
import io.masar.element.ImportFile;
import io.masar.element.Key;
import io.masar.element.Link;
import io.masar.element.Node;
import io.masar.element.Point;
import io.masar.element.ValueType;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.neo4j.driver.Value;

/** The tables of a graph that Neo4j's importer is to make. */
final class ImportTables implements AutoCloseable {

  private static final int BUFFER = 1 << 17;

  private static final String TOLD =
      " status:TEXT firstReported:DAY lastReported:DAY claims:WHOLE outlets:WHOLE";

  /** Properties with their types, by the table. */
  private static final Map<String, String> NODES =
      Map.of(
          "Outlet", "id:TEXT name:TEXT",
          "Article",
              "id:TEXT title:TEXT publishedOn:DAY url:TEXT language:TEXT contentHash:TEXT"
                  + " reading:TEXT fingerprint:TEXT band0:WHOLE band1:WHOLE band2:WHOLE band3:WHOLE"
                  + " band4:WHOLE band5:WHOLE band6:WHOLE band7:WHOLE",
          "Passage", "id:TEXT text:TEXT position:WHOLE",
          "Claim",
              "id:TEXT kind:TEXT status:TEXT from:DAY to:DAY timeText:TEXT min:WHOLE max:WHOLE"
                  + " title:TEXT confidence:NUMBER rule:TEXT parties:TEXT",
          "Entity",
              "id:TEXT known:TRUTH name:TEXT nameEn:TEXT aliases:TEXT[] kind:TEXT iso2:TEXT"
                  + " iso3:TEXT wikidata:TEXT location:POINT",
          "Movement",
              "id:TEXT name:TEXT key:TEXT course:TEXT family:TEXT place:TEXT scope:TEXT kind:TEXT"
                  + " from:DAY to:DAY plannedFrom:DAY plannedTo:DAY reportedFrom:DAY reportedTo:DAY"
                  + " firstDay:DAY lastDay:DAY min:WHOLE max:WHOLE denials:WHOLE"
                  + TOLD,
          "Agreement", "id:TEXT parties:TEXT name:TEXT from:DAY to:DAY" + TOLD,
          "Term", "id:TEXT title:TEXT titles:TEXT[] from:DAY to:DAY" + TOLD);

  private static final String PLAIN = "plain";
  private static final String MENTIONS = "MENTIONS";
  private static final String DATED = "dated";

  private static final Map<String, String> LINKS =
      Map.of(
          PLAIN, "",
          MENTIONS, "count:WHOLE forms:TEXT[]",
          DATED,
              "key:TEXT sources:TEXT[] title:TEXT from:DAY to:DAY min:WHOLE max:WHOLE"
                  + " claimIds:TEXT[]"
                  + TOLD);

  private final Path folder;
  private final Map<String, Consumer<Element>> tables = new HashMap<>();
  private final List<BufferedWriter> writers = new ArrayList<>();
  private final List<String> arguments = new ArrayList<>();

  ImportTables(Path folder) {
    this.folder = folder;
    NODES.keySet().stream().sorted().forEach(this::nodes);
    LINKS.keySet().stream().sorted().forEach(this::links);
  }

  private void nodes(String kind) {
    tables.put(kind, ImportFile.ofNodes(columns(kind, NODES), writer("nodes", kind)));
  }

  private void links(String kind) {
    tables.put(kind, ImportFile.ofLinks(columns(kind, LINKS), writer("relationships", kind)));
  }

  private BufferedWriter writer(String option, String kind) {
    Path file = folder.resolve(option + "-" + kind + ".csv");
    arguments.add("--" + option + "=" + file);
    try {
      BufferedWriter writer = new BufferedWriter(Files.newBufferedWriter(file), BUFFER);
      writers.add(writer);
      return writer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Columns columns(String kind, Map<String, String> specified) {
    SortedMap<String, ValueType> types = new TreeMap<>();
    Stream.of(specified.get(kind).split(" "))
        .filter(column -> !column.isEmpty())
        .map(column -> column.split(":"))
        .forEach(column -> types.put(column[0], type(column[1])));
    return new Columns(kind, types);
  }

  private static ValueType type(String word) {
    boolean isList = word.endsWith("[]");
    String of = isList ? word.substring(0, word.length() - 2) : word;
    return new ValueType(ValueType.Of.valueOf(of), isList);
  }

  /** Adds a node of one label, its properties as rows have them. */
  void node(String label, Map<?, ?> properties) {
    tables.get(label).accept(new Node(List.of(label), values(properties)));
  }

  /** Adds an entity. */
  void entity(List<String> labels, Map<?, ?> properties) {
    tables.get("Entity").accept(new Node(labels, values(properties)));
  }

  /** Adds a relationship without properties. */
  void link(String type, Key source, Key target) {
    tables.get(PLAIN).accept(new Link(type, source, target, Map.of()));
  }

  void mentions(Key article, Key entity, Map<String, Object> properties) {
    tables.get(MENTIONS).accept(new Link(MENTIONS, article, entity, values(properties)));
  }

  /** Adds a relationship that is a fact. */
  void dated(String type, Key source, Key target, Map<?, ?> properties) {
    tables.get(DATED).accept(new Link(type, source, target, values(properties)));
  }

  /** {@return the properties that are there, as elements have them} */
  private static Map<String, Object> values(Map<?, ?> properties) {
    Map<String, Object> values = new HashMap<>();
    properties.forEach(
        (key, value) -> {
          if (value != null && !List.of().equals(value)) {
            values.put((String) key, value(value));
          }
        });
    return values;
  }

  private static Object value(Object value) {
    if (value instanceof Integer number) {
      return number.longValue();
    } else if (value instanceof Value point) {
      return new Point(point.asPoint().y(), point.asPoint().x());
    }
    return value;
  }

  /** {@return what the importer must be told of the tables} */
  List<String> arguments() {
    return arguments;
  }

  @Override
  public void close() {
    try {
      for (BufferedWriter writer : writers) {
        writer.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
