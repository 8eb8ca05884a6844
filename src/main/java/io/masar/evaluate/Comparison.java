package io.masar.evaluate;

import io.masar.claim.Claim;
import io.masar.claim.Document;
import io.masar.claim.Entity;
import io.masar.claim.Time;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;

/** What was read out of one article beside what is annotated. */
public final class Comparison {

  private final Document annotated;
  private final Document read;
  private final Agreement agreement;
  private final Pairing<Entity> entities;
  private final Pairing<Time> times;
  private final Pairing<Claim> claims;

  private Comparison(Document annotated, Document read) {
    this.annotated = annotated;
    this.read = read;
    this.agreement = new Agreement(annotated, read);
    this.entities = inOrder(distinct(annotated), distinct(read), this::same);
    this.times = inOrder(annotated.times(), read.times(), Comparison::same);
    this.claims = claims(new BestFit(agreement).pairs(annotated.claims(), read.claims()));
  }

  /**
   * {@return how the document {@code read} agrees with the annotation}
   *
   * @param read {@code null} where nothing was read, so that all is missed
   */
  public static Comparison of(Document annotated, Document read) {
    Document nothing = new Document(annotated.id(), null, null, List.of(), List.of(), List.of());
    return new Comparison(annotated, Objects.requireNonNullElse(read, nothing));
  }

  /** {@return the annotation} */
  public Document annotated() {
    return annotated;
  }

  /** {@return what was read; empty where nothing was} */
  public Document read() {
    return read;
  }

  /** {@return the entities: found when of one type and with a name in common} */
  public Pairing<Entity> entities() {
    return entities;
  }

  /** {@return the times: found when their words overlap and the interval is the same} */
  public Pairing<Time> times() {
    return times;
  }

  /** {@return the claims: found when of one kind and the role they are compared by agrees} */
  public Pairing<Claim> claims() {
    return claims;
  }

  Agreement agreement() {
    return agreement;
  }

  private boolean same(Entity gold, Entity system) {
    return gold.type() == system.type() && agreement.sameEntity(gold.key(), system.key());
  }

  private static boolean same(Time gold, Time system) {
    return FoldedName.of(gold.text()).shared(FoldedName.of(system.text())) > 0
        && Objects.equals(gold.interval(), system.interval());
  }

  /** The last entity of a key counts, where the first one of that key stands. */
  private static List<Entity> distinct(Document document) {
    Map<String, Entity> byKey = new LinkedHashMap<>();
    document.entities().forEach(entity -> byKey.put(entity.key(), entity));
    return List.copyOf(byKey.values());
  }

  /** Gives each annotated thing the first one read that is the same and still free. */
  private static <T> Pairing<T> inOrder(List<T> annotated, List<T> read, BiPredicate<T, T> same) {
    List<T> free = new ArrayList<>(read);
    List<Match<T>> found = new ArrayList<>();
    List<T> missed = new ArrayList<>();
    for (T gold : annotated) {
      T system = free.stream().filter(other -> same.test(gold, other)).findFirst().orElse(null);
      if (system == null) {
        missed.add(gold);
      } else {
        free.remove(system);
        found.add(new Match<>(gold, system));
      }
    }
    return new Pairing<>(found, missed, free);
  }

  private Pairing<Claim> claims(int[] pairs) {
    List<Match<Claim>> found = new ArrayList<>();
    List<Claim> missed = new ArrayList<>();
    Set<Integer> used = new HashSet<>();
    for (int i = 0; i < pairs.length; i++) {
      Claim gold = annotated.claims().get(i);
      if (pairs[i] == BestFit.NONE) {
        missed.add(gold);
      } else {
        used.add(pairs[i]);
        found.add(new Match<>(gold, read.claims().get(pairs[i])));
      }
    }
    List<Claim> invented = new ArrayList<>();
    for (int j = 0; j < read.claims().size(); j++) {
      if (!used.contains(j)) {
        invented.add(read.claims().get(j));
      }
    }
    return new Pairing<>(found, missed, invented);
  }
}
