package io.masar.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** {@link Names} over a list of entities in memory. */
public final class NameIndex implements Names {

  private static final int SUGGESTIONS = 3;

  private final List<Entry> entries = new ArrayList<>();

  /**
   * An entity with its names.
   *
   * @param labels of its node
   * @param names every name in any language, the one to show first
   */
  public record Named(String id, Collection<String> labels, List<String> names) {}

  private record Entry(Named entity, String name, NameKey key) {}

  public NameIndex(Collection<Named> entities) {
    for (Named entity : entities) {
      entries.add(new Entry(entity, entity.id(), NameKey.of(entity.id())));
      entity.names().forEach(name -> entries.add(new Entry(entity, name, NameKey.of(name))));
    }
  }

  @Override
  public Match find(String name, Set<String> labels) {
    List<Entry> candidates =
        entries.stream()
            .filter(e -> e.entity().labels().stream().anyMatch(labels::contains))
            .toList();
    NameKey key = NameKey.of(name);
    Set<String> ids = equal(candidates, key.exact(), NameKey::exact);
    if (ids.isEmpty()) {
      Set<String> alike = equal(candidates, key.rough(), NameKey::rough);
      ids = alike.size() == 1 ? alike : ids;
    }
    boolean search = ids.isEmpty() && !key.exact().isEmpty();
    return new Match(List.copyOf(ids), search ? near(candidates, key) : List.of());
  }

  private static Set<String> equal(List<Entry> entries, String key, Function<NameKey, String> of) {
    Set<String> ids = new TreeSet<>();
    if (!key.isBlank()) {
      entries.stream()
          .filter(e -> of.apply(e.key()).equals(key))
          .forEach(e -> ids.add(e.entity().id()));
    }
    return ids;
  }

  private static List<String> near(List<Entry> entries, NameKey key) {
    return entries.stream()
        .filter(
            e ->
                e.key().exact().contains(key.exact())
                    || Suggestion.alike(key.exact(), e.key().exact()))
        .sorted(
            Comparator.comparingInt((Entry e) -> Suggestion.distance(key.exact(), e.key().exact()))
                .thenComparing(Entry::name))
        .map(e -> e.entity().names().isEmpty() ? e.entity().id() : e.entity().names().get(0))
        .distinct()
        .limit(SUGGESTIONS)
        .toList();
  }
}
