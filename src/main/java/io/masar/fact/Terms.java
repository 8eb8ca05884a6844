package io.masar.fact;

import io.masar.claim.ClaimKind;
import io.masar.claim.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Tells the terms of an agreement apart. */
final class Terms {

  private static final String UNTIL = "..";

  private Terms() {}

  /**
   * {@return by the ids of agreements, before and after, what tells those of their terms apart of
   * which other claims tell now}
   *
   * <p>Only of agreements that lose none of those who take part in them, which would be written
   * anew with all their terms. Few claims are others, of very many: only those are looked at.
   */
  static Map<String, Set<Object>> others(
      AgreementKey key, List<Stretch> before, List<Stretch> after) {
    Map<String, Stretch> now = new HashMap<>();
    after.forEach(stretch -> now.put(Agreements.id(key, stretch.days()), stretch));
    Map<String, Set<Object>> others = new HashMap<>();
    for (Stretch stretch : before) {
      String agreement = Agreements.id(key, stretch.days());
      Stretch other = now.get(agreement);
      if (other != null) {
        List<Testimony> gone = Stretch.others(stretch.claims(), other.claims());
        List<Testimony> come = Stretch.others(other.claims(), stretch.claims());
        Set<Object> spans = spans(gone);
        spans.addAll(spans(come));
        boolean isLess =
            !gone.isEmpty()
                && !(has(other, stretch, Role.PARTY) && has(other, stretch, Role.AGREEMENT));
        if (!isLess && spans.stream().noneMatch(Terms::looksLikeDays)) {
          others.put(agreement, spans);
        }
      }
    }
    return others;
  }

  private static Set<Object> spans(List<Testimony> claims) {
    Set<Object> spans = new HashSet<>();
    for (Testimony said : claims) {
      if (said.kind() == ClaimKind.TERM) {
        spans.add(span(said));
      }
    }
    return spans;
  }

  /** A title may read as days do: then those of both are one term. */
  private static boolean looksLikeDays(Object span) {
    return span instanceof String title && title.contains(UNTIL);
  }

  /** Whether all things in a role are there that were there before. */
  private static boolean has(Stretch stretch, Stretch before, Role role) {
    return things(stretch, role).containsAll(things(before, role));
  }

  private static Set<String> things(Stretch stretch, Role role) {
    Set<String> things = new HashSet<>();
    for (Testimony said : stretch.claims()) {
      if (role == Role.PARTY || said.kind() == ClaimKind.TERM) {
        things.addAll(said.in(role));
      }
    }
    return things;
  }

  /**
   * {@return the claims about terms, by the ids of these}
   *
   * @param some what tells apart those that are asked for, {@code null} for all
   */
  static Map<String, List<Testimony>> of(
      String agreement, List<Testimony> claims, Set<Object> some) {
    if (some != null && some.isEmpty()) {
      return Map.of();
    }
    Map<Object, List<Testimony>> spans = new HashMap<>();
    Map<String, List<Testimony>> terms = new TreeMap<>();
    for (Testimony said : claims) {
      if (said.kind() == ClaimKind.TERM && (some == null || some.contains(span(said)))) {
        spans
            .computeIfAbsent(
                span(said),
                span ->
                    terms.computeIfAbsent(agreement + ":" + words(span), id -> new ArrayList<>()))
            .add(said);
      }
    }
    return terms;
  }

  /** Terms are told apart by their days, those without any by their words. */
  private static Object span(Testimony said) {
    return said.when().isEmpty() ? Objects.requireNonNullElse(said.title(), "") : said.when();
  }

  private static String words(Object span) {
    return span instanceof Window when
        ? Objects.requireNonNullElse(when.from(), "")
            + UNTIL
            + Objects.requireNonNullElse(when.to(), "")
        : span.toString();
  }
}
