package io.masar.cypher;

import io.masar.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the statements below a header; what is wrong with them goes to {@code problems}. */
final class BodyReader {

  private static final Pattern USE = Pattern.compile("\\$([A-Za-z_][A-Za-z0-9_]*)");
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?<!STARTS |ENDS |ON CREATE |ON MATCH |OPTIONAL |DETACH )"
              + "\\b(MATCH|OPTIONAL MATCH|WITH|WHERE|RETURN|UNWIND|MERGE|CREATE|SET|DETACH DELETE|DELETE"
              + "|REMOVE|ORDER BY|SKIP|LIMIT|CALL|UNION|FOREACH|ON CREATE SET|ON MATCH SET)\\b");

  private final String file;
  private final Header header;
  private final List<Problem> problems;
  private final List<Statement> statements = new ArrayList<>();
  private final Map<String, Integer> used = new LinkedHashMap<>();

  BodyReader(String file, Header header, List<Problem> problems) {
    this.file = file;
    this.header = header;
    this.problems = problems;
  }

  /**
   * {@return the statements of {@code text}, whose first {@code headerLines} lines are the header}
   */
  List<Statement> read(String text, int headerLines) {
    String code = Masked.of(text);
    int start = 0;
    for (int end = code.indexOf(';'); end >= 0; end = code.indexOf(';', start)) {
      statement(text, code, start, end);
      start = end + 1;
    }
    if (!code.substring(start).isBlank()) {
      problem(
          lineOf(code, firstWord(code, start)),
          "the statement that starts here has no \";\" at its end");
    } else if (statements.isEmpty()) {
      problem(headerLines + 1, "no statement below the header");
    }
    clauses(code);
    parameters();
    return statements;
  }

  private void statement(String text, String code, int start, int end) {
    int first = firstWord(code, start);
    int line = lineOf(code, first);
    if (first >= end) {
      problem(line, "an empty statement");
      return;
    }
    Matcher use = USE.matcher(code).region(first, end);
    while (use.find()) {
      used.putIfAbsent(use.group(1), lineOf(code, use.start()));
    }
    if (code.charAt(first) == ':') {
      problem(line, "a client command; a file holds Cypher alone");
    }
    String written = text.substring(first, end).strip();
    statements.add(new Statement(written, parameterised(written, line), line));
  }

  private String parameterised(String written, int line) {
    Defaults defaults = Defaults.of(header);
    if (defaults.parameters().isEmpty()) {
      return written;
    }
    if (!statements.isEmpty()) {
      problem(line, "a second statement, in a file whose parameters have defaults");
      return written;
    }
    if (!defaults.standIn(written)) {
      problem(line, "the defaults are not where they belong: " + defaults.place());
      return written;
    }
    return defaults.parameterise(written);
  }

  private void clauses(String code) {
    String[] lines = code.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      int words = lines[i].length() - lines[i].stripLeading().length();
      Matcher matcher = CLAUSE.matcher(outermost(lines[i]));
      while (matcher.find()) {
        if (matcher.start() > words) {
          problem(i + 1, matcher.group() + " within a line; one clause a line");
        }
      }
    }
  }

  /**
   * Blanks what stands in brackets that open in the same line: subqueries and lists may be short.
   */
  private static String outermost(String line) {
    StringBuilder out = new StringBuilder(line);
    int depth = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      depth += "([{".indexOf(c) >= 0 ? 1 : 0;
      if (depth > 0) {
        out.setCharAt(i, '_');
      }
      depth -= ")]}".indexOf(c) >= 0 && depth > 0 ? 1 : 0;
    }
    return out.toString();
  }

  private void parameters() {
    for (Header.Parameter declared : header.parameters()) {
      boolean isUsed = used.remove(declared.name()) != null;
      if (declared.required() && !isUsed) {
        problem(declared.line(), "parameter " + declared.name() + " is declared and not used");
      }
      if (!declared.required() && isUsed) {
        problem(
            declared.line(),
            "parameter "
                + declared.name()
                + " has a default: write "
                + declared.name()
                + ", without $");
      }
      if (!declared.required() && !mentioned(declared)) {
        problem(declared.line(), "parameter " + declared.name() + " is declared and not used");
      }
    }
    used.forEach((name, line) -> problem(line, "parameter $" + name + " is used and not declared"));
  }

  /** The defaults clause names it once; a use is one more. */
  private boolean mentioned(Header.Parameter declared) {
    if (declared.name().equals("limit")) {
      return true;
    }
    Pattern word = Pattern.compile("(?<![.:$\\w])" + declared.name() + "\\b(?! *:)");
    return statements.stream()
        .anyMatch(s -> word.matcher(Masked.of(s.written())).results().count() > 1);
  }

  private static int firstWord(String code, int from) {
    int i = from;
    while (i < code.length() && Character.isWhitespace(code.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int lineOf(String code, int offset) {
    return 1
        + (int)
            code.substring(0, Math.min(offset, code.length()))
                .chars()
                .filter(c -> c == '\n')
                .count();
  }

  private void problem(int line, String what) {
    problems.add(Problem.at(file, line, what));
  }
}
