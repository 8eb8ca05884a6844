package io.masar.cli;

import java.util.Locale;

/** Numbers of things in words. */
final class Plural {

  private Plural() {}

  /**
   * {@return for instance {@code 1 article} or {@code 2,000 articles}}
   *
   * @param thing what one of them is called
   */
  static String of(long count, String thing) {
    return String.format(Locale.ROOT, "%,d %s%s", count, thing, count == 1 ? "" : "s");
  }
}
