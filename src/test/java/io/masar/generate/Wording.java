package io.masar.generate;

import io.masar.claim.ClaimKind;
import io.masar.claim.Status;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A sentence with one claim, with slots for who, when and how many.
 *
 * @param status {@code null} for kinds that have none
 * @param title of the claim, or {@code null}
 * @param text with slots, as {@code {ORIGIN:base}}
 */
record Wording(ClaimKind kind, Status status, String title, String text) {

  private static final Pattern COLUMNS = Pattern.compile("\\s*\\|\\s*");

  /** {@return all of {@code wordings.txt}} */
  static List<Wording> all() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Wording.class.getResourceAsStream("wordings.txt"), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).map(Wording::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Wording of(String line) {
    String[] columns = COLUMNS.split(line);
    String status = columns[1];
    String title = columns[2];
    return new Wording(
        ClaimKind.valueOf(columns[0]),
        status.equals("-") ? null : Status.valueOf(status),
        title.equals("-") ? null : title,
        columns[3]);
  }
}
