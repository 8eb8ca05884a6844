package io.masar.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Every word the grammar knows, by its folded form, with the clitics that may stand round it. */
public final class Lexicon {

  private static final int CACHE = 200_000;
  private static final String[] PRONOUNS = {"", "هما", "ها", "هم", "هن", "نا", "كم", "ه", "ي"};

  private final Map<String, List<Sense>> senses;
  private final Map<String, List<Reading>> cache = new ConcurrentHashMap<>();

  Lexicon(Map<String, List<Sense>> senses) {
    Map<String, List<Sense>> copy = new HashMap<>(senses.size() * 2);
    senses.forEach((form, list) -> copy.put(form, List.copyOf(list)));
    this.senses = copy;
  }

  /** {@return what exactly {@code form} means, clitics aside} */
  public List<Sense> senses(String form) {
    return senses.getOrDefault(form, List.of());
  }

  /** {@return the ways to read the folded word {@code form}, those with fewest clitics first} */
  public List<Reading> read(String form) {
    List<Reading> readings = cache.get(form);
    if (readings == null) {
      readings = List.copyOf(analyse(form));
      if (cache.size() < CACHE) {
        cache.put(form, readings);
      }
    }
    return readings;
  }

  private List<Reading> analyse(String form) {
    List<Reading> found = new ArrayList<>();
    afterConjunction(form, false, found);
    if (form.length() > 2 && (form.charAt(0) == 'و' || form.charAt(0) == 'ف')) {
      afterConjunction(form.substring(1), true, found);
    }
    return found;
  }

  private void afterConjunction(String rest, boolean conjunction, List<Reading> found) {
    stem(rest, conjunction, "", false, false, found);
    char first = rest.charAt(0);
    if (first == 'س' && rest.length() > 3) {
      stem(rest.substring(1), conjunction, "", true, false, found);
    }
    if (rest.startsWith("ال") && rest.length() > 3) {
      stem(rest.substring(2), conjunction, "", false, true, found);
    }
    if (rest.startsWith("لل") && rest.length() > 4) {
      stem(rest.substring(2), conjunction, "ل", false, true, found);
    }
    if ((first == 'ب' || first == 'ل' || first == 'ك') && rest.length() > 2) {
      String after = rest.substring(1);
      stem(after, conjunction, String.valueOf(first), false, false, found);
      if (after.startsWith("ال") && after.length() > 3) {
        stem(after.substring(2), conjunction, String.valueOf(first), false, true, found);
      }
    }
  }

  private void stem(
      String rest,
      boolean conjunction,
      String preposition,
      boolean future,
      boolean article,
      List<Reading> found) {
    for (String pronoun : PRONOUNS) {
      if (!rest.endsWith(pronoun)
          || rest.length() - pronoun.length() < 2
          || article && !pronoun.isEmpty()) {
        continue;
      }
      String bare = rest.substring(0, rest.length() - pronoun.length());
      for (Sense sense : pronoun.isEmpty() ? senses(bare) : beforePronoun(bare)) {
        if (fits(sense, preposition, future, article, pronoun)) {
          found.add(new Reading(conjunction, preposition, future, article, sense, pronoun));
        }
      }
    }
  }

  private List<Sense> beforePronoun(String bare) {
    List<Sense> found = new ArrayList<>(senses(bare));
    String stem = bare.substring(0, bare.length() - 1);
    switch (bare.charAt(bare.length() - 1)) {
      case 'ت' -> found.addAll(senses(stem + "ه"));
      case 'ا' -> found.addAll(senses(stem + "ي"));
      case 'و' -> {
        found.addAll(senses(bare + "ا"));
        found.addAll(senses(bare + "ن"));
        found.addAll(stem.endsWith("ا") ? senses(stem + "ء") : List.of());
      }
      case 'ي' -> {
        found.addAll(senses(bare + "ن"));
        found.addAll(stem.endsWith("ا") ? senses(stem + "ء") : List.of());
      }
      default -> {}
    }
    return found;
  }

  private static boolean fits(
      Sense sense, String preposition, boolean future, boolean article, String pronoun) {
    if (sense instanceof Sense.Action action) {
      boolean imperfect = action.form() == Sense.Form.IMPERFECT;
      if (future) {
        return imperfect;
      }
      if (action.finite()) {
        return !article
            && (preposition.isEmpty() || preposition.equals("ل") && imperfect)
            && !pronoun.equals("ي");
      }
      return true;
    }
    if (future) {
      return false;
    }
    if (sense instanceof Sense.Function) {
      return !article && (pronoun.isEmpty() || !pronoun.equals("ي"));
    }
    return pronoun.isEmpty()
        || sense instanceof Sense.Head
        || sense instanceof Sense.People
        || sense instanceof Sense.Post
        || sense instanceof Sense.Ordinary && !pronoun.equals("ي");
  }
}
