package io.masar.export;

import io.masar.InvalidInput;
import io.masar.query.Evidence;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What a dossier says in words of its own.
 *
 * @param language {@code en} or {@code ar}
 */
record DossierWords(String language, Properties words) {

  private static final int MOST = 5;
  private static final List<String> LANGUAGES = List.of("en", "ar");

  /** {@return the words of the language that a user wrote} */
  static DossierWords of(String written) {
    String language = written.strip().toLowerCase(Locale.ROOT);
    if (!LANGUAGES.contains(language)) {
      throw new InvalidInput("--language", "\"" + written + "\" is none of en, ar");
    }
    Properties words = new Properties();
    try {
      words.load(
          new StringReader(Json.text("/io/masar/export/dossier." + language + ".properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new DossierWords(language, words);
  }

  /** {@return the words for {@code key}, with {@code values} in their places} */
  String say(String key, Object... values) {
    String text = words.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("no word for " + key + " in " + language);
    }
    return values.length == 0
        ? text
        : text.formatted(Stream.of(values).map(DossierWords::isolated).toArray());
  }

  /** Behind Arabic letters the parts of a day would change places. */
  private static Object isolated(Object value) {
    return value instanceof LocalDate day ? "\u2066" + day + "\u2069" : value;
  }

  boolean isArabic() {
    return language.equals("ar");
  }

  /** {@return names one behind the other} */
  String joined(List<String> names) {
    return String.join(say("comma"), names);
  }

  /** {@return days for people to read} */
  String days(Days days) {
    if (days.areOpen() || days.from() != null && days.to() != null) {
      return days.toString();
    }
    return days.from() == null ? say("until", days.to()) : say("since", days.from());
  }

  /** {@return how many people in brackets, {@code ""} where that is not known} */
  String people(Long min, Long max) {
    return min == null && max == null ? "" : say("people", number(min, max));
  }

  /** {@return how many people, one of the bounds perhaps {@code null}} */
  String number(Long min, Long max) {
    if (min == null) {
      return say("atMost", max);
    } else if (max == null) {
      return say("atLeast", min);
    }
    return min.equals(max) ? String.valueOf(min) : say("range", min, max);
  }

  /** {@return how much is told, by how many, and since when} */
  String counts(Dossier dossier) {
    List<Evidence> all = dossier.sources().all();
    long outlets = all.stream().map(Evidence::outlet).filter(Objects::nonNull).distinct().count();
    List<LocalDate> days =
        all.stream().map(Evidence::date).filter(Objects::nonNull).sorted().toList();
    String when = days.isEmpty() ? "" : say("between", days.get(0), days.get(days.size() - 1));
    return say(
        "counts", dossier.facts().size(), dossier.disputes().size(), all.size(), outlets, when);
  }

  /** {@return the facts that most sentences tell, the most first} */
  static List<DossierFact> surest(Dossier dossier) {
    return dossier.facts().stream()
        .sorted(Comparator.comparingInt(fact -> -dossier.sources().of(fact.claims()).size()))
        .limit(MOST)
        .toList();
  }

  /** {@return whether a browser may be sent there} */
  static boolean isWeb(String link) {
    return link != null && link.matches("https?://[^\\s\\p{Cc}\\p{Cf}]+");
  }
}
