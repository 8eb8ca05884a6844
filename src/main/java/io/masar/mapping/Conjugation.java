package io.masar.mapping;

import static io.masar.mapping.Sense.Form.IMPERFECT;
import static io.masar.mapping.Sense.Form.NOUN;
import static io.masar.mapping.Sense.Form.PARTICIPLE;
import static io.masar.mapping.Sense.Form.PERFECT;

import io.masar.text.ArabicText;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The folded forms of a verb, from its perfect, imperfect, verbal noun and participle. Voice does
 * not show in unvowelled writing; where the passive is spelt otherwise it is given as a verb of its
 * own.
 */
final class Conjugation {

  private final Map<String, Set<Word>> forms = new LinkedHashMap<>();

  /** A form: how it stands, and in which number. */
  record Word(Sense.Form form, Sense.Count count) {}

  private Conjugation() {}

  /** {@return whether each part that is not {@code ~} has two letters, as tables of forms want} */
  static boolean accepts(String... parts) {
    return Arrays.stream(parts)
        .flatMap(part -> Arrays.stream(part.split("\\|", -1)))
        .allMatch(part -> part.equals("~") || ArabicText.fold(part).length() > 1);
  }

  /**
   * {@return the forms of the verb; {@code ~} stands for a part it has not, of what is accepted}
   */
  static Map<String, Set<Word>> of(
      String perfect, String imperfect, String nouns, String participles) {
    Conjugation conjugation = new Conjugation();
    if (!perfect.equals("~")) {
      conjugation.perfect(perfect);
    }
    if (!imperfect.equals("~")) {
      conjugation.imperfect(imperfect);
    }
    for (String noun : nouns.split("\\|")) {
      if (!noun.equals("~")) {
        conjugation.noun(ArabicText.fold(noun));
      }
    }
    for (String participle : participles.split("\\|")) {
      if (!participle.equals("~")) {
        conjugation.participle(participle);
      }
    }
    return conjugation.forms;
  }

  private void put(String form, Sense.Form kind, Sense.Count count) {
    forms.computeIfAbsent(form, key -> new LinkedHashSet<>()).add(new Word(kind, count));
  }

  /** Whether the last radical is weak; a hamza on its seat is none, though it is folded alike. */
  private static boolean weak(String written) {
    return "اىيو".indexOf(written.charAt(written.length() - 1)) >= 0;
  }

  private void perfect(String written) {
    String stem = ArabicText.fold(written);
    put(stem, PERFECT, Sense.Count.SINGULAR);
    if (weak(written)) {
      weakPerfect(stem, written.endsWith("ي"));
      return;
    }
    put(stem + "ت", PERFECT, Sense.Count.SINGULAR);
    put(stem + "تا", PERFECT, Sense.Count.PLURAL);
    put(stem + "ا", PERFECT, Sense.Count.PLURAL);
    put(stem + "وا", PERFECT, Sense.Count.PLURAL);
    put(stem + "نا", PERFECT, Sense.Count.WE);
    put(hollow(stem) + "نا", PERFECT, Sense.Count.WE);
    if (written.endsWith("أ")) {
      put(stem.substring(0, stem.length() - 1) + "ووا", PERFECT, Sense.Count.PLURAL);
    }
  }

  private void weakPerfect(String stem, boolean kept) {
    String base = stem.substring(0, stem.length() - 1);
    String radical = base + (stem.endsWith("ا") && stem.length() == 3 ? "و" : "ي");
    put(base + "ا", PERFECT, Sense.Count.SINGULAR);
    put(base + "وا", PERFECT, Sense.Count.PLURAL);
    put(radical + "ت", PERFECT, Sense.Count.SINGULAR);
    put(radical + "ا", PERFECT, Sense.Count.PLURAL);
    put(radical + "نا", PERFECT, Sense.Count.WE);
    String feminine = kept ? radical : base;
    put(feminine + "ت", PERFECT, Sense.Count.SINGULAR);
    put(feminine + "تا", PERFECT, Sense.Count.PLURAL);
  }

