package io.masar.extract.gap;

import io.masar.text.ArabicText;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the gaps of many articles; the result is the same for any order of them. Not to be shared
 * between threads.
 */
public final class GapCounts {

  private static final int NEIGHBOURS = 4;

  private final Map<Gap.Kind, Map<String, Entry>> entries = new EnumMap<>(Gap.Kind.class);

  /** Adds the gaps of one article. */
  public void add(String article, List<Gap> gaps) {
    for (Gap gap : gaps) {
      String key = gap.sort() + "\t" + ArabicText.fold(gap.form());
      entries
          .computeIfAbsent(gap.kind(), kind -> new HashMap<>())
          .computeIfAbsent(key, form -> new Entry(gap.kind(), gap.sort()))
          .add(article, gap);
    }
  }

  /** {@return the {@code limit} most frequent gaps of each kind, kind by kind} */
  public List<GapCount> mostFrequent(int limit) {
    Comparator<GapCount> order =
        Comparator.comparingInt(GapCount::count)
            .reversed()
            .thenComparing(GapCount::form)
            .thenComparing(GapCount::sort);
    return entries.values().stream()
        .flatMap(
            kind ->
                kind.values().stream()
                    .map(Entry::count)
                    .sorted(order)
                    .limit(limit)
                    .toList()
                    .stream())
        .toList();
  }

  /** One form of one sort. */
  private static final class Entry {

    private final Gap.Kind kind;
    private final String sort;
    private final Map<String, Integer> forms = new HashMap<>();
    private final Map<String, Integer> before = new HashMap<>();
    private final Map<String, Integer> behind = new HashMap<>();
    private int count;
    private int articles;
    private String last = "";
    private String example;

    Entry(Gap.Kind kind, String sort) {
      this.kind = kind;
      this.sort = sort;
    }

    void add(String article, Gap gap) {
      count++;
      articles += article.equals(last) ? 0 : 1;
      last = article;
      example = example == null || article.compareTo(example) < 0 ? article : example;
      forms.merge(gap.form(), 1, Integer::sum);
      before.merge(gap.before(), 1, Integer::sum);
      behind.merge(gap.behind(), 1, Integer::sum);
    }

    GapCount count() {
      return new GapCount(
          kind,
          sort,
          commonest(forms, 1).get(0),
          count,
          articles,
          commonest(before, NEIGHBOURS),
          commonest(behind, NEIGHBOURS),
          example);
    }

    private static List<String> commonest(Map<String, Integer> words, int limit) {
      return words.entrySet().stream()
          .filter(word -> !word.getKey().isEmpty())
          .sorted(
              Map.Entry.<String, Integer>comparingByValue()
                  .reversed()
                  .thenComparing(Map.Entry.comparingByKey()))
          .limit(limit)
          .map(Map.Entry::getKey)
          .toList();
    }
  }
}
