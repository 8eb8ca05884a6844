package io.masar.cli;

import io.masar.InvalidInput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written as a whole or not at all. */
record WholeFile(Path file) {

  /** Writes what it will hold. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  /**
   * Writes {@code content}, under another name first: what is there is never half of it.
   *
   * @throws InvalidInput if the file cannot be written
   */
  void write(Content content) throws IOException {
    Path name = file.toAbsolutePath().getFileName();
    if (name == null || Files.isDirectory(file)) {
      throw new InvalidInput("--out", file + " is a folder; give a file");
    }
    Path part = file.resolveSibling(name + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
        content.write(out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (NoSuchFileException | AccessDeniedException e) {
      throw new InvalidInput(file.toString(), "cannot be written; is its folder there, and yours?");
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
