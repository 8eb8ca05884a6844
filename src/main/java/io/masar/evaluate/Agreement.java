package io.masar.evaluate;

import io.masar.claim.Claim;
import io.masar.claim.ClaimKind;
import io.masar.claim.Document;
import io.masar.claim.Entity;
import io.masar.claim.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Whether something annotated and something read of the same article are the same. */
final class Agreement {

  private final Map<String, List<FoldedName>> annotated;
  private final Map<String, List<FoldedName>> read;

  Agreement(Document annotated, Document read) {
    this.annotated = names(annotated);
    this.read = names(read);
  }

  private static Map<String, List<FoldedName>> names(Document document) {
    Map<String, List<FoldedName>> names = new LinkedHashMap<>();
    for (Entity entity : document.entities()) {
      names.put(entity.key(), entity.names().stream().map(FoldedName::of).toList());
    }
    return names;
  }

  /** {@return whether the entities of those keys have a name in common; types do not matter} */
  boolean sameEntity(String annotatedKey, String readKey) {
    return annotatedKey != null
        && readKey != null
        && FoldedName.anyAgree(
            annotated.getOrDefault(annotatedKey, List.of()), read.getOrDefault(readKey, List.of()));
  }

  /** {@return how many of the annotated (role, entity) pairs were read; each read pair once} */
  int sharedSlots(Claim gold, Claim system) {
    return gold.roles().keySet().stream().mapToInt(role -> sharedSlots(gold, system, role)).sum();
  }

  /** {@return how many of the entities annotated in {@code role} were read there} */
  int sharedSlots(Claim gold, Claim system, Role role) {
    List<String> left = new ArrayList<>(system.in(role));
    int shared = 0;
    for (String key : gold.in(role)) {
      String other = left.stream().filter(read -> sameEntity(key, read)).findFirst().orElse(null);
      shared += left.remove(other) ? 1 : 0;
    }
    return shared;
  }

  /**
   * {@return whether two claims can be the same: of one kind, and what it is compared by agrees}
   */
  boolean comparable(Claim gold, Claim system) {
    if (gold.kind() != system.kind()) {
      return false;
    }
    if (gold.kind() == ClaimKind.TERM) {
      return sameWhen(gold, system) || sharedSlots(gold, system) > 0;
    }
    Role first = gold.kind().roles().get(0);
    return gold.in(first).stream()
        .anyMatch(key -> system.in(first).stream().anyMatch(read -> sameEntity(key, read)));
  }

  boolean sameSpeaker(Claim gold, Claim system) {
    return gold.saidBy() == null && system.saidBy() == null
        || sameEntity(gold.saidBy(), system.saidBy());
  }

  static boolean sameWhen(Claim gold, Claim system) {
    return Objects.equals(gold.when(), system.when());
  }
}