  private static String hollow(String stem) {
    int n = stem.length();
    return n >= 3 && stem.charAt(n - 2) == 'ا'
        ? stem.substring(0, n - 2) + stem.charAt(n - 1)
        : stem;
  }

  private void imperfect(String written) {
    String stem = ArabicText.fold(written).substring(1);
    boolean weak = weak(written);
    String base = weak ? stem.substring(0, stem.length() - 1) : stem;
    for (String prefix : new String[] {"ي", "ت"}) {
      put(prefix + stem, IMPERFECT, Sense.Count.SINGULAR);
      put(prefix + base + "ون", IMPERFECT, Sense.Count.PLURAL);
      put(prefix + base + "وا", IMPERFECT, Sense.Count.PLURAL);
      if (written.endsWith("أ")) {
        put(prefix + stem.substring(0, stem.length() - 1) + "وون", IMPERFECT, Sense.Count.PLURAL);
        put(prefix + stem.substring(0, stem.length() - 1) + "ووا", IMPERFECT, Sense.Count.PLURAL);
      }
      put(prefix + stem + "ان", IMPERFECT, Sense.Count.PLURAL);
      put(prefix + stem + "ا", IMPERFECT, Sense.Count.PLURAL);
      put(prefix + stem + "ن", IMPERFECT, Sense.Count.PLURAL);
      if (weak) {
        put(prefix + base, IMPERFECT, Sense.Count.SINGULAR);
        put(prefix + base + "يان", IMPERFECT, Sense.Count.PLURAL);
      } else {
        put(prefix + jussive(stem), IMPERFECT, Sense.Count.SINGULAR);
      }
    }
    put("ن" + stem, IMPERFECT, Sense.Count.WE);
  }

  private static String jussive(String stem) {
    int n = stem.length();
    char middle = n >= 3 ? stem.charAt(n - 2) : 'x';
    return middle == 'ي' || middle == 'و' || middle == 'ا'
        ? stem.substring(0, n - 2) + stem.charAt(n - 1)
        : stem;
  }

  private void noun(String noun) {
    put(noun, NOUN, Sense.Count.SINGULAR);
    put(noun + "ا", NOUN, Sense.Count.SINGULAR);
    if (noun.endsWith("ه")) {
      String base = noun.substring(0, noun.length() - 1);
      put(base + "ات", NOUN, Sense.Count.PLURAL);
      put(base + "تين", NOUN, Sense.Count.PLURAL);
      put(base + "تان", NOUN, Sense.Count.PLURAL);
    } else {
      put(noun + "ات", NOUN, Sense.Count.PLURAL);
      put(noun + "ين", NOUN, Sense.Count.PLURAL);
      put(noun + "ان", NOUN, Sense.Count.PLURAL);
    }
    if (noun.endsWith("اء")) {
      String base = noun.substring(0, noun.length() - 1);
      put(base + "ات", NOUN, Sense.Count.PLURAL);
      put(base + "ي", NOUN, Sense.Count.SINGULAR);
      put(base + "و", NOUN, Sense.Count.SINGULAR);
    }
  }

  private void participle(String written) {
    String participle = ArabicText.fold(written);
    String base = weak(written) ? participle.substring(0, participle.length() - 1) : participle;
    put(participle, PARTICIPLE, Sense.Count.SINGULAR);
    put(participle + "ا", PARTICIPLE, Sense.Count.SINGULAR);
    put(participle + "ه", PARTICIPLE, Sense.Count.SINGULAR);
    put(base + "ين", PARTICIPLE, Sense.Count.PLURAL);
    put(base + "ون", PARTICIPLE, Sense.Count.PLURAL);
    put(participle + "ات", PARTICIPLE, Sense.Count.PLURAL);
    put(participle + "تين", PARTICIPLE, Sense.Count.PLURAL);
    put(participle + "تان", PARTICIPLE, Sense.Count.PLURAL);
  }
}
