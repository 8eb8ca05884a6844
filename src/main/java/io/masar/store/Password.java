package io.masar.store;

import io.masar.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The password of the server of a database.
 *
 * @param file where it is kept
 * @param fresh whether it was made just now, so that nobody has seen it
 */
public record Password(String text, Path file, boolean fresh) {

  /** As Neo4j wants it. */
  private static final int SHORTEST = 8;

  private static final int RANDOM_BYTES = 18;

  /**
   * {@return the password kept in the database's {@code folder}, made if there is none}
   *
   * @throws InvalidInput if it cannot be read or kept
   */
  public static Password kept(Path folder) {
    Path file = folder.resolve("masar.password");
    if (Files.exists(file)) {
      return of(file);
    }
    String text = random();
    try {
      Files.createDirectories(folder);
      OwnerFile.write(file, text + "\n");
    } catch (IOException e) {
      throw new InvalidInput(file.toString(), "the password cannot be kept there: " + e);
    }
    return new Password(text, file, true);
  }

  /**
   * {@return the password on the first line of {@code file}}
   *
   * @throws InvalidInput if there is none, or too short a one
   */
  public static Password of(Path file) {
    try {
      String text = Files.readString(file).lines().findFirst().orElse("").strip();
      if (text.length() < SHORTEST) {
        throw new InvalidInput(
            file.toString(),
            "its first line has "
                + text.length()
                + " characters; a password has at least "
                + SHORTEST);
      }
      return new Password(text, file, false);
    } catch (IOException e) {
      throw new InvalidInput(file.toString(), "no password can be read there: " + e);
    }
  }

  /** {@return a password that nobody can guess} */
  static String random() {
    byte[] random = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  /** Without the password: this may end up in a message. */
  @Override
  public String toString() {
    return "the password in " + file;
  }
}
