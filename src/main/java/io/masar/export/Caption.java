package io.masar.export;

import io.masar.element.Element;
import java.util.Objects;
import java.util.stream.Stream;

/** What an element is called in a picture. */
final class Caption {

  private static final int LONGEST = 60;

  private Caption() {}

  /** {@return its name, its title, the start of its sentence, or else what it is and when} */
  static String of(Element element) {
    Object own =
        Stream.of("name", "title", "text")
            .map(element.properties()::get)
            .filter(Objects::nonNull)
            .findFirst()
            .orElseGet(() -> what(element));
    return shortened(own.toString());
  }

  private static String what(Element element) {
    Object kind = element.properties().getOrDefault("kind", element.kind());
    return (kind.toString().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
            + " "
            + Days.of(element))
        .strip();
  }

  /**
   * {@return a short text} without what has no width or turns the direction: no use in pictures.
   */
  static String shortened(String text) {
    String plain = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
    return plain.codePointCount(0, plain.length()) <= LONGEST
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
