package io.masar.mapping;

import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Collects the {@code examples} and {@code counterExamples} that stand in the grammar files. */
final class GrammarExamples {

  /** The keys under which they stand. */
  static final List<String> KEYS = List.of("examples", "counterExamples");

  private final List<GrammarExample> examples = new ArrayList<>();

  /** {@return what was read, in order} */
  List<GrammarExample> all() {
    return List.copyOf(examples);
  }

  /** Reads those of a frame: a bare counter-example must give no claim of its kind. */
  void frame(Yaml file, Frame frame) {
    read(file, frame.id(), List.of(ExpectedClaim.any(frame.kind())), List.of());
  }

  /** Reads those of head nouns: a bare counter-example must give no entity of these types. */
  void heads(Yaml file, Collection<EntityType> types) {
    List<ExpectedEntity> none = types.stream().map(type -> new ExpectedEntity(type, "")).toList();
    read(file, null, List.of(), none);
  }

  /** Reads those of verbs and words: a bare counter-example must give no claim. */
  void words(Yaml file) {
    List<ExpectedClaim> none = Arrays.stream(ClaimKind.values()).map(ExpectedClaim::any).toList();
    read(file, null, none, List.of());
  }

  private void read(
      Yaml file, String rule, List<ExpectedClaim> noClaim, List<ExpectedEntity> noEntity) {
    for (Yaml example : file.get("examples").items()) {
      examples.add(example(example, rule, false));
    }
    for (Yaml example : file.get("counterExamples").items()) {
      if (example.fields().isEmpty()) {
        String text = example.text("");
        examples.add(new GrammarExample(example.where(), text, true, noClaim, noEntity, null));
      } else if (example.get("claims").isEmpty() && example.get("entities").isEmpty()) {
        example.allow("text", "pending");
        String text = example.required("text");
        String pending = example.required("pending");
        examples.add(new GrammarExample(example.where(), text, true, noClaim, noEntity, pending));
      } else {
        examples.add(example(example, null, true));
      }
    }
  }

  private static GrammarExample example(Yaml here, String rule, boolean counter) {
    here.allow("text", "claims", "entities", "pending");
    List<Yaml> claims = here.get("claims").items();
    List<Yaml> entities = here.get("entities").items();
    if (claims.isEmpty() && entities.isEmpty()) {
      here.problem("'claims' or 'entities' is missing");
    }
    return new GrammarExample(
        here.where(),
        here.required("text"),
        counter,
        claims.stream()
            .map(claim -> ExpectedClaim.read(claim, rule))
            .filter(Objects::nonNull)
            .toList(),
        entities.stream().map(ExpectedEntity::read).filter(Objects::nonNull).toList(),
        here.get("pending").text(null));
  }
}
