package io.masar.cli;

import io.masar.claim.Claim;
import io.masar.claim.Document;
import io.masar.claim.Entity;
import io.masar.claim.Quantity;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a document claims, and how each claim was derived, for people to read. */
final class Explanation {

  private final Document document;
  private final Map<String, Entity> entities = new HashMap<>();

  Explanation(Document document) {
    this.document = document;
    document.entities().forEach(entity -> entities.put(entity.key(), entity));
  }

  void print(PrintWriter out) {
    String title = document.source() == null ? null : document.source().title();
    out.println(
        joined(
            " · ",
            document.id(),
            Objects.requireNonNullElse(document.published(), "no date"),
            title,
            Plural.of(document.claims().size(), "claim")));
    int number = 1;
    for (Claim claim : document.claims()) {
      out.println();
      print(number++, claim, out);
    }
    out.println();
  }

  private void print(int number, Claim claim, PrintWriter out) {
    out.printf(
        "%3d. %s%n",
        number,
        joined(
            ", ",
            claim.kind(),
            claim.status(),
            when(claim),
            people(claim.quantity()),
            claim.title()));
    claim.roles().forEach((role, keys) -> line(out, role.name(), names(keys)));
    if (claim.saidBy() != null) {
      line(out, "said by", name(claim.saidBy()));
    }
    line(out, "sentence", claim.passage().strip().replaceAll("\\s*\\R\\s*", " "));
    line(
        out,
        "rule",
        claim.rule() + String.format(Locale.ROOT, ", confidence %.2f", claim.confidence()));
    claim.why().forEach(step -> line(out, "", step));
  }

  private static void line(PrintWriter out, String label, String value) {
    out.printf("     %-12s %s%n", label, value);
  }

  private static String when(Claim claim) {
    if (claim.when() == null) {
      return null;
    }
    return claim.timeText() == null
        ? claim.when().toString()
        : claim.when() + " (" + claim.timeText() + ")";
  }

  private static String people(Quantity quantity) {
    if (quantity == null) {
      return null;
    }
    boolean exact = Objects.equals(quantity.min(), quantity.max());
    String most = quantity.max() == null ? "" : quantity.max().toString();
    return (exact ? most : (quantity.min() == null ? "" : quantity.min()) + ".." + most)
        + " people";
  }

  private String names(List<String> keys) {
    return keys.stream().map(this::name).collect(Collectors.joining("; "));
  }

  private String name(String key) {
    Entity entity = entities.get(key);
    return entity == null ? key : entity.names().get(0) + " [" + entity.id() + "]";
  }

  private static String joined(String separator, Object... parts) {
    return Stream.of(parts)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining(separator));
  }
}
