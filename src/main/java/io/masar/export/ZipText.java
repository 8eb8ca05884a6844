package io.masar.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip of text files in UTF-8, written one after the other. */
final class ZipText implements AutoCloseable {

  private final ZipOutputStream zip;
  private final Writer writer;

  /** Closing it leaves {@code out} open. */
  ZipText(OutputStream out) {
    this.zip = new ZipOutputStream(new StaysOpen(out), StandardCharsets.UTF_8);
    this.writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
  }

  /** {@return what writes the next file, which is called {@code name}; it is never closed} */
  Writer next(String name) {
    try {
      writer.flush();
      ZipEntry entry = new ZipEntry(name);
      entry.setTime(0);
      zip.putNextEntry(entry);
      return writer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    writer.flush();
    zip.close();
  }
}
