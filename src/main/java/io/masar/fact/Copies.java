package io.masar.fact;

import io.masar.claim.Fingerprint;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells which articles are copies of one text, and which of them is the original. */
public final class Copies {

  private Copies() {}

  /**
   * An article with the fingerprint of its text.
   *
   * @param day of publication, or {@code null}
   */
  public record Text(String article, LocalDate day, Fingerprint fingerprint) {

    private static final Comparator<Text> EARLIEST =
        Comparator.comparing(Text::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Text::article);
  }

  /** {@return the original for every article that is a copy of another one of {@code texts}} */
  public static Map<String, String> originals(List<Text> texts) {
    Map<Integer, Set<Integer>> near = Pairs.of(texts.stream().map(Text::fingerprint).toList());
    Map<String, Set<String>> names = new HashMap<>();
    near.forEach(
        (text, others) ->
            names.put(
                texts.get(text).article(),
                others.stream().map(i -> texts.get(i).article()).collect(Collectors.toSet())));
    return originals(near.keySet().stream().map(texts::get).toList(), names);
  }

  /**
   * {@return the original for every article that is a copy}
   *
   * <p>Articles are of one group where a chain of copies leads from each to the other; the original
   * is the earliest, of those of one day the first by id.
   *
   * @param near for an article the others that may be its copies, among {@code texts} or not
   */
  public static Map<String, String> originals(
      Collection<Text> texts, Map<String, ? extends Collection<String>> near) {
    Map<String, Text> left = new TreeMap<>();
    texts.forEach(text -> left.put(text.article(), text));
    Map<String, Text> all = Map.copyOf(left);
    Map<String, String> originals = new LinkedHashMap<>();
    while (!left.isEmpty()) {
      List<Text> group = group(left.values().iterator().next(), all, near);
      Text original = group.stream().min(Text.EARLIEST).orElseThrow();
      for (Text text : group) {
        left.remove(text.article());
        if (!text.equals(original)) {
          originals.put(text.article(), original.article());
        }
      }
    }
    return originals;
  }

  private static List<Text> group(
      Text first, Map<String, Text> all, Map<String, ? extends Collection<String>> near) {
    Map<String, Text> group = new LinkedHashMap<>(Map.of(first.article(), first));
    Deque<Text> open = new ArrayDeque<>(List.of(first));
    while (!open.isEmpty()) {
      Text text = open.pop();
      Collection<String> candidates = near.get(text.article());
      for (String candidate : candidates == null ? List.<String>of() : candidates) {
        Text other = all.get(candidate);
        if (other != null
            && !group.containsKey(candidate)
            && text.fingerprint().isCopyOf(other.fingerprint())) {
          group.put(candidate, other);
          open.push(other);
        }
      }
    }
    return new ArrayList<>(group.values());
  }
}
