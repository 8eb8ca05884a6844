package io.masar.mapping;

import io.masar.claim.Status;
import io.masar.text.ArabicText;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the verbs of a group do: its name tells what, a status, and the prepositions that take what
 * they govern, as in {@code governs DENIED عن|من} or, for none, {@code governs PLANNED ~}.
 *
 * @param takes as in {@link Lexeme#takes}
 */
record VerbGroup(Lexeme.Meaning meaning, Set<String> takes) {

  /** The first letter that is not Latin. */
  private static final char NO_LATIN = 128;

  /** {@return the group of that name, which stands at {@code here}} */
  static VerbGroup of(String name, Yaml here) {
    List<String> parts = List.of(name.split(" "));
    String last = parts.get(parts.size() - 1);
    boolean tied = parts.size() > 1 && (last.startsWith("~") || last.charAt(0) >= NO_LATIN);
    Status status = parts.size() > (tied ? 2 : 1) ? status(parts.get(1), here) : null;
    return new VerbGroup(meaning(parts.get(0), status, here), tied ? takes(last) : Set.of());
  }

  private static Set<String> takes(String prepositions) {
    return Arrays.stream(prepositions.split("\\|"))
        .map(word -> word.equals("~") ? "" : ArabicText.fold(word))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Status status(String name, Yaml here) {
    try {
      return Status.valueOf(name);
    } catch (IllegalArgumentException e) {
      here.problem("'" + name + "' is none of " + List.of(Status.values()));
      return null;
    }
  }

  private static Lexeme.Meaning meaning(String name, Status status, Yaml here) {
    return switch (name) {
      case "governs" -> new Lexeme.Governs(status, false);
      case "foils" -> new Lexeme.Governs(status, true);
      case "tells" -> new Lexeme.Tells(status);
      case "voids" -> new Lexeme.Voids();
      case "repeats" -> new Lexeme.Repeats();
      case "judges" -> new Lexeme.Other(true);
      case "implies" -> new Lexeme.Other(false, true);
      case "other" -> new Lexeme.Other(false);
      default -> {
        here.problem(
            "'"
                + name
                + "' is no group of verbs; governs, foils, tells, judges, implies, voids, repeats and"
                + " other are");
        yield new Lexeme.Other(false);
      }
    };
  }
}
