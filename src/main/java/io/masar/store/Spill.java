package io.masar.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Things put aside on the disk in so many parts, each of which fits into memory. Several threads
 * may put, and then several may take, each from a part of its own.
 */
final class Spill<T> implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final Codec<T> codec;
  private final List<Path> files = new ArrayList<>();
  private final List<OutputStream> parts = new ArrayList<>();

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
        this.parts.add(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
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

  /** {@return things as {@link #put(int, byte[])} takes them} */
  static <T> byte[] bytes(List<T> things, Codec<T> codec) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      for (T thing : things) {
        codec.write(thing, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** {@return a thing as {@link #put(int, byte[])} takes it} */
  byte[] bytes(T thing) {
    return bytes(List.of(thing), codec);
  }

  void put(int part, T thing) {
    put(part, bytes(thing));
  }

  void put(int part, byte[] things) {
    OutputStream out = parts.get(part);
    try {
      synchronized (out) {
        out.write(things);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the writing of all parts. */
  @Override
  public void close() {
    try {
      for (OutputStream part : parts) {
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
