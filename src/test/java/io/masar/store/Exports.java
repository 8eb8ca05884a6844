package io.masar.store;

import io.masar.export.Asked;
import io.masar.export.GraphFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Writes a graph as somebody does who says {@code masar export}. */
record Exports(Store store, Path folder) {

  static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

  /** {@return the file that it is in then} */
  Path file(String format) throws IOException {
    return file(format, Map.of());
  }

  Path file(String format, Map<String, String> filters) throws IOException {
    Path file = folder.resolve("masar." + format + (filters.isEmpty() ? "" : filters.hashCode()));
    Asked asked = new Asked(store, Path.of("queries"), filters, store.names(), TODAY);
    try (OutputStream out = Files.newOutputStream(file)) {
      GraphFormat.all().stream()
          .filter(each -> each.word().equals(format))
          .findFirst()
          .orElseThrow()
          .write(asked, out);
    }
    return file;
  }

  /** {@return the folder that {@code zip} is unpacked into} */
  static Path unpacked(Path zip) throws IOException {
    Path to = Files.createTempDirectory(zip.getParent(), "unpacked");
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path file = to.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.copy(in, file);
      }
    }
    return to;
  }
}
