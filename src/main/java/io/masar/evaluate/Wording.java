package io.masar.evaluate;

import io.masar.claim.Claim;
import io.masar.claim.Document;
import io.masar.claim.Quantity;
import io.masar.claim.Role;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The claims of a document in words, names in the place of keys; empty where there is nothing. */
final class Wording {

  private final Document document;

  Wording(Document document) {
    this.document = document;
  }

  /** {@return what a claim says, in one line} */
  String line(Claim claim) {
    Stream<String> roles =
        claim.roles().keySet().stream().map(role -> role + "=" + in(claim, role));
    Stream<String> rest = Stream.of(when(claim), status(claim), people(claim), title(claim));
    return Stream.concat(roles, rest)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  String in(Claim claim, Role role) {
    List<String> keys = claim.in(role);
    return keys.stream().map(this::name).collect(Collectors.joining("; "));
  }

  String when(Claim claim) {
    return Objects.toString(claim.when(), "");
  }

  String status(Claim claim) {
    return Objects.toString(claim.status(), "");
  }

  String people(Claim claim) {
    Quantity quantity = claim.quantity();
    if (quantity == null) {
      return "";
    }
    String min = Objects.toString(quantity.min(), "");
    String max = Objects.toString(quantity.max(), "");
    return min.equals(max) ? min : min + ".." + max;
  }

  String title(Claim claim) {
    return Objects.toString(claim.title(), "");
  }

  String speaker(Claim claim) {
    return claim.saidBy() == null ? "" : name(claim.saidBy());
  }

  /** {@return the first name of the entity of that key; the key where there is none} */
  private String name(String key) {
    return document.entities().stream()
        .filter(entity -> entity.key().equals(key))
        .map(entity -> entity.names().get(0))
        .findFirst()
        .orElse(key);
  }
}
