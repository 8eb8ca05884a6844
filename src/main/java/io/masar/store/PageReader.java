package io.masar.store;

import io.masar.claim.ClaimKind;
import io.masar.claim.Role;
import io.masar.claim.Status;
import io.masar.fact.Roles;
import io.masar.fact.Telling;
import io.masar.fact.Testimony;
import io.masar.fact.Window;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Unpacks what {@link PageWriter} packed. A batch may unpack hundreds of thousands of claims. */
final class PageReader {

  private static final ClaimKind[] KINDS = ClaimKind.values();
  private static final Status[] STATUSES = Status.values();
  private static final Role[] ROLES = Role.values();
  private static final int SEVEN_BITS = 0x7F;

  private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);
  private static final int DIGIT = 4;
  private static final int LAST = 0xF;

  private final byte[] bytes;
  private int at;
  private final String[] texts;
  private final Roles[] casts;
  private final double[] weights;
  private final Set<String> things = new HashSet<>();
  private final int size;
  private final int body;
  private byte[] article = {};
  private int articleLength;
  private String articleText = "";
  private long lastDay;
  private final byte[] wordDigits = new byte[PageWriter.WORD];

  /**
   * @param known who is in which role, each once: what reads pages of the same things has one
   */
  PageReader(String packed, Map<Roles, Roles> known) {
    this.bytes = Base64.getDecoder().decode(packed);
    this.texts = new String[count() + 1];
    for (int i = 1; i < texts.length; i++) {
      texts[i] = text();
    }
    this.casts = new Roles[count()];
    for (int i = 0; i < casts.length; i++) {
      Roles cast = cast();
      Roles same = known.putIfAbsent(cast, cast);
      casts[i] = same == null ? cast : same;
    }
    this.weights = new double[count()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Double.longBitsToDouble(number());
    }
    this.size = count();
    this.body = at;
  }

  /** {@return how many claims there are} */
  int size() {
    return size;
  }

  /** {@return the claims, unpacked anew each time: in memory they are five times as large} */
  List<Testimony> claims() {
    at = body;
    articleLength = 0;
    articleText = "";
    List<Testimony> claims = new ArrayList<>(size);
    for (int left = size; left > 0; left--) {
      claims.add(testimony());
    }
    return claims;
  }

  /** {@return the ids of the things that they are about} */
  Set<String> things() {
    return things;
  }

  private Roles cast() {
    Map<Role, List<String>> roles = new EnumMap<>(Role.class);
    for (int left = count(); left > 0; left--) {
      Role role = ROLES[count()];
      List<String> ids = new ArrayList<>();
      for (int more = count(); more > 0; more--) {
        ids.add(texts[count()]);
      }
      things.addAll(ids);
      roles.put(role, ids);
    }
    return Roles.of(roles);
  }

  private Testimony testimony() {
    int has = count();
    String in = article();
    String id = id();
    String passage = (has & PageWriter.WORD_IS_NUMBER) != 0 ? word() : text();
    ClaimKind kind = KINDS[count()];
    int status = count();
    double confidence = weights[count()];
    String title = texts[count()];
    String parties = texts[count()];
    String outlet = texts[count()];
    String voice = texts[count()];
    Roles cast = casts[count()];
    String original = (has & PageWriter.COPY) != 0 ? text() : in;
    lastDay = 0;
    LocalDate day = day(has & PageWriter.DAY);
    return new Testimony(
        id,
        kind,
        status == 0 ? null : STATUSES[status - 1],
        window(has),
        (has & PageWriter.MIN) == 0 ? null : signed(),
        (has & PageWriter.MAX) == 0 ? null : signed(),
        confidence,
        title,
        parties,
        cast,
        new Telling(in, original, day, outlet, passage, voice));
  }

  private Window window(int has) {
    LocalDate from = day(has & PageWriter.FROM);
    LocalDate to = day(has & PageWriter.TO);
    return from == null && to == null ? Window.NONE : new Window(from, to);
  }

  private LocalDate day(int has) {
    if (has == 0) {
      return null;
    }
    lastDay += signed();
    return Days.of(lastDay);
  }

  /** {@return the article, the very same text for claims of one, side by side} */
  private String article() {
    int same = count();
    int others = count();
    if (others > 0 || same != articleLength) {
      articleLength = same + others;
      makeRoom(articleLength);
      System.arraycopy(bytes, at, article, same, others);
      at += others;
      articleText = new String(article, 0, articleLength, StandardCharsets.UTF_8);
    }
    return articleText;
  }

  private String id() {
    int length = count();
    int from = at;
    at += length;
    if (length > 0 && bytes[from] == ' ') {
      return new String(bytes, from + 1, length - 1, StandardCharsets.UTF_8);
    }
    makeRoom(articleLength + length);
    System.arraycopy(bytes, from, article, articleLength, length);
    return new String(article, 0, articleLength + length, StandardCharsets.UTF_8);
  }

  private void makeRoom(int length) {
    if (article.length < length) {
      article = Arrays.copyOf(article, 2 * length);
    }
  }

  private String word() {
    for (int i = 0; i < wordDigits.length; i += 2) {
      byte next = bytes[at++];
      wordDigits[i] = DIGITS[next >> DIGIT & LAST];
      wordDigits[i + 1] = DIGITS[next & LAST];
    }
    return new String(wordDigits, StandardCharsets.ISO_8859_1);
  }

  private String text() {
    int length = count();
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  private long signed() {
    long number = number();
    return number >>> 1 ^ -(number & 1);
  }

  private int count() {
    return (int) number();
  }

  private long number() {
    long number = 0;
    for (int shift = 0; ; shift += Byte.SIZE - 1) {
      byte next = bytes[at++];
      number |= (long) (next & SEVEN_BITS) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }
}
