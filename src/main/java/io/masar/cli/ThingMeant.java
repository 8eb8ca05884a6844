package io.masar.cli;

import io.masar.InvalidInput;
import io.masar.claim.EntityType;
import io.masar.query.Names;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which one thing of the graph a user means. */
record ThingMeant(Names names) {

  private static final Set<String> ANY =
      Stream.of(EntityType.values()).map(EntityType::label).collect(Collectors.toSet());

  /**
   * {@return the id of what is called {@code name}}
   *
   * @throws InvalidInput if that is nothing, or several things
   */
  String id(String name) {
    Names.Match match = names.find(name, ANY);
    if (match.ids().size() == 1) {
      return match.ids().get(0);
    }
    throw new InvalidInput(
        "\"" + name + "\"",
        match.ids().isEmpty()
            ? "nothing is called so" + suggestion(match)
            : "several things are called so; give the id of one: "
                + String.join(", ", match.ids()));
  }

  /** {@return whether something is called {@code name}} */
  boolean isThere(String name) {
    return !names.find(name, ANY).ids().isEmpty();
  }

  private static String suggestion(Names.Match match) {
    return match.near().isEmpty()
        ? "; masar names and the reports tell what there is"
        : match.near().stream()
            .map(near -> '"' + near + '"')
            .collect(Collectors.joining(" or ", "; did you mean ", "?"));
  }
}
