package io.masar.mapping;

import io.masar.claim.EntityType;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * What the words of a group mean, by the name of the group in {@code loader/grammar/words}.
 *
 * @param inflected whether feminine, dual and plural forms are meant too
 * @param sense what a word of the group means
 */
record WordGroup(boolean inflected, Function<String, Sense> sense) {

  private static final String KNOWN =
      "posts, ranks, directions, weapons, ordinary, people singular|plural CLASS, adjectives TYPE, nisba"
          + " COUNTRY, numeral NUMBER, vague NUMBER, "
          + String.join(", ", Arrays.stream(FunctionWord.values()).map(Enum::name).toList());

  /**
   * {@return the group of that name}
   *
   * @throws IllegalArgumentException if there is none
   */
  static WordGroup of(String name) {
    List<String> parts = List.of(name.split(" "));
    return switch (parts.size()) {
      case 1 -> plain(name);
      case 2 -> detailed(parts.get(0), parts.get(1));
      case 3 -> people(parts);
      default -> throw unknown(name);
    };
  }

  private static WordGroup plain(String name) {
    return switch (name) {
      case "posts" -> new WordGroup(true, Sense.Post::new);
      case "ranks" -> new WordGroup(true, Sense.Rank::new);
      case "directions" -> new WordGroup(true, word -> new Sense.Direction());
      case "weapons" -> all(false, new Sense.Weapon());
      case "ordinary" -> new WordGroup(true, word -> new Sense.Ordinary());
      default -> {
        for (FunctionWord word : FunctionWord.values()) {
          if (word.name().equals(name)) {
            yield all(false, new Sense.Function(word));
          }
        }
        throw unknown(name);
      }
    };
  }

  private static WordGroup detailed(String name, String detail) {
    return switch (name) {
      case "adjectives" -> all(true, new Sense.Adjective(EntityType.ofLabel(detail)));
      case "nisba" -> all(false, new Sense.Nisba(detail));
      case "numeral" -> all(false, new Sense.Numeral(number(detail), false));
      case "vague" -> all(false, new Sense.Numeral(number(detail), true));
      default -> throw unknown(name);
    };
  }

  private static WordGroup people(List<String> parts) {
    String number = parts.get(1);
    if (!parts.get(0).equals("people") || !List.of("singular", "plural").contains(number)) {
      throw unknown(String.join(" ", parts));
    }
    return all(false, new Sense.People(parts.get(2), number.equals("plural")));
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + text + "' is no number; digits are wanted", e);
    }
  }

  private static WordGroup all(boolean inflected, Sense sense) {
    return new WordGroup(inflected, word -> sense);
  }

  private static IllegalArgumentException unknown(String name) {
    return new IllegalArgumentException("'" + name + "' is no group of words; known are " + KNOWN);
  }
}
