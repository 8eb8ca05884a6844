package io.masar.store;

import io.masar.InvalidInput;
import io.masar.claim.Document;
import io.masar.claim.DocumentJson;
import io.masar.claim.KnownEntity;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.neo4j.io.fs.FileUtils;

/** Makes a graph of many documents at once, without a running database. */
public final class Bulk {

  private final Path folder;
  private final Path stage;
  private final Path later;
  private final Statements statements;
  private final Readings readings;
  private final Consumer<String> next;
  private final Seen seen = new Seen();
  private final Set<Long> taken = new HashSet<>();

  /**
   * Makes a load, and writes nothing yet.
   *
   * @param gazetteer what is known of an id, or {@code null}
   * @param next told what it does when all documents are read
   */
  public Bulk(
      Target.Embedded target,
      Statements statements,
      Function<String, KnownEntity> gazetteer,
      Consumer<String> next) {
    this.folder = target.folder().toAbsolutePath().normalize();
    this.stage = this.folder.resolveSibling(this.folder.getFileName() + ".bulk");
    this.later = stage.resolve("later.jsonl");
    this.statements = statements;
    this.readings = new Readings(statements, gazetteer);
    this.next = next;
  }

  /** An article made ready for a bulk load. */
  public static final class Prepared {

    private final Reading reading;
    private final BulkArticle article;

    private Prepared(Reading reading) {
      this.reading = reading;
      this.article = reading.rows().map(BulkArticle::of).orElse(null);
    }
  }

  /** {@return {@code document} made ready; several threads may do that ahead of the load} */
  public Prepared prepare(Document document) {
    return new Prepared(readings.apply(document));
  }

  /**
   * Makes the folder that the graph is made in; what is left there of a load that was killed is
   * taken away.
   *
   * @throws InvalidInput if there is a graph already, or none can be made there
   */
  public void begin() {
    requireNone();
    try {
      FileUtils.deleteDirectory(stage);
      Files.createDirectories(stage);
    } catch (IOException e) {
      throw StartFailure.of(folder, e);
    }
  }

  /**
   * Loads documents into a graph that is not there yet: the same graph that {@link Store#load}
   * makes. It appears when all is done.
   *
   * @throws InvalidInput as {@link #begin} does
   */
  public Loaded load(Stream<Prepared> documents) {
    begin();
    try {
      Path tables = stage.resolve("tables");
      Path home = stage.resolve("db");
      Files.createDirectories(tables);
      Files.createDirectories(home);
      List<String> arguments = write(documents, tables);
      Importer.run(home, arguments, next);
      FileUtils.deleteDirectory(tables);
      int unchanged = complete(home);
      Files.move(home, folder);
      FileUtils.deleteDirectory(stage);
      return seen.loaded(unchanged);
    } catch (IOException e) {
      throw StartFailure.of(folder, e);
    }
  }

  private void requireNone() {
    if (Files.exists(folder)) {
      throw new InvalidInput(
          folder.toString(),
          "is there already, and a bulk load makes a graph from nothing; load without --bulk, or"
              + " give another --db");
    }
  }

  private List<String> write(Stream<Prepared> documents, Path folder) throws IOException {
    try (ImportTables tables = new ImportTables(folder);
        BulkLoad load = new BulkLoad(folder, tables, next)) {
      read(documents, load);
      load.finish();
      return tables.arguments();
    }
  }

  /** What takes the place of another article is loaded when that one is there. */
  private void read(Stream<Prepared> documents, BulkLoad load) throws IOException {
    try (BufferedWriter again = Files.newBufferedWriter(later)) {
      for (Iterator<Prepared> each = documents.iterator(); each.hasNext(); ) {
        Prepared prepared = each.next();
        if (seen.rows(prepared.reading).isEmpty()) {
          continue;
        }
        if (isFirst(prepared.article)) {
          load.add(prepared.article);
        } else {
          again.write(DocumentJson.write(prepared.reading.document()));
          again.newLine();
        }
      }
    }
  }

  /** Not so for a few that are: that costs time, not truth. */
  private boolean isFirst(BulkArticle article) {
    boolean first = true;
    for (Long name : article.names()) {
      first &= taken.add(name);
    }
    return first;
  }

  /** {@return how many of the articles that came later changed nothing} */
  private int complete(Path home) throws IOException {
    next.accept("indexing");
    try (EmbeddedDatabase database =
        EmbeddedDatabase.start(home, Listening.privately(), PageCache.LEAST)) {
      database.make(statements.schema());
      return Files.size(later) == 0 ? 0 : loadLater(Store.of(database, home));
    }
  }

  private int loadLater(Store graph) throws IOException {
    try (Store store = graph;
        Stream<String> lines = Files.lines(later)) {
      Stream<Reading> documents =
          lines.map(line -> readings.apply(DocumentJson.read(line, later.toString())));
      return store.load(statements, documents, done -> {}).unchanged();
    }
  }
}
