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

/**
 * Reads {@code loader/grammar/lists}; words of a list that stands in several files add up. A list
 * is {@code NAME: [word]} or, by {@link Inflection}, {@code NAME: {adjectives: [word]}}.
 */
final class WordListReader {

  private final Map<WordList, Map<String, Set<String>>> words = new HashMap<>();

  /** The lists by the verbs in them, whose forms only the whole grammar knows. */
  private final Map<String, Map<WordList, Yaml>> verbs = new HashMap<>();

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
    boolean kinds = list.shape() == WordList.Shape.BY_KIND;
    if (kinds && here.fields().isEmpty()) {
      here.problem("'" + name + "' has its words under kinds; '" + name + ": {kind: [word]}' is");
    } else if (kinds) {
      here.fields().forEach((kind, told) -> add(list, kind, told));
    } else if (here.fields().isEmpty()) {
      add(list, Inflection.WORDS, here);
    } else {
      here.fields().forEach((inflection, told) -> add(list, inflection, told));
    }
  }

  private void add(WordList list, String kind, Yaml here) {
    if (list.shape() == WordList.Shape.BY_KIND) {
      for (String word : told(list, here)) {
        known(list).computeIfAbsent(folded(word), key -> new TreeSet<>()).add(kind);
      }
      return;
    }
    Inflection.of(kind)
        .ifPresentOrElse(
            inflection -> add(list, inflection, here),
            () -> here.problem("'" + kind + "' is no inflection; known are " + Inflection.keys()));
  }

  private void add(WordList list, Inflection inflection, Yaml here) {
    boolean written = list.shape() == WordList.Shape.AS_WRITTEN;
    for (String word : told(list, here)) {
      String form = written ? word : folded(word);
      if (inflection == Inflection.VERBS) {
        verbs.computeIfAbsent(form, verb -> new HashMap<>()).put(list, here);
      }
      inflection.forms(form).forEach(known -> known(list).putIfAbsent(known, new TreeSet<>()));
    }
  }

  /** {@return the words of the list here, at least one of which is wanted} */
  private List<String> told(WordList list, Yaml here) {
    List<String> found = here.words();
    if (found.isEmpty()) {
      here.problem("'" + list + "' has no words here; at least one is wanted");
    }
    known(list);
    return found;
  }

  private Map<String, Set<String>> known(WordList list) {
    return words.computeIfAbsent(list, key -> new LinkedHashMap<>());
  }

  private static String folded(String word) {
    return ArabicText.fold(word).replace('_', ' ');
  }

  /** Adds the finite forms of verbs by what {@code senses} knows; notes those it does not know. */
  void conjugate(Map<String, List<Sense>> senses) {
    Set<String> unknown = new TreeSet<>(verbs.keySet());
    senses.forEach(
        (form, all) -> {
          for (Sense sense : all) {
            if (sense instanceof Sense.Action action && action.finite()) {
              String verb = action.lexeme().folded();
              unknown.remove(verb);
              verbs
                  .getOrDefault(verb, Map.of())
                  .keySet()
                  .forEach(list -> known(list).putIfAbsent(form, new TreeSet<>()));
            }
          }
        });
    unknown.forEach(
        verb ->
            verbs
                .get(verb)
                .values()
                .forEach(here -> here.problem("'" + verb + "' is no verb of the grammar")));
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
