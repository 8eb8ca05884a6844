package io.masar.cypher;

import io.masar.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the {@code //} lines a file starts with; what is wrong with them goes to {@code problems}.
 */
final class HeaderReader {

  private static final Pattern LINE = Pattern.compile("// ([a-z]+): +(\\S.*)");
  private static final Pattern PARAMETER =
      Pattern.compile("([a-z][A-Za-z0-9]*) ([a-z]\\S*)(?: = (.+?))? — (\\S.*)");
  private static final Pattern COLUMN =
      Pattern.compile("([a-z][A-Za-z0-9]*) ([a-z]\\S*) — (\\S.*)");
  private static final String KEYS = "title, question, param, column, detail, example";

  private final String file;
  private final List<Problem> problems;
  private final Set<String> names = new HashSet<>();
  private final List<Header.Parameter> parameters = new ArrayList<>();
  private final List<Header.Column> columns = new ArrayList<>();
  private final List<String> examples = new ArrayList<>();
  private String title;
  private String question;
  private int line;

  HeaderReader(String file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** {@return the header of {@code lines}, which are the file's first} */
  Header read(List<String> lines) {
    for (String each : lines) {
      line++;
      Matcher matcher = LINE.matcher(each);
      if (matcher.matches()) {
        entry(matcher.group(1), matcher.group(2).strip());
      } else {
        problem(
            "a header line is \"// KEY: TEXT\" with KEY one of " + KEYS + ", not \"" + each + '"');
      }
    }
    if (title == null) {
      problems.add(
          Problem.at(file, 1, "no \"// title: …\" in the header, which the file must start with"));
    }
    return new Header(title, question, parameters, columns, examples);
  }

  private void entry(String key, String text) {
    switch (key) {
      case "title" -> title = once(key, title, text);
      case "question" -> question = once(key, question, text);
      case "param" -> parameter(text);
      case "column" -> column(text, false);
      case "detail" -> column(text, true);
      case "example" -> examples.add(text);
      default -> problem("no header key \"" + key + "\"; there are " + KEYS);
    }
  }

  private String once(String key, String before, String text) {
    if (before != null) {
      problem("a second " + key);
    }
    return text;
  }

  private void parameter(String text) {
    Matcher matcher = PARAMETER.matcher(text);
    if (!matcher.matches()) {
      problem("a parameter is \"NAME TYPE [= DEFAULT] — DESCRIPTION\", not \"" + text + '"');
    } else if (!names.add("$" + matcher.group(1))) {
      problem("a second parameter " + matcher.group(1));
    } else {
      parameters.add(
          new Header.Parameter(
              matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4), line));
    }
  }

  private void column(String text, boolean detail) {
    Matcher matcher = COLUMN.matcher(text);
    if (!matcher.matches()) {
      problem("a column is \"NAME TYPE — DESCRIPTION\", not \"" + text + '"');
    } else if (!names.add(matcher.group(1))) {
      problem("a second column " + matcher.group(1));
    } else {
      columns.add(
          new Header.Column(matcher.group(1), matcher.group(2), matcher.group(3), detail, line));
    }
  }

  private void problem(String what) {
    problems.add(Problem.at(file, line, what));
  }
}
