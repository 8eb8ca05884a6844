package io.masar.evaluate;

import java.util.Locale;

/** What became of something annotated or read. */
public enum Verdict {
  /** Annotated and read. */
  FOUND,
  /** Annotated and not read. */
  MISSED,
  /** Read and not annotated. */
  INVENTED;

  /** {@return the word for it} */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
