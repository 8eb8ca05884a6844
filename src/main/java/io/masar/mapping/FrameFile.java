package io.masar.mapping;

import io.masar.claim.ClaimKind;
import io.masar.claim.Role;
import io.masar.text.ArabicText;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads a frame, of one file of {@code loader/grammar/frames}, its verbs and examples aside. */
final class FrameFile {

  private final Yaml file;
  private final ClaimKind kind;

  private FrameFile(Yaml file) {
    this.file = file;
    file.required("kind");
    this.kind = file.get("kind").constant(ClaimKind.class, ClaimKind.PRESENCE);
  }

  /** {@return the frame of {@code file}; what is wrong with it is noted there} */
  static Frame read(Yaml file, Path path) {
    file.allow(
        "id",
        "kind",
        "verbs",
        "subject",
        "object",
        "sender",
        "adjacent",
        "lasting",
        "with",
        "genitive",
        "prepositions",
        "needs",
        "examples",
        "counterExamples");
    String id = file.required("id");
    if (!path.getFileName().toString().equals(id + ".yaml")) {
      file.problem("the file of frame '" + id + "' is named " + id + ".yaml");
    }
    return new FrameFile(file).frame(id);
  }

  private Frame frame(String id) {
    return new Frame(
        id,
        kind,
        role(file.get("subject")),
        role(file.get("object")),
        file.get("sender").text("false").equals("true"),
        file.get("adjacent").text("false").equals("true"),
        file.get("lasting").text("false").equals("true"),
        with(),
        file.get("genitive").items().stream().map(this::role).filter(Objects::nonNull).toList(),
        prepositions(),
        needs());
  }

  /** Words by how they are inflected, {@code with: {owned: [word]}}. */
  private Set<String> with() {
    Set<String> with = new TreeSet<>();
    file.get("with")
        .fields()
        .forEach(
            (kind, words) ->
                Inflection.of(kind)
                    .ifPresentOrElse(
                        known ->
                            words
                                .words()
                                .forEach(w -> with.addAll(known.forms(ArabicText.fold(w)))),
                        () ->
                            words.problem(
                                "'"
                                    + kind
                                    + "' is no inflection; known are "
                                    + Inflection.keys())));
    return Set.copyOf(with);
  }

  private Map<String, Role> prepositions() {
    Map<String, Role> prepositions = new LinkedHashMap<>();
    file.get("prepositions")
        .fields()
        .forEach(
            (words, value) -> {
              Role role = role(value);
              for (String word : role == null ? new String[0] : words.split("\\|")) {
                prepositions.put(ArabicText.fold(word.strip()), role);
              }
            });
    return Map.copyOf(prepositions);
  }

  private List<Need> needs() {
    if (file.get("needs").isEmpty()) {
      file.problem("'needs' is missing: the roles that a claim of this frame must have");
    }
    return file.get("needs").items().stream().map(this::need).toList();
  }

  /** A need is written as its alternatives, {@code ORIGIN|DESTINATION|NAMED}. */
  private Need need(Yaml here) {
    Set<Role> roles = new LinkedHashSet<>();
    Set<Need.Circumstance> circumstances = new LinkedHashSet<>();
    for (String word : here.text("").split("\\|")) {
      if (!addNamed(kind.roles(), word, roles)
          && !addNamed(List.of(Need.Circumstance.values()), word, circumstances)) {
        here.problem(
            "'"
                + word
                + "' is none of "
                + kind.roles()
                + " and "
                + List.of(Need.Circumstance.values()));
      }
    }
    return new Need(roles, circumstances);
  }

  private static <E extends Enum<E>> boolean addNamed(List<E> known, String name, Set<E> to) {
    Optional<E> found = known.stream().filter(one -> one.name().equals(name)).findFirst();
    found.ifPresent(to::add);
    return found.isPresent();
  }

  /** {@return the role named here, {@code null} where there is none or the kind has it not} */
  private Role role(Yaml value) {
    List<Role> roles = kind.roles();
    String name = value.text(null);
    for (Role role : roles) {
      if (role.name().equals(name)) {
        return role;
      }
    }
    if (name != null) {
      value.problem("'" + name + "' is no role of " + kind + "; known are " + roles);
    }
    return null;
  }
}
