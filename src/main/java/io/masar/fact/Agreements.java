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
import java.util.TreeSet;
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
    Optional<String> name = name(stretch.claims());
    return new Agreement(
        id,
        key,
        name.orElseGet(this::listed),
        name.isPresent(),
        reached(stretch.claims(), account.status()),
        account,
        parties(stretch.claims(), account),
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
  private Optional<String> name(List<Testimony> claims) {
    Map<String, Integer> names = new HashMap<>();
    for (Testimony said : claims) {
      for (String id : said.in(Role.AGREEMENT)) {
        vote(things.get(id).name(), names);
      }
    }
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
  private Map<String, Account> parties(List<Testimony> claims, Account all) {
    Map<String, List<Testimony>> parties = new TreeMap<>();
    for (Testimony said : claims) {
      for (String party : said.in(Role.PARTY)) {
        parties.computeIfAbsent(party, each -> new ArrayList<>()).add(said);
      }
    }
    Map<String, Account> accounts = new TreeMap<>();
    parties.forEach(
        (party, about) ->
            accounts.put(party, about.size() == claims.size() ? all : counting.apply(about)));
    return accounts;
  }

  private static List<String> named(List<Testimony> claims) {
    Set<String> named = new TreeSet<>();
    for (Testimony said : claims) {
      if (said.kind() == ClaimKind.TERM) {
        named.addAll(said.in(Role.AGREEMENT));
      }
    }
    return List.copyOf(named);
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
    claims.forEach(said -> vote(said.title(), titles));
    Status status = account.status() == null ? Status.PLANNED : account.status();
    return new Term(id, ranked(titles, LONGEST), claims.get(0).when(), status, account);
  }

  private static void vote(String word, Map<String, Integer> votes) {
    if (word != null) {
      votes.merge(word, 1, Integer::sum);
    }
  }

  /** {@return the words by how often they stand there, then by {@code order}} */
  private static List<String> ranked(Map<String, Integer> votes, Comparator<String> order) {
    Comparator<String> rarest = Comparator.comparing(votes::get);
    return votes.keySet().stream().sorted(rarest.reversed().thenComparing(order)).toList();
  }
}
