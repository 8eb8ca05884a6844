package io.masar.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables of a graph that Neo4j's importer is to make, as files; several threads may write. */
final class ImportTables implements AutoCloseable {

  private static final int BUFFER = 1 << 17;

  private final Path folder;
  private final Map<String, OutputStream> files = new HashMap<>();
  private final List<String> arguments = new ArrayList<>();

  ImportTables(Path folder) {
    this.folder = folder;
    TableLines.nodeHeaders().forEach((kind, header) -> start("nodes", kind, header));
    TableLines.linkHeaders().forEach((kind, header) -> start("relationships", kind, header));
  }

  private void start(String option, String kind, String header) {
    Path file = folder.resolve(option + "-" + kind + ".csv");
    arguments.add("--" + option + "=" + file);
    try {
      files.put(kind, new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    write(kind, header.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds lines to a table, as {@link TableLines#take} gives them. */
  void write(String table, byte[] lines) {
    OutputStream out = files.get(table);
    try {
      synchronized (out) {
        out.write(lines);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return what the importer must be told of the tables} */
  List<String> arguments() {
    return arguments;
  }

  @Override
  public void close() {
    try {
      for (OutputStream file : files.values()) {
        file.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
