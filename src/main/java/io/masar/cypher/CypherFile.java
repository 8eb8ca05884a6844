package io.masar.cypher;

import io.masar.InvalidInput;
import io.masar.Problem;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A {@code .cypher} file: what it says of itself, and its statements.
 *
 * @param name the file's name without {@code .cypher}
 * @param statements in order, at least one
 */
public record CypherFile(String name, Header header, List<Statement> statements) {

  /** How the names of such files end. */
  public static final String ENDING = ".cypher";

  public CypherFile {
    statements = List.copyOf(statements);
  }

  /**
   * {@return the file at {@code path}}
   *
   * @throws InvalidInput with everything that is wrong with it, as {@code file:line}
   */
  public static CypherFile read(Path path) {
    List<Problem> problems = new ArrayList<>();
    CypherFile file = read(path, problems);
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
    return file;
  }

  /**
   * {@return every {@code .cypher} file of {@code folder}, by name}
   *
   * @throws InvalidInput with everything that is wrong with any of them
   */
  public static List<CypherFile> readAll(Path folder) {
    List<Problem> problems = new ArrayList<>();
    List<CypherFile> files = new ArrayList<>();
    for (Path path : paths(folder)) {
      files.add(read(path, problems));
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
    return files;
  }

  /**
   * {@return the file {@code name} that holds {@code text}}
   *
   * @param name as problems shall call it, with or without path
   */
  static CypherFile parse(String name, String text, List<Problem> problems) {
    List<String> head = text.lines().takeWhile(line -> line.startsWith("//")).toList();
    Header header = new HeaderReader(name, problems).read(head);
    List<Statement> statements = new BodyReader(name, header, problems).read(text, head.size());
    String last = Path.of(name).getFileName().toString();
    return new CypherFile(
        last.endsWith(ENDING) ? last.substring(0, last.length() - ENDING.length()) : last,
        header,
        statements);
  }

  private static CypherFile read(Path path, List<Problem> problems) {
    try {
      return parse(path.toString(), Files.readString(path).replace("\r\n", "\n"), problems);
    } catch (CharacterCodingException e) {
      problems.add(new Problem(path.toString(), "not UTF-8"));
    } catch (IOException e) {
      problems.add(new Problem(path.toString(), "cannot be read: " + e.getMessage()));
    }
    return null;
  }

  private static List<Path> paths(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(path -> path.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new InvalidInput(folder.toString(), "cannot be read as a folder: " + e.getMessage());
    }
  }
}
