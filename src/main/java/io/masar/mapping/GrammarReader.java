package io.masar.mapping;

import io.masar.Problem;
import io.masar.claim.EntityType;
import io.masar.text.ArabicText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code loader/grammar}: frames, verbs, head nouns, words and lists, into one lexicon. */
final class GrammarReader {

  private final List<Problem> problems;
  private final Map<String, List<Sense>> senses = new LinkedHashMap<>();
  private final Map<String, Frame> frames = new LinkedHashMap<>();
  private final Map<String, Yaml> countries = new LinkedHashMap<>();
  private final WordListReader lists = new WordListReader();
  private final GrammarExamples examples = new GrammarExamples();

  GrammarReader(List<Problem> problems) {
    this.problems = problems;
  }

  /** Reads the file by its folder: frames, heads, verbs, words, lists, names or ordinary. */
  void read(Path file) {
    switch (file.getParent().getFileName().toString()) {
      case "frames" -> readable(file).ifPresent(root -> frame(root, file));
      case "heads" -> readable(file).ifPresent(this::heads);
      case "verbs" -> readable(file).ifPresent(this::verbs);
      case "words" -> readable(file).ifPresent(this::words);
      case "lists" -> readable(file).ifPresent(this::lists);
      case "names" -> list(file, new Sense.GivenName());
      case "ordinary" -> list(file, new Sense.Ordinary());
      default ->
          problems.add(
              new Problem(
                  file.toString(),
                  "stands in no folder of the grammar; known are frames, heads, verbs, words,"
                      + " lists, names, ordinary and time"));
    }
  }

  /** {@return the root of {@code file}; none where its one problem is that it cannot be read} */
  private Optional<Yaml> readable(Path file) {
    int before = problems.size();
    Yaml root = Yaml.read(file, problems);
    if (!root.isEmpty() && root.fields().isEmpty()) {
      root.problem("keys with their values are wanted here");
    }
    return problems.size() == before ? Optional.of(root) : Optional.empty();
  }

  Lexicon lexicon(Gazetteer gazetteer) {
    return new Lexicon(senses, gazetteer, lists.lists());
  }

  /**
   * Resolves what needs all files, and notes what is still missing; {@code grammar} is Masar's own
   * folder.
   */
  void complete(Path grammar) {
    lists.conjugate(senses);
    lists.complete(grammar.resolve("lists"), problems);
  }

  List<Frame> frames() {
    return List.copyOf(frames.values());
  }

  /** {@return the examples of all files read} */
  List<GrammarExample> examples() {
    return examples.all();
  }

  private static Map<String, Yaml> groups(Yaml file) {
    Map<String, Yaml> groups = file.fields();
    GrammarExamples.KEYS.forEach(groups::remove);
    return groups;
  }

  /** Adds the adjectives of countries, masculine singular, in all their forms. */
  void nisbas(Map<String, List<String>> byCountry) {
    countries.forEach(
        (country, here) -> {
          if (!byCountry.containsKey(country)) {
            here.problem("'" + country + "' is no id of a country of the gazetteer");
          }
        });
    byCountry.forEach(
        (country, adjectives) ->
            adjectives.forEach(adjective -> nisba(ArabicText.fold(adjective), country)));
  }

  private void nisba(String adjective, String country) {
    Sense sense = new Sense.Nisba(country);
    for (String ending : new String[] {"", "ا", "ه", "ين", "ون", "ات", "تين", "تان", "ان"}) {
      addFolded(adjective + ending, sense);
      if (adjective.indexOf(' ') > 0) { // "North Korean": either word may take the ending
        addFolded(adjective.replace(" ", ending + " ") + ending, sense);
      }
    }
  }

  /** Adds a word or, with {@code _} between its words, a phrase. */
  private void add(String form, Sense sense) {
    addFolded(ArabicText.fold(form), sense);
  }

  private void addFolded(String form, Sense sense) {
    List<Sense> list = senses.computeIfAbsent(form.replace('_', ' '), key -> new ArrayList<>(1));
    if (!list.contains(sense)) {
      list.add(sense);
    }
  }

