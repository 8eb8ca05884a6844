package io.masar.mapping;

import io.masar.Among;
import io.masar.Problem;
import io.masar.text.ArabicText;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Reads {@code loader/grammar/lists}; words of a list that stands in several files add up. */
final class WordListReader {

  private final Map<WordList, Map<String, Set<String>>> words = new HashMap<>();

  /** Adds the lists of one file by their names. */
  void read(Map<String, Yaml> lists) {
    lists.forEach(this::read);
  }

  private void read(String name, Yaml here) {
    WordList list = Among.first(WordList.all(), known -> known.name().equals(name));
    if (list == null) {
      here.problem("'" + name + "' is no list of words; known are " + names());
      return;
    }
    if (list.shape() != WordList.Shape.BY_KIND) {
      add(list, "", here);
    } else if (here.fields().isEmpty()) {
      here.problem("'" + name + "' has its words under kinds; '" + name + ": {kind: [word]}' is");
    } else {
      here.fields().forEach((kind, told) -> add(list, kind, told));
    }
  }

  private void add(WordList list, String kind, Yaml here) {
    UnaryOperator<String> form =
        list.shape() == WordList.Shape.AS_WRITTEN ? word -> word : WordListReader::folded;
    List<String> found = here.words();
    if (found.isEmpty()) {
      here.problem("'" + list + "' has no words here; at least one is wanted");
    }
    Map<String, Set<String>> known = words.computeIfAbsent(list, key -> new LinkedHashMap<>());
    for (String word : found) {
      Set<String> kinds = known.computeIfAbsent(form.apply(word), key -> new TreeSet<>());
      if (!kind.isEmpty()) {
        kinds.add(kind);
      }
    }
  }

  private static String folded(String word) {
    return ArabicText.fold(word).replace('_', ' ');
  }

  /** Notes every list that no file of {@code folder} or laid over it had. */
  void complete(Path folder, List<Problem> problems) {
    for (WordList list : WordList.all()) {
      if (!words.containsKey(list)) {
        problems.add(
            new Problem(folder.toString(), "the list '" + list + "' is missing in its files"));
      }
    }
  }

  /** {@return the lists of all files read} */
  WordLists lists() {
    return new WordLists(words);
  }

  private static String names() {
    return String.join(", ", WordList.all().stream().map(WordList::name).toList());
  }
}
