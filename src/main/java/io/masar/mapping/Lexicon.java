package io.masar.mapping;

import io.masar.text.ByWord;
import io.masar.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Every word the grammar knows, by its folded form, with the clitics that may stand round it. */
public final class Lexicon {

  private static final int CACHE = 200_000;
  static final String[] PRONOUNS = {"", "هما", "ها", "هم", "هن", "نا", "كم", "ه", "ي"};

  private final Map<String, List<Sense>> senses;
  private final Gazetteer gazetteer;
  private final WordLists lists;
  private final Phrases phrases;
  private final ByWord<Analysis> met = new ByWord<>();
  private final Map<String, Analysis> cache = new ConcurrentHashMap<>();

  /** What is known of words of which little is, once for all of them: rare words fill the cache. */
  private final Map<Object, Analysis> strangers = new ConcurrentHashMap<>();

  /** A lexicon whose words begin the names of {@code gazetteer}; {@code senses} become its own. */
  Lexicon(Map<String, List<Sense>> senses, Gazetteer gazetteer, WordLists lists) {
    this.gazetteer = gazetteer;
    this.lists = lists;
    this.senses = senses;
    this.phrases = new Phrases(senses.keySet());
  }

  /** {@return the lists of words that rules ask for} */
  public WordLists lists() {
    return lists;
  }

  /** {@return what exactly {@code form} means, clitics aside} */
  public List<Sense> senses(String form) {
    return Collections.unmodifiableList(known(form));
  }

  private List<Sense> known(String form) {
    return senses.getOrDefault(form, List.of());
  }

  /** {@return the ways to read the folded word {@code form}, those with fewest clitics first} */
  public List<Reading> read(String form) {
    return word(form).readings();
  }

  /** {@return what is known of the word} */
  public Analysis word(Token token) {
    Analysis word = token.number() < 0 ? word(token.form()) : met.of(token);
    return word == null ? met.keep(token, analysis(token.form())) : word;
  }

  /** {@return what is known of the folded word {@code form}} */
  public Analysis word(String form) {
    Analysis word = cache.get(form);
    if (word == null) {
      word = analysis(form);
      if (cache.size() < CACHE) {
        cache.put(form, word);
      }
    }
    return word;
  }

  /** {@return what is known of two words together, both of which may carry the article} */
  public Analysis phrase(String first, Analysis one, String second, Analysis other) {
    if (!one.opens() || !other.closes()) {
      return Analysis.UNKNOWN;
    }
    Analysis phrase = word(first + " " + second);
    boolean joined = first.startsWith("وال");
    boolean definite =
        phrase.readings().isEmpty()
            && (joined || first.startsWith("ال"))
            && second.startsWith("ال");
    String bare = joined ? "و" + first.substring(3) : first.substring(2);
    return definite ? word(bare + " " + second.substring(2)) : phrase;
  }

  private Analysis analysis(String form) {
    List<Reading> readings = analyse(form);
    List<NameStart> names = gazetteer.starts(form);
    boolean opens = phrases.opens(form);
    boolean closes = phrases.closes(form);
    Analysis word = new Analysis(form, readings, names, opens, closes, lists.of(form));
    Object stranger = word.stranger();
    return stranger == null ? word : strangers.computeIfAbsent(stranger, same -> word);
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
          || rest.length() - pronoun.length() < (pronoun.isEmpty() ? 1 : 2)
          || article && !pronoun.isEmpty()) {
        continue;
      }
      String bare = rest.substring(0, rest.length() - pronoun.length());
      for (String form : pronoun.isEmpty() ? List.of(bare) : beforePronoun(bare)) {
        for (Sense sense : known(form)) {
          if (fits(sense, preposition, future, article, pronoun)) {
            found.add(new Reading(conjunction, preposition, future, article, sense, pronoun));
          }
        }
      }
    }
  }

  /** {@return the forms that may be written as {@code bare} before a pronoun} */
  static List<String> beforePronoun(String bare) {
    String stem = bare.substring(0, bare.length() - 1);
    return switch (bare.charAt(bare.length() - 1)) {
      case 'ت' -> List.of(bare, stem + "ه");
      case 'ا' -> List.of(bare, stem + "ي");
      case 'و' ->
          stem.endsWith("ا")
              ? List.of(bare, bare + "ا", bare + "ن", stem + "ء")
              : List.of(bare, bare + "ا", bare + "ن");
      case 'ي' ->
          stem.endsWith("ا") ? List.of(bare, bare + "ن", stem + "ء") : List.of(bare, bare + "ن");
      default -> List.of(bare);
    };
  }

  private static boolean fits(
      Sense sense, String preposition, boolean future, boolean article, String pronoun) {
    if (sense instanceof Sense.Action action) {
      boolean imperfect = action.form() == Sense.Form.IMPERFECT;
      if (action.finite() && pronoun.equals("ي")) {
        return false;
      }
      if (future) {
        return imperfect;
      }
      return !action.finite()
          || !article && (preposition.isEmpty() || preposition.equals("ل") && imperfect);
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
