package io.masar.mapping;

import io.masar.InvalidInput;
import io.masar.Problem;
import io.masar.time.TimeLexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * The mapping as data, read, resolved and frozen.
 *
 * @param gazetteer the names that are known
 * @param lexicon the words that are known
 * @param frames how clauses become claims
 * @param times the words of date expressions
 */
public record Mapping(Gazetteer gazetteer, Lexicon lexicon, List<Frame> frames, TimeLexicon times) {

  /**
   * {@return the mapping of {@code loader}, with {@code overlays} laid over it in order}
   *
   * @throws InvalidInput with every mistake of every file, if there is one
   */
  public static Mapping read(Path loader, List<Path> overlays) {
    List<Problem> problems = new ArrayList<>();
    GazetteerReader gazetteer = new GazetteerReader(problems);
    GrammarReader grammar = new GrammarReader(problems);
    TimeLexiconReader times = new TimeLexiconReader(problems);
    List<Path> layers = new ArrayList<>(List.of(loader));
    layers.addAll(overlays);
    for (int layer = 0; layer < layers.size(); layer++) {
      for (Path file : files(layers.get(layer).resolve("gazetteer"), ".csv", problems)) {
        gazetteer.read(file, layer);
      }
      for (Path file : files(layers.get(layer).resolve("grammar"), "", problems)) {
        if (file.getParent().endsWith("time")) {
          times.read(file);
        } else {
          grammar.read(file);
        }
      }
    }
    grammar.nisbas(gazetteer.adjectives());
    grammar.complete(loader.resolve("grammar"));
    Gazetteer resolved = gazetteer.resolve();
    if (!problems.isEmpty()) {
      Collections.sort(problems);
      throw new InvalidInput(problems);
    }
    return new Mapping(resolved, grammar.lexicon(resolved), grammar.frames(), times.lexicon());
  }

  private static List<Path> files(Path folder, String ending, List<Problem> problems) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file) && file.toString().endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException e) {
      problems.add(new Problem(folder.toString(), "cannot be read: " + e.getMessage()));
      return List.of();
    }
  }
}
