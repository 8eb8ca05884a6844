package io.masar.mapping;

import io.masar.claim.Claim;
import io.masar.claim.Document;
import io.masar.claim.Entity;
import io.masar.claim.KnownEntity;
import io.masar.text.ArabicText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was read in an example, held against what it expects. */
final class Found {

  private final Document document;
  private final Gazetteer gazetteer;
  private final Map<String, Entity> entities;

  Found(Document document, Gazetteer gazetteer) {
    this.document = document;
    this.gazetteer = gazetteer;
    this.entities =
        document.entities().stream().collect(Collectors.toMap(Entity::key, Function.identity()));
  }

  /** {@return what of {@code example} is missing, or there although it may not be} */
  List<Object> wrong(GrammarExample example) {
    List<Object> wrong = new ArrayList<>();
    for (ExpectedClaim claim : example.claims()) {
      if (document.claims().stream().anyMatch(found -> fits(found, claim)) == example.counter()) {
        wrong.add(claim);
      }
    }
    for (ExpectedEntity entity : example.entities()) {
      if (document.entities().stream().anyMatch(found -> fits(found, entity))
          == example.counter()) {
        wrong.add(entity);
      }
    }
    return wrong;
  }

  /** {@return whether a name that the claim expects is only the beginning of one that was found} */
  boolean cuts(ExpectedClaim claim) {
    return claim.roles().values().stream()
        .flatMap(List::stream)
        .anyMatch(
            name ->
                entities.values().stream().noneMatch(entity -> isNamed(entity, name))
                    && entities.values().stream()
                        .flatMap(entity -> entity.names().stream())
                        .anyMatch(longer -> longer.startsWith(name + " ")));
  }

  private boolean fits(Claim found, ExpectedClaim wanted) {
    return found.kind() == wanted.kind()
        && (wanted.rule() == null || wanted.rule().equals(found.rule()))
        && (wanted.status() == null || wanted.status() == found.status())
        && wanted.roles().entrySet().stream()
            .allMatch(role -> holds(found.in(role.getKey()), role.getValue()))
        && wanted.fields().entrySet().stream()
            .allMatch(field -> says(found, field.getKey(), field.getValue()));
  }

  private boolean holds(List<String> keys, List<String> names) {
    return names.stream()
        .allMatch(name -> keys.stream().anyMatch(key -> isNamed(entities.get(key), name)));
  }

  private boolean says(Claim claim, String field, String wanted) {
    return switch (field) {
      case "by" ->
          wanted.equals("~")
              ? claim.saidBy() == null
              : claim.saidBy() != null && isNamed(entities.get(claim.saidBy()), wanted);
      case "quantity" -> wanted.equals(quantity(claim));
      case "when" -> wanted.equals(when(claim));
      case "title" -> claim.title() != null && same(claim.title(), wanted);
      default -> throw new IllegalArgumentException(field);
    };
  }

  private static String quantity(Claim claim) {
    return claim.quantity() == null
        ? "~"
        : open(claim.quantity().min()) + ".." + open(claim.quantity().max());
  }

  private static String when(Claim claim) {
    return claim.when() == null ? "~" : open(claim.when().from()) + ".." + open(claim.when().to());
  }

  private static String open(Object end) {
    return Objects.toString(end, "");
  }

  private boolean fits(Entity found, ExpectedEntity wanted) {
    return found.type() == wanted.type()
        && (wanted.name().isEmpty() || isNamed(found, wanted.name()));
  }

  private boolean isNamed(Entity entity, String name) {
    if (name.startsWith("#")) {
      return entity.id().equals(name.substring(1));
    }
    KnownEntity known = gazetteer.byId(entity.id());
    Stream<String> canonical = known == null ? Stream.of() : Stream.of(known.name());
    return Stream.concat(entity.names().stream(), canonical).anyMatch(other -> same(other, name));
  }

  private static boolean same(String one, String other) {
    return ArabicText.fold(one).equals(ArabicText.fold(other));
  }

  @Override
  public String toString() {
    Stream<String> names =
        document.entities().stream()
            .map(entity -> entity.type() + " #" + entity.id() + " " + entity.names());
    return Stream.concat(names, document.claims().stream().map(this::toString))
        .collect(Collectors.joining("; ", "found ", ""));
  }

  private String toString(Claim claim) {
    StringBuilder text = new StringBuilder(claim.rule()).append(": ").append(claim.kind());
    claim
        .roles()
        .forEach((role, keys) -> text.append(' ').append(role).append('=').append(ids(keys)));
    text.append(' ').append(claim.status());
    text.append(" by=").append(claim.saidBy() == null ? "~" : ids(List.of(claim.saidBy())));
    text.append(" quantity=").append(quantity(claim)).append(" when=").append(when(claim));
    return text.append(" title=").append(claim.title()).toString();
  }

  private List<String> ids(List<String> keys) {
    return keys.stream().map(key -> "#" + entities.get(key).id()).toList();
  }
}
