package io.masar.store;

import io.masar.InvalidInput;
import io.masar.claim.Document;
import io.masar.claim.DocumentJson;
import io.masar.claim.KnownEntity;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
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
  private final Function<String, KnownEntity> gazetteer;
  private final Consumer<String> next;
  private final Seen seen;
  private final Set<Long> taken = new HashSet<>();

  private Bulk(
      Path folder,
      Statements statements,
      Function<String, KnownEntity> gazetteer,
      Consumer<String> next) {
    this.folder = folder.toAbsolutePath().normalize();
    this.stage = this.folder.resolveSibling(this.folder.getFileName() + ".bulk");
    this.later = stage.resolve("later.jsonl");
    this.statements = statements;
    this.gazetteer = gazetteer;
    this.next = next;
    this.seen = new Seen(statements, gazetteer);
  }

  /**
   * Loads documents into a graph that is not there yet: the same graph that {@link Store#load}
   * makes. It appears when all is done; what is left of a load that was killed is taken away by the
   * next one.
   *
   * @param gazetteer what is known of an id, or {@code null}
   * @param next told what it does when all documents are read
   * @throws InvalidInput if there is a graph already
   */
  public static Loaded load(
      Target.Embedded target,
      Statements statements,
      Stream<Document> documents,
      Function<String, KnownEntity> gazetteer,
      Consumer<String> next) {
    try {
      requireNone(target.folder());
      return new Bulk(target.folder(), statements, gazetteer, next).load(documents);
    } catch (IOException e) {
      throw StartFailure.of(target.folder(), e);
    }
  }

  private static void requireNone(Path folder) {
    if (Files.exists(folder)) {
      throw new InvalidInput(
          folder.toString(),
          "is there already, and a bulk load makes a graph from nothing; load without --bulk, or"
              + " give another --db");
    }
  }

  private Loaded load(Stream<Document> documents) throws IOException {
    Path tables = stage.resolve("tables");
    Path home = stage.resolve("db");
    FileUtils.deleteDirectory(stage);
    Files.createDirectories(tables);
    Files.createDirectories(home);
    List<String> arguments = write(documents, tables);
    next.accept("importing");
    Importer.run(home, arguments);
    FileUtils.deleteDirectory(tables);
    next.accept("indexing");
    int unchanged = complete(home);
    Files.move(home, folder);
    FileUtils.deleteDirectory(stage);
    return seen.loaded(unchanged);
  }

  private List<String> write(Stream<Document> documents, Path folder) throws IOException {
    try (ImportTables tables = new ImportTables(folder);
        BulkLoad load = new BulkLoad(folder, tables)) {
      read(documents, load);
      next.accept("consolidating");
      load.finish();
      return tables.arguments();
    }
  }

  /** What takes the place of another article is loaded when that one is there. */
  private void read(Stream<Document> documents, BulkLoad load) throws IOException {
    try (BufferedWriter again = Files.newBufferedWriter(later)) {
      for (Iterator<Document> each = documents.iterator(); each.hasNext(); ) {
        Document document = each.next();
        Optional<DocumentRows> rows = seen.rows(document);
        if (rows.isPresent() && isFirst(rows.get())) {
          load.add(rows.get());
        } else if (rows.isPresent()) {
          again.write(DocumentJson.write(document));
          again.newLine();
        }
      }
    }
  }

  /** Not so for a few that are: that costs time, not truth. */
  private boolean isFirst(DocumentRows rows) {
    boolean id = taken.add(hash("id " + rows.id()));
    boolean url = rows.url() == null || taken.add(hash("url " + rows.url()));
    return id && url;
  }

  private static long hash(String text) {
    return ByteBuffer.wrap(Hash.sha256(text.getBytes(StandardCharsets.UTF_8))).getLong();
  }

  private int complete(Path home) throws IOException {
    try (Store store = Store.open(new Target.Embedded(home));
        Stream<String> lines = Files.lines(later)) {
      Stream<Document> documents = lines.map(line -> DocumentJson.read(line, later.toString()));
      return store.load(statements, documents, gazetteer, done -> {}).unchanged();
    }
  }
}
