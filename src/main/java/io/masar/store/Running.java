package io.masar.store;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * The server that runs over the database in a folder, as it noted itself down there for the other
 * commands.
 *
 * @param bolt its address
 * @param pid its process
 * @param start when that process started; another one may have the same number later
 */
record Running(URI bolt, String password, long pid, Instant start) {

  private static final String FILE = "masar.server";

  /** A clock that is set meanwhile moves the start by so much at most. */
  private static final Duration TOLERANCE = Duration.ofSeconds(5);

  /** {@return the server of this process} */
  static Running here(URI bolt, String password) {
    ProcessHandle self = ProcessHandle.current();
    return new Running(bolt, password, self.pid(), start(self));
  }

  /** {@return the server that runs over {@code folder}; what a dead one left is removed} */
  static Optional<Running> over(Path folder) {
    try {
      Optional<Running> noted = read(folder);
      if (noted.isPresent() && !noted.get().isAlive()) {
        Files.deleteIfExists(folder.resolve(FILE));
        return Optional.empty();
      }
      return noted;
    } catch (IOException e) {
      throw StartFailure.of(folder, e);
    }
  }

  private static Optional<Running> read(Path folder) throws IOException {
    Properties noted = new Properties();
    try {
      noted.load(new StringReader(Files.readString(folder.resolve(FILE))));
      return Optional.of(
          new Running(
              URI.create(noted.getProperty("bolt", "")),
              noted.getProperty("password", ""),
              Long.parseLong(noted.getProperty("pid", "")),
              Instant.parse(noted.getProperty("start", ""))));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IllegalArgumentException | java.time.format.DateTimeParseException e) {
      Files.deleteIfExists(folder.resolve(FILE));
      return Optional.empty();
    }
  }

  private boolean isAlive() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(process -> Duration.between(start, start(process)).abs().compareTo(TOLERANCE) < 0)
        .isPresent();
  }

  private static Instant start(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }

  /** Notes it down in {@code folder}. */
  void write(Path folder) throws IOException {
    Properties noted = new Properties();
    noted.setProperty("bolt", bolt.toString());
    noted.setProperty("password", password);
    noted.setProperty("pid", Long.toString(pid));
    noted.setProperty("start", start.toString());
    StringWriter text = new StringWriter();
    noted.store(text, "masar serve is running here; other commands ask it");
    OwnerFile.write(folder.resolve(FILE), text.toString());
  }

  /** Takes the note in {@code folder} away. */
  static void remove(Path folder) {
    try {
      Files.deleteIfExists(folder.resolve(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without the password: this may end up in a message. */
  @Override
  public String toString() {
    return bolt + ", process " + pid;
  }
}
