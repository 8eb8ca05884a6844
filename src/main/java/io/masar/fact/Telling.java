package io.masar.fact;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;

/**
 * Where and when a claim was made.
 *
 * @param article the id of the article
 * @param original the id of the article that this one is a copy of, its own where it is none
 * @param day of publication, or {@code null}
 * @param outlet the id of the outlet, or {@code null}
 * @param passage the sentence, as written
 * @param voice the id of the body that an unnamed person speaks for, or {@code null}
 */
public record Telling(
    String article, String original, LocalDate day, String outlet, String passage, String voice) {

  /** Earliest first, unknown days last. */
  static final Comparator<Telling> ORDER =
      Comparator.comparing(Telling::day, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Telling::article);

  /** Sentences are told apart among those of one fact. */
  private static final int WORD = 16;

  public Telling {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(original, "original");
    Objects.requireNonNull(passage, "passage");
  }

  /** {@return the same in an article that is a copy of {@code other}} */
  public Telling asCopyOf(String other) {
    return new Telling(article, other, day, outlet, passage, voice);
  }

  /** {@return the same with a short word for the sentence, one for all of the same letters} */
  public Telling brief() {
    byte[] letters = Pieces.letters(passage).getBytes(StandardCharsets.UTF_8);
    String word = UUID.nameUUIDFromBytes(letters).toString().replace("-", "").substring(0, WORD);
    return new Telling(article, original, day, outlet, word, voice);
  }
}
