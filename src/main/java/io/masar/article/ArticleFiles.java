package io.masar.article;

import io.masar.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files that a list of paths leads to, in the order in which they are read. */
final class ArticleFiles {

  private final List<ArticleFile> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Path> foldersSeen = new HashSet<>();
  private final Deque<Path> foldersAround = new ArrayDeque<>();

  private ArticleFiles() {}

  static ArticleFiles find(List<String> paths, InputStream standardInput) {
    ArticleFiles found = new ArticleFiles();
    for (String path : paths) {
      if (path.equals("-")) {
        found.files.add(new ArticleFile("standard input", null, 0, standardInput));
      } else {
        found.addNamed(path);
      }
    }
    return found;
  }

  List<ArticleFile> files() {
    return files;
  }

  /** {@return what is wrong with the paths, in order} */
  List<Problem> problems() {
    return problems;
  }

  /** {@return the size of all, -1 if standard input is among them} */
  long bytes() {
    boolean known = files.stream().allMatch(file -> file.path() != null);
    return known ? files.stream().mapToLong(ArticleFile::bytes).sum() : -1;
  }

  private void addNamed(String given) {
    try {
      Path path = Path.of(given);
      if (given.isEmpty() || Files.notExists(path)) {
        throw new NoSuchFileException(given);
      }
      add(path);
    } catch (InvalidPathException e) {
      problems.add(new Problem(given, "no path: " + e.getReason()));
    } catch (IOException e) {
      problems.add(new Problem(given, Failure.reading(e)));
    }
  }

  private void add(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      addFolder(path);
    } else {
      files.add(new ArticleFile(path.toString(), path, Files.size(path), null));
    }
  }

  private void addFolder(Path folder) throws IOException {
    Path real = folder.toRealPath();
    if (foldersAround.contains(real)) {
      problems.add(
          new Problem(
              folder.toString(), "leads back to " + real + ", inside which it is; not followed"));
    } else if (foldersSeen.add(real)) {
      foldersAround.push(real);
      try {
        for (Path child : children(folder)) {
          addChild(child);
        }
      } finally {
        foldersAround.pop();
      }
    }
  }

  private void addChild(Path child) {
    if (!isWanted(child)) {
      return;
    }
    try {
      add(child);
    } catch (IOException e) {
      problems.add(new Problem(child.toString(), Failure.reading(e)));
    }
  }

  /** A link that leads nowhere is wanted, so that it is said; a pipe is not, since it may block. */
  private static boolean isWanted(Path child) {
    if (Files.isDirectory(child)) {
      return !name(child).startsWith(".");
    }
    return ArticleFile.isNamedSo(child) && (Files.isRegularFile(child) || Files.notExists(child));
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted((a, b) -> name(a).compareTo(name(b))).toList();
    }
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}
