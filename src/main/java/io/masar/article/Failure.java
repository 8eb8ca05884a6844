package io.masar.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What went wrong, in words for the person who gave the file. */
final class Failure {

  private Failure() {}

  /** {@return why a file or folder could not be read} */
  static String reading(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "may not be read: permission denied";
    }
    if (e instanceof FileSystemException file && file.getReason() != null) {
      return "cannot be read: " + file.getReason();
    }
    if (e instanceof EOFException) {
      return "cannot be read to its end: the gzipped data stop early";
    }
    return "cannot be read: "
        + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
  }

  /** {@return what is wrong with some JSON, in one line} */
  static String json(JsonProcessingException e) {
    if (e.getOriginalMessage().startsWith("Invalid UTF-8")) {
      return "no UTF-8: byte at offset "
          + e.getLocation().getByteOffset()
          + "; save the file as UTF-8";
    }
    String message =
        e.getOriginalMessage()
            .lines()
            .findFirst()
            .orElse("")
            .replaceFirst(" \\(start marker.*", "");
    int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
    return "broken JSON" + (column > 0 ? " at column " + column : "") + ": " + message;
  }
}
