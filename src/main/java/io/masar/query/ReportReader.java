package io.masar.query;

import io.masar.Problem;
import io.masar.cypher.CypherFile;
import io.masar.cypher.Header;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Makes a report of a {@code .cypher} file; what is wrong with it goes to {@code problems}. */
final class ReportReader {

  private final CypherFile file;
  private final String path;
  private final List<Problem> problems;

  ReportReader(CypherFile file, String path, List<Problem> problems) {
    this.file = file;
    this.path = path;
    this.problems = problems;
  }

  /** {@return the report, which a user can ask: it has examples} */
  Report read() {
    return report(true);
  }

  /** {@return the same without examples, for it is asked by a program} */
  Report part() {
    return report(false);
  }

  private Report report(boolean hasExamples) {
    Header header = file.header();
    want(header.question() != null, "// question: …");
    want(!header.columns().isEmpty(), "// column: …");
    want(!hasExamples || !header.examples().isEmpty(), "// example: …");
    if (file.statements().size() > 1) {
      problem(file.statements().get(1).line(), "a second statement; a report is one");
    }
    examples(header.examples());
    return new Report(
        file.name(),
        header.title(),
        header.question(),
        header.parameters().stream().map(this::parameter).filter(Objects::nonNull).toList(),
        header.columns().stream().map(this::column).filter(Objects::nonNull).toList(),
        header.examples(),
        file.statements().get(0).text(),
        file.statements().get(0).written());
  }

  private void examples(List<String> examples) {
    String start = "masar report " + file.name();
    for (String example : examples) {
      if (!example.equals(start) && !example.startsWith(start + " ")) {
        problem(1, "an example of a report starts with \"" + start + "\", not \"" + example + '"');
      }
    }
  }

  private Parameter parameter(Header.Parameter declared) {
    ParameterType type = ParameterType.of(declared.type()).orElse(null);
    if (type == null) {
      problem(
          declared.line(),
          "no type \"" + declared.type() + "\"; there are " + ParameterType.words());
      return null;
    }
    if (declared.required()) {
      problem(
          declared.line(),
          "a report's parameter has a default: "
              + declared.name()
              + " "
              + declared.type()
              + " = null");
      return null;
    }
    literal(declared, type);
    return new Parameter(declared.name(), type, declared.literal(), declared.description());
  }

  private void literal(Header.Parameter declared, ParameterType type) {
    try {
      Object value = Literal.value(declared.literal(), LocalDate.EPOCH);
      if (value != null && !type.holds(value)) {
        problem(declared.line(), "the default " + declared.literal() + " is no " + declared.type());
      }
    } catch (Unfit e) {
      problem(declared.line(), e.getMessage());
    }
  }

  private Column column(Header.Column declared) {
    ColumnType type = ColumnType.of(declared.type()).orElse(null);
    if (type == null) {
      problem(
          declared.line(), "no type \"" + declared.type() + "\"; there are " + ColumnType.words());
      return null;
    }
    return new Column(declared.name(), type, declared.description(), declared.detail());
  }

  private void want(boolean there, String line) {
    if (!there) {
      problem(1, "no \"" + line + "\" in the header");
    }
  }

  private void problem(int line, String what) {
    problems.add(Problem.at(path, line, what));
  }
}
