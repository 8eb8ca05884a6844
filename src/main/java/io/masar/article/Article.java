package io.masar.article;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A news article as it was read; only {@code id} and {@code text} are sure to be there.
 *
 * @param publishedOn the day it appeared, never guessed
 * @param language an ISO 639-1 code
 */
public record Article(
    String id,
    String title,
    String text,
    LocalDate publishedOn,
    String outlet,
    String url,
    String language) {

  public Article {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
  }
}
