package io.masar.query;

import io.masar.text.ArabicText;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What is left of a name when the habits of spelling are taken away.
 *
 * @param exact letters folded; articles, punctuation and case dropped
 * @param rough of Latin letters, what transcriptions agree on: {@code Ayn al-Assad} is {@code Ain
 *     al-Asad}
 */
record NameKey(String exact, String rough) {

  static NameKey of(String name) {
    String folded =
        Normalizer.normalize(ArabicText.fold(name), Normalizer.Form.NFD)
            .replaceAll("[\\p{M}'ʿʾ`]", "");
    String exact =
        Arrays.stream(folded.split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.matches("al|el|the|"))
            .map(word -> word.matches("ال.{2,}") ? word.substring(2) : word)
            .collect(Collectors.joining(" "));
    return new NameKey(exact, rough(exact));
  }

  private static String rough(String exact) {
    return Arrays.stream(exact.split(" "))
        .map(NameKey::consonants)
        .collect(Collectors.joining(" "));
  }

  /** A vowel at the start stays as one letter, for all else but consonants varies. */
  private static String consonants(String word) {
    return word.replaceAll("^[aeiou]", "A")
        .replaceAll("[aeiouyw]", "")
        .replaceAll("ph", "f")
        .replaceAll("[qkc]h?", "k")
        .replaceAll("(.)\\1+", "$1");
  }
}
