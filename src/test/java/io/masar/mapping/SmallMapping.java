package io.masar.mapping;

import static io.masar.mapping.WordList.Shape.BY_KIND;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.masar.InvalidInput;
import io.masar.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A mapping of a state, a town, a base and a verb, with a word in every list. */
final class SmallMapping {

  static final String ENTITIES =
      "id,type,kind,name,nameEn,aliases,of,in,latitude,longitude,wikidata\n";

  private SmallMapping() {}

  static void write(Path loader) throws IOException {
    write(
        loader,
        "gazetteer/countries.csv",
        """
        id,iso2,iso3,name,nameEn,aliases,adjectives,capital,latitude,longitude,wikidata
        freedonia,FD,FDN,فريدونيا,Freedonia,,فريدوني,port-free,10,20,
        """);
    write(
        loader,
        "gazetteer/places.csv",
        ENTITIES
            + """
            port-free,Place,city,بورت فري,Port Free,,,freedonia,10.5,20.5,
            fort-free,Base,base,حصن فري,Fort Free,قلعة فري|القلعة البيضاء,freedonia,port-free,,,
            """);
    write(
        loader,
        "grammar/frames/withdraw.yaml",
        """
        id: withdraw
        kind: WITHDRAWAL
        subject: FORCE
        genitive: [FORCE]
        prepositions:
          من: ORIGIN
        needs: [FORCE]
        verbs:
          - انسحب ينسحب انسحاب منسحب
        """);
    write(loader, "grammar/lists/all.yaml", lists(WordList.all()));
  }

  /** {@return what is wrong with the mapping in {@code loader} and {@code overlays}} */
  static List<String> problems(Path loader, Path... overlays) {
    return catchThrowableOfType(InvalidInput.class, () -> Mapping.read(loader, List.of(overlays)))
        .problems()
        .stream()
        .map(Problem::toString)
        .toList();
  }

  /** {@return a file with a word in each of {@code lists}, one list a line} */
  static String lists(List<WordList> lists) {
    return lists.stream()
        .map(list -> list + (list.shape() == BY_KIND ? ": {one: [كلمة]}\n" : ": [كلمة]\n"))
        .collect(joining());
  }

  static List<WordList> allBut(WordList one) {
    return WordList.all().stream().filter(list -> list != one).toList();
  }

  static void write(Path folder, String file, String text) throws IOException {
    write(folder, file, text, StandardCharsets.UTF_8);
  }

  static void write(Path folder, String file, String text, Charset charset) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, text.getBytes(charset));
  }
}
