package io.masar.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a parameter takes: how a user writes it, and the value Cypher gets. */
public sealed interface ParameterType {

  /** {@return what is accepted, for people to read} */
  String accepts();

  /**
   * {@return the value of what a user wrote}
   *
   * @throws Unfit if it is none, with what would be accepted
   */
  Object parse(String text, Names names, LocalDate today);

  /** {@return whether {@code value} can be given to Cypher} */
  boolean holds(Object value);

  /**
   * {@return the type that headers call {@code word}, for instance {@code date} or {@code
   * name(Base|Place)}}
   */
  static Optional<ParameterType> of(String word) {
    return switch (word) {
      case "string" -> Optional.of(new Text());
      case "integer" -> Optional.of(new Whole());
      case "date" -> Optional.of(new Day());
      case "status" -> Optional.of(new OneOf(Vocabulary.STATUS));
      case "move" -> Optional.of(new OneOf(Vocabulary.MOVE));
      case "claim" -> Optional.of(new OneOf(Vocabulary.CLAIM));
      default -> Name.of(word);
    };
  }

  /** {@return the words for types, for people to read} */
  static String words() {
    return "string, integer, date, status, move, claim, name(LABEL|LABEL) with labels "
        + String.join(", ", Vocabulary.LABELS);
  }

  /** Any text. */
  record Text() implements ParameterType {
    @Override
    public String accepts() {
      return "text";
    }

    @Override
    public Object parse(String text, Names names, LocalDate today) {
      return text;
    }

    @Override
    public boolean holds(Object value) {
      return value instanceof String;
    }
  }

  /** How many of something, from 0. */
  record Whole() implements ParameterType {
    @Override
    public String accepts() {
      return "a whole number";
    }

    @Override
    public Object parse(String text, Names names, LocalDate today) {
      if (!text.matches("[0-9]{1,18}")) {
        throw new Unfit("\"" + text + "\" is no whole number");
      }
      return Long.valueOf(text);
    }

    @Override
    public boolean holds(Object value) {
      return value instanceof Long;
    }
  }

  /** A day of the calendar. */
  record Day() implements ParameterType {
    @Override
    public String accepts() {
      return "a day as 2025-10-01, or today";
    }

    @Override
    public Object parse(String text, Names names, LocalDate today) {
      return text.equals("today") ? today : Literal.day(text);
    }

    @Override
    public boolean holds(Object value) {
      return value instanceof LocalDate;
    }
  }

  /** One of a few words, in any case. */
  record OneOf(List<String> words) implements ParameterType {
    @Override
    public String accepts() {
      return String.join(", ", words).toLowerCase(Locale.ROOT);
    }

    @Override
    public Object parse(String text, Names names, LocalDate today) {
      String word = text.toUpperCase(Locale.ROOT);
      if (!words.contains(word)) {
        throw new Unfit("\"" + text + "\" is none of " + accepts());
      }
      return word;
    }

    @Override
    public boolean holds(Object value) {
      return value instanceof String word && words.contains(word);
    }
  }

  /**
   * An entity, by its name in any script and spelling; the value is the list of the ids that fit.
   */
  record Name(Set<String> labels) implements ParameterType {

    private static Optional<ParameterType> of(String word) {
      if (!word.matches("name\\([A-Za-z|]+\\)")) {
        return Optional.empty();
      }
      Set<String> labels =
          new TreeSet<>(List.of(word.substring(5, word.length() - 1).split("\\|")));
      return Vocabulary.LABELS.containsAll(labels)
          ? Optional.of(new Name(labels))
          : Optional.empty();
    }

    @Override
    public String accepts() {
      String words = words();
      String article = "aeiou".indexOf(words.charAt(0)) < 0 ? "a " : "an ";
      return "the name of " + article + words + ", Arabic or English";
    }

    private String words() {
      return String.join(" or ", labels).toLowerCase(Locale.ROOT);
    }

    @Override
    public Object parse(String text, Names names, LocalDate today) {
      Names.Match match = names.find(text, labels);
      if (match.ids().isEmpty()) {
        throw new Unfit("\"" + text + "\" is no known " + words() + Suggestion.of(match.near()));
      }
      return match.ids();
    }

    @Override
    public boolean holds(Object value) {
      return value instanceof List<?>;
    }
  }
}
