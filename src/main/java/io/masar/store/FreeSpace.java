package io.masar.store;

import io.masar.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The room that an embedded database needs on its disk. It writes on every start, and where its
 * disk fills up it stops for ever rather than fail.
 */
final class FreeSpace {

  /** Bytes; two log files, the stores and indexes, and a checkpoint of all of them. */
  static final long NEEDED = 256L << 20;

  private FreeSpace() {}

  /**
   * Makes sure that there is room.
   *
   * @param folder an existing one
   * @param needed bytes
   * @throws InvalidInput if less than that is free
   */
  static void require(Path folder, long needed) throws IOException {
    long free = Files.getFileStore(folder).getUsableSpace();
    if (free < needed) {
      throw new InvalidInput(
          folder.toString(),
          "the disk is almost full: "
              + mebibytes(free)
              + " MiB are free, a database needs "
              + mebibytes(needed)
              + "; free some space, or give another --db");
    }
  }

  private static long mebibytes(long bytes) {
    return bytes >> 20;
  }
}
