package io.masar.cypher;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The first clause of a file whose parameters have defaults: {@code WITH null AS force, 100 AS
 * limit}. It lets the file run as it stands; programs run it with {@code $force AS force} instead.
 *
 * <p>Cypher takes no variable in {@code LIMIT}, so a parameter {@code limit} stands there by
 * itself: at the end, and wherever before that {@code LIMIT} has the same number.
 */
record Defaults(List<Header.Parameter> parameters) {

  private static final Pattern LAST_LIMIT = Pattern.compile("\\bLIMIT\\s+(\\S+)\\s*\\z");
  private static final String LIMIT = "limit";

  static Defaults of(Header header) {
    return new Defaults(header.parameters().stream().filter(p -> !p.required()).toList());
  }

  /** {@return the clause as the file must have it, {@code ""} for none} */
  String clause() {
    return clause(Header.Parameter::literal);
  }

  private String clause(Function<Header.Parameter, String> value) {
    String items =
        parameters.stream()
            .filter(p -> !p.name().equals(LIMIT))
            .map(p -> value.apply(p) + " AS " + p.name())
            .collect(Collectors.joining(", "));
    return items.isEmpty() ? "" : "WITH " + items;
  }

  /** {@return where the defaults belong, for people to read} */
  String place() {
    String first = clause().isEmpty() ? "" : "the statement starts with \"" + clause() + '"';
    String last = limit() == null ? "" : "it ends with \"LIMIT " + limit() + '"';
    return first.isEmpty() ? last : last.isEmpty() ? first : first + ", and " + last;
  }

  /** {@return whether {@code statement} has every default where it belongs} */
  boolean standIn(String statement) {
    return start(statement).lookingAt() && (limit() == null || isLimited(statement));
  }

  /** {@return {@code statement} with parameters in the place of the defaults} */
  String parameterise(String statement) {
    String limited = "\\bLIMIT\\s+" + limit() + "(?=\\s|\\z)";
    String text = limit() == null ? statement : statement.replaceAll(limited, "LIMIT \\$" + LIMIT);
    return start(text).replaceFirst(Matcher.quoteReplacement(clause(p -> '$' + p.name())));
  }

  private boolean isLimited(String statement) {
    Matcher last = LAST_LIMIT.matcher(statement);
    return last.find() && last.group(1).equals(limit());
  }

  private String limit() {
    return parameters.stream()
        .filter(p -> p.name().equals(LIMIT))
        .map(Header.Parameter::literal)
        .findFirst()
        .orElse(null);
  }

  /** Space in the clause is free: it may stand in several lines. */
  private Matcher start(String statement) {
    String[] words = clause().split(" ");
    String spaced = List.of(words).stream().map(Pattern::quote).collect(Collectors.joining("\\s+"));
    String end = clause().isEmpty() ? "" : "(?=\\s|\\z)";
    return Pattern.compile("\\A" + spaced + end).matcher(statement);
  }
}
