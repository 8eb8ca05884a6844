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

  private Terms() {}

  /**
   * {@return the ids of terms of which the very same claims tell before and after}
   *
   * <p>Only of agreements that lose none of those who take part in them, which would be written
   * anew with all their terms.
   */
  static Set<String> same(AgreementKey key, List<Stretch> before, List<Stretch> after) {
    Map<String, Stretch> now = new HashMap<>();
    after.forEach(stretch -> now.put(Agreements.id(key, stretch.days()), stretch));
    Set<String> same = new HashSet<>();
    for (Stretch stretch : before) {
      String agreement = Agreements.id(key, stretch.days());
      Stretch other = now.get(agreement);
      if (other != null && has(other, stretch, Role.PARTY) && has(other, stretch, Role.AGREEMENT)) {
        Map<String, List<Testimony>> is = of(agreement, other.claims());
        of(agreement, stretch.claims())
            .forEach(
                (id, claims) -> {
                  if (is.containsKey(id) && Stretch.areSame(claims, is.get(id))) {
                    same.add(id);
                  }
                });
      }
    }
    return same;
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

  /** {@return the claims about terms, by the ids of these} */
  static Map<String, List<Testimony>> of(String agreement, List<Testimony> claims) {
    Map<Object, List<Testimony>> spans = new HashMap<>();
    Map<String, List<Testimony>> terms = new TreeMap<>();
    for (Testimony said : claims) {
      if (said.kind() == ClaimKind.TERM) {
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
            + ".."
            + Objects.requireNonNullElse(when.to(), "")
        : span.toString();
  }
}
