package io.masar.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Things put aside on the disk in so many parts, each of which fits into memory. */
final class Spill<T> implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final Codec<T> codec;
  private final List<Path> files = new ArrayList<>();
  private final List<DataOutputStream> parts = new ArrayList<>();

  /** How a thing is written and read back. */
  interface Codec<T> {
    void write(T thing, DataOutputStream out) throws IOException;

    T read(DataInputStream in) throws IOException;
  }

  Spill(Path folder, String name, int parts, Codec<T> codec) {
    this.codec = codec;
    try {
      for (int part = 0; part < parts; part++) {
        Path file = folder.resolve(name + "-" + part);
        files.add(file);
        this.parts.add(
            new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int parts() {
    return files.size();
  }

  /** {@return the part of all that has this name} */
  int part(Object name) {
    return Math.floorMod(name.toString().hashCode() * 0x9E3779B1, files.size());
  }

  void put(int part, T thing) {
    try {
      codec.write(thing, parts.get(part));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the writing of all parts. */
  @Override
  public void close() {
    try {
      for (DataOutputStream part : parts) {
        part.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives the things of a part in the order they were put, and removes them. */
  void take(int part, Consumer<T> taker) {
    Path file = files.get(part);
    try {
      try (DataInputStream in =
          new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
        while (true) {
          taker.accept(codec.read(in));
        }
      } catch (EOFException e) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the things of a part} */
  List<T> take(int part) {
    List<T> things = new ArrayList<>();
    take(part, things::add);
    return things;
  }
}
