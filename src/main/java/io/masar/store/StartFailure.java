package io.masar.store;

import io.masar.InvalidInput;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import org.neo4j.io.locker.FileLockException;

/** Says in a user's words why the database in a folder does not start. */
final class StartFailure {

  private StartFailure() {}

  static InvalidInput of(Path folder, Throwable failure) {
    if (failure instanceof InvalidInput told) {
      return told;
    }
    String what = null;
    Throwable root = failure;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      what = what == null ? said(cause) : what;
      root = cause;
    }
    if (what == null && !Files.exists(folder)) {
      what = "cannot be made; a database needs a folder that can be written, give another --db";
    }
    if (what == null) {
      what =
          "the database does not start: "
              + root.getMessage()
              + "; see "
              + EmbeddedDatabase.logs(folder);
    }
    InvalidInput told = new InvalidInput(folder.toString(), what);
    told.initCause(failure);
    return told;
  }

  private static String said(Throwable cause) {
    String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    if (cause instanceof FileLockException) {
      return "the database is in use by another process; wait for it to end, or give another --db";
    }
    if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
      return "is a file; a database needs a folder";
    }
    if (cause instanceof AccessDeniedException
        || cause instanceof ReadOnlyFileSystemException
        || message.contains("read-only file system")
        || message.contains("permission denied")) {
      return "cannot be written; a database needs a folder that can be, give another --db";
    }
    if (message.contains("no space left") || message.contains("disk quota")) {
      return "the disk is full; free some space, or give another --db";
    }
    return null;
  }
}
