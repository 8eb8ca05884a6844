package io.masar.store;

import io.masar.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a database may write where it is. Neo4j itself notices late, and calls a lock file that
 * it may not write one that is in use.
 */
final class Writable {

  /** Down to the files of each database: {@code data/databases/neo4j/neostore}. */
  private static final int DEPTH = 4;

  private Writable() {}

  /**
   * Makes sure that it may.
   *
   * @param folder an existing one
   * @throws InvalidInput if it or a file of the database in it cannot be written
   */
  static void require(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder, DEPTH)) {
      Optional<Path> fixed = files.filter(file -> !Files.isWritable(file)).findFirst();
      if (fixed.isPresent()) {
        throw new InvalidInput(
            folder.toString(),
            fixed.get()
                + " cannot be written; a database needs a folder that can be, give another --db");
      }
    }
  }
}
