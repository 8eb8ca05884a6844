package io.masar.fact;

import io.masar.claim.ClaimKind;
import io.masar.claim.Role;
import io.masar.claim.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes agreements and their terms out of the claims of a key. */
final class Agreements {

  private static final Comparator<String> LONGEST =
      Comparator.comparing((String text) -> -text.length())
          .thenComparing(Comparator.naturalOrder());

  private final AgreementKey key;
  private final Things things;
  private final Map<String, Set<Object>> some;
  private final Function<List<Testimony>, Account> counting;

  /**
   * @param some by the ids of agreements, what tells apart their terms that are asked for; of
   *     others all are
   * @param counting what claims say together
   */
  Agreements(
      AgreementKey key,
      Things things,
      Map<String, Set<Object>> some,
      Function<List<Testimony>, Account> counting) {
    this.key = key;
    this.things = things;
    this.some = some;
    this.counting = counting;
  }

  /** A term goes with the first dated agreement of its own article. */
  static List<Stretch> stretches(Collection<Testimony> claims) {
    Map<String, Window> made = new HashMap<>();
    for (Testimony said : claims) {
      if (said.kind() == ClaimKind.AGREEMENT && !said.when().isEmpty()) {
        made.merge(said.telling().article(), closed(said), Agreements::earlier);
      }
    }
    Function<Testimony, Window> days =
        said ->
            said.kind() == ClaimKind.AGREEMENT
                ? closed(said)
                : made.getOrDefault(said.telling().article(), Window.NONE);
    return Stretch.of(claims, days, AgreementKey.GAP);
  }

  List<Agreement> of(List<Stretch> stretches) {
    return stretches.stream().map(this::agreement).toList();
  }

  private static Window closed(Testimony said) {
    return new Window(said.when().first(), said.when().last());
  }

  private static Window earlier(Window one, Window other) {
    return Window.ORDER.compare(one, other) <= 0 ? one : other;
  }

  private Agreement agreement(Stretch stretch) {
    String id = id(key, stretch.days());
    Account account = counting.apply(stretch.claims());
    Casts casts = Casts.of(stretch.claims());
    Optional<String> name = name(casts);
    return new Agreement(
        id,
        key,
        name.orElseGet(this::listed),
        name.isPresent(),
        reached(stretch.claims(), account.status()),
        account,
        parties(casts, stretch.claims(), account),
        named(stretch.claims()),
        terms(id, stretch.claims()),
        deadlines(stretch.claims()));
  }

  /** {@return the id of the agreement of those days} */
  static String id(AgreementKey key, Window days) {
    return key.text() + ":" + (days.isEmpty() ? "undated" : days.from());
  }

  /** The narrowest date given, because it was reached once. */
  private static Window reached(List<Testimony> claims, Status status) {
    return claims.stream()
        .filter(said -> said.kind() == ClaimKind.AGREEMENT && said.status() == status)
        .map(Testimony::when)
        .filter(when -> !when.isEmpty())
        .min(
            Comparator.comparing(
                    (Window when) -> when.last().toEpochDay() - when.first().toEpochDay())
                .thenComparing(Window.ORDER))
        .orElse(Window.NONE);
  }

  /** What most claims call it; never the name of something unknown. */
  private Optional<String> name(Casts casts) {
    Map<String, Integer> names = new HashMap<>();
    casts.counts(Role.AGREEMENT).forEach((id, count) -> vote(things.get(id).name(), count, names));
    return ranked(names, Comparator.naturalOrder()).stream().findFirst();
  }

  private String listed() {
    return Stream.of(key.parties().split("\\+"))
        .sorted()
        .map(id -> things.get(id).name() == null ? id : things.get(id).name())
        .collect(Collectors.joining("، ", "اتفاق: ", ""));
  }

  /**
   * {@return what is claimed of each party}
   *
   * @param all what all the claims say
   */
  private Map<String, Account> parties(Casts casts, List<Testimony> claims, Account all) {
    Map<String, Account> accounts = new TreeMap<>();
    casts
        .counts(Role.PARTY)
        .forEach(
            (party, count) ->
                accounts.put(
                    party,
                    count == claims.size()
                        ? all
                        : counting.apply(casts.with(Role.PARTY, Set.of(party), claims))));
    return accounts;
  }

  private static List<String> named(List<Testimony> claims) {
    List<Testimony> terms = new ArrayList<>();
    for (Testimony said : claims) {
      if (said.kind() == ClaimKind.TERM) {
        terms.add(said);
      }
    }
    return Casts.of(terms).inOrder(Role.AGREEMENT);
  }

  private List<Term> terms(String agreement, List<Testimony> claims) {
    List<Term> terms = new ArrayList<>();
    Terms.of(agreement, claims, some.get(agreement))
        .forEach((id, about) -> terms.add(term(id, about)));
    return terms;
  }

  private static List<LocalDate> deadlines(List<Testimony> claims) {
    Set<LocalDate> days = new HashSet<>();
    for (Testimony said : claims) {
      if (said.kind() == ClaimKind.TERM && said.when().to() != null) {
        days.add(said.when().to());
      }
    }
    return days.stream().sorted().toList();
  }

  private Term term(String id, List<Testimony> claims) {
    Account account = counting.apply(claims);
    Map<String, Integer> titles = new HashMap<>();
    claims.forEach(said -> vote(said.title(), 1, titles));
    Status status = account.status() == null ? Status.PLANNED : account.status();
    return new Term(id, ranked(titles, LONGEST), claims.get(0).when(), status, account);
  }

  private static void vote(String word, int count, Map<String, Integer> votes) {
    if (word != null) {
      votes.merge(word, count, Integer::sum);
    }
  }

  /** {@return the words by how often they stand there, then by {@code order}} */
  private static List<String> ranked(Map<String, Integer> votes, Comparator<String> order) {
    Comparator<String> rarest = Comparator.comparing(votes::get);
    return votes.keySet().stream().sorted(rarest.reversed().thenComparing(order)).toList();
  }
}
