package io.masar.store;

import io.masar.claim.Role;
import io.masar.fact.Telling;
import io.masar.fact.Testimony;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Packs claims as a text that {@link PageReader} unpacks. What several of them have in common,
 * stands there once: texts, casts (who is in which role), and how sure they are. Numbers take as
 * many bytes as they need. An article is written as far as it differs from the one before, and days
 * as the distance from another of the claim.
 */
final class PageWriter {

  /** Which of the values that a claim may lack are there. */
  static final int COPY = 1;

  static final int DAY = 2;
  static final int FROM = 4;
  static final int TO = 8;
  static final int MIN = 16;
  static final int MAX = 32;

  /** The word for its sentence is a number, written as such: {@link #WORD} hexadecimal digits. */
  static final int WORD_IS_NUMBER = 64;

  /** Digits of a word, and how many different ones there are. */
  static final int WORD = 16;

  private static final int RADIX = 16;

  private static final int SEVEN_BITS = 0x7F;
  private static final int MORE = 0x80;

  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final Map<Map<Role, List<String>>, Integer> casts = new LinkedHashMap<>();
  private final Map<Double, Integer> weights = new LinkedHashMap<>();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private byte[] article = {};

  private PageWriter() {}

  static String pack(Collection<Testimony> claims) {
    PageWriter writer = new PageWriter();
    claims.forEach(writer::write);
    return Base64.getEncoder().encodeToString(writer.bytes(claims.size()));
  }

  private byte[] bytes(int claims) {
    ByteArrayOutputStream castsInBytes = new ByteArrayOutputStream();
    number(casts.size(), castsInBytes);
    casts.keySet().forEach(cast -> write(cast, castsInBytes));
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    number(texts.size(), all);
    texts.keySet().forEach(text -> text(text, all));
    all.writeBytes(castsInBytes.toByteArray());
    number(weights.size(), all);
    weights.keySet().forEach(weight -> number(Double.doubleToLongBits(weight), all));
    number(claims, all);
    all.writeBytes(body.toByteArray());
    return all.toByteArray();
  }

  @SuppressWarnings("EnumOrdinal") // read only where Stamps.isReadable
  private void write(Map<Role, List<String>> cast, ByteArrayOutputStream out) {
    number(cast.size(), out);
    cast.forEach(
        (role, ids) -> {
          number(role.ordinal(), out);
          number(ids.size(), out);
          ids.forEach(id -> number(place(id), out));
        });
  }

  @SuppressWarnings("EnumOrdinal") // read only where Stamps.isReadable
  private void write(Testimony said) {
    Telling telling = said.telling();
    boolean isCopy = !telling.original().equals(telling.article());
    number(
        (isCopy ? COPY : 0)
            | (telling.day() == null ? 0 : DAY)
            | (said.when().from() == null ? 0 : FROM)
            | (said.when().to() == null ? 0 : TO)
            | (said.min() == null ? 0 : MIN)
            | (said.max() == null ? 0 : MAX)
            | (isNumber(telling.passage()) ? WORD_IS_NUMBER : 0),
        body);
    article(telling.article());
    text(less(said.id(), telling.article()), body);
    word(telling.passage());
    number(said.kind().ordinal(), body);
    number(said.status() == null ? 0 : said.status().ordinal() + 1, body);
    number(weights.computeIfAbsent(said.confidence(), weight -> weights.size()), body);
    number(place(said.title()), body);
    number(place(said.parties()), body);
    number(place(telling.outlet()), body);
    number(place(telling.voice()), body);
    number(casts.computeIfAbsent(said.roles(), cast -> casts.size()), body);
    if (isCopy) {
      text(telling.original(), body);
    }
    days(telling.day(), said.when().from(), said.when().to());
    signedIfAny(said.min());
    signedIfAny(said.max());
  }

  /** Claims are in order, and so are their articles, as a rule: the next one begins like this. */
  private void article(String id) {
    byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
    int same = Arrays.mismatch(bytes, article);
    same = same < 0 ? bytes.length : same;
    number(same, body);
    number(bytes.length - same, body);
    body.write(bytes, same, bytes.length - same);
    article = bytes;
  }

  private void word(String word) {
    if (isNumber(word)) {
      long number = Long.parseUnsignedLong(word, RADIX);
      for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
        body.write((int) (number >>> shift));
      }
    } else {
      text(word, body);
    }
  }

  private static boolean isNumber(String word) {
    if (word.length() != WORD) {
      return false;
    }
    for (int i = 0; i < WORD; i++) {
      char digit = word.charAt(i);
      if (!(digit >= '0' && digit <= '9' || digit >= 'a' && digit <= 'f')) {
        return false;
      }
    }
    return true;
  }

  /** {@return an id without the article's where it begins with that, else behind a space} */
  private static String less(String id, String article) {
    return id.startsWith(article) && !id.startsWith(" ", article.length())
        ? id.substring(article.length())
        : " " + id;
  }

  /** Each as the distance from the one before it that is known. */
  private void days(LocalDate... days) {
    long before = 0;
    for (LocalDate day : days) {
      if (day != null) {
        signedIfAny(day.toEpochDay() - before);
        before = day.toEpochDay();
      }
    }
  }

  private void signedIfAny(Long number) {
    if (number != null) {
      number(number << 1 ^ number >> Long.SIZE - 1, body);
    }
  }

  /** {@return 0 for {@code null}} */
  private int place(String text) {
    return text == null ? 0 : texts.computeIfAbsent(text, each -> texts.size() + 1);
  }

  private static void text(String text, ByteArrayOutputStream out) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length, out);
    out.writeBytes(bytes);
  }

  private static void number(long number, ByteArrayOutputStream out) {
    long left = number;
    while ((left & ~SEVEN_BITS) != 0) {
      out.write((int) (left & SEVEN_BITS) | MORE);
      left >>>= Byte.SIZE - 1;
    }
    out.write((int) left);
  }
}
