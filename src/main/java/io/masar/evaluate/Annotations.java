package io.masar.evaluate;

import io.masar.InvalidInput;
import io.masar.Problem;
import io.masar.claim.Document;
import io.masar.claim.DocumentJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder of annotated articles: one extraction document in each {@code .json} file. */
public final class Annotations {

  private Annotations() {}

  /**
   * {@return the documents of {@code folder}, by file name}
   *
   * @throws InvalidInput with every file that is none, or if there is no file
   */
  public static List<Document> read(Path folder) {
    List<Document> documents = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Path file : files(folder)) {
      try {
        documents.add(DocumentJson.read(Files.readString(file), file.toString()));
      } catch (InvalidInput e) {
        problems.addAll(e.problems());
      } catch (IOException e) {
        problems.add(new Problem(file.toString(), "cannot be read: " + e.getMessage()));
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
    return documents;
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new InvalidInput(folder.toString(), "no such folder; annotations are a folder");
    }
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
      if (files.isEmpty()) {
        throw new InvalidInput(
            folder.toString(),
            "no annotation in it; each is an extraction document in a .json file");
      }
      return files;
    } catch (IOException e) {
      throw new InvalidInput(folder.toString(), "cannot be read: " + e.getMessage());
    }
  }
}