  private void frame(Yaml file, Path path) {
    Frame former = file.get("kind").isEmpty() ? frames.get(file.get("id").text("")) : null;
    Frame frame = former == null ? FrameFile.read(file, path) : former;
    examples.frame(file, frame);
    if (former == null && frames.put(frame.id(), frame) != null) {
      file.problem(
          "frame '" + frame.id() + "' is there already; without 'kind' its file adds verbs to it");
    } else if (former != null) {
      file.allow("id", "verbs", "examples", "counterExamples");
    }
    if (file.get("verbs").isEmpty()) {
      file.problem("'verbs' is missing");
    }
    file.get("verbs")
        .items()
        .forEach(verb -> verb(verb, new VerbGroup(new Lexeme.Triggers(frame), Set.of())));
  }

  private void verbs(Yaml file) {
    examples.words(file);
    groups(file)
        .forEach(
            (group, verbs) -> {
              VerbGroup does = VerbGroup.of(group, verbs);
              verbs.items().forEach(verb -> verb(verb, does));
            });
  }

  private void verb(Yaml verb, VerbGroup group) {
    String[] parts = verb.text("").strip().split("\\s+");
    if (parts.length != 4) {
      verb.problem(
          "a verb is its perfect, imperfect, noun and participle, '~' for none; found "
              + parts.length
              + " words");
      return;
    }
    if (!Conjugation.accepts(parts)) {
      verb.problem("each part of a verb has two letters at least; found '" + verb.text("") + "'");
      return;
    }
    String lemma = parts[0].equals("~") ? parts[2] : parts[0];
    Lexeme lexeme = new Lexeme(lemma, group.meaning(), group.takes());
    Conjugation.of(parts[0], parts[1], parts[2], parts[3])
        .forEach(
            (form, words) ->
                words.forEach(
                    word -> addFolded(form, new Sense.Action(lexeme, word.form(), word.count()))));
  }

  private void heads(Yaml file) {
    file.allow("heads", "examples", "counterExamples");
    Set<EntityType> types = EnumSet.noneOf(EntityType.class);
    for (Yaml head : file.get("heads").items()) {
      head.allow("words", "type", "kind", "use");
      EntityType type = head.get("type").constant(EntityType.class, EntityType.PLACE);
      HeadNoun.Use use = head.get("use").constant(HeadNoun.Use.class, HeadNoun.Use.NAMED);
      types.add(type);
      List<String> words = head.get("words").words();
      if (words.isEmpty()) {
        head.problem("'words' is missing");
        continue;
      }
      HeadNoun noun = new HeadNoun(words.get(0), type, head.get("kind").text(null), use);
      words.forEach(word -> add(word, new Sense.Head(noun)));
    }
    examples.heads(file, types);
  }

  private void words(Yaml file) {
    examples.words(file);
    groups(file).forEach(this::words);
  }

  private void lists(Yaml file) {
    examples.words(file);
    lists.read(groups(file));
  }

  private void words(String name, Yaml here) {
    if (name.startsWith("nisba ")) {
      countries.put(name.substring("nisba ".length()), here);
    }
    try {
      WordGroup group = WordGroup.of(name);
      for (String word : here.words()) {
        if (group.inflected()) {
          inflected(word, group.sense().apply(word));
        } else {
          add(word, group.sense().apply(word));
        }
      }
    } catch (IllegalArgumentException e) {
      here.problem(e.getMessage());
    }
  }

  private void inflected(String word, Sense sense) {
    String folded = ArabicText.fold(word);
    String base = folded.endsWith("ه") ? folded.substring(0, folded.length() - 1) : folded;
    addFolded(folded, sense);
    addFolded(folded + "ا", sense);
    addFolded(base + "ه", sense);
    for (String ending : new String[] {"ين", "ون", "ات", "ان", "و", "ي", "تي", "تين", "تان"}) {
      addFolded(base + ending, sense);
    }
  }

  private void list(Path file, Sense sense) {
    try {
      for (String line : Files.readAllLines(file)) {
        for (String word : line.strip().split("\\s+")) {
          if (!word.isEmpty() && !line.startsWith("#")) {
            add(word, sense);
          }
        }
      }
    } catch (IOException e) {
      problems.add(new Problem(file.toString(), "cannot be read as UTF-8: " + e.getMessage()));
    }
  }
}
