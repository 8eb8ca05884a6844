package io.masar.fact;

import io.masar.claim.ClaimKind;
import io.masar.claim.Role;
import io.masar.claim.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private final Set<String> same;

  Agreements(AgreementKey key, Things things) {
    this(key, things, Set.of());
  }

  /**
   * @param same ids of terms that are left out
   */
  Agreements(AgreementKey key, Things things, Set<String> same) {
    this.key = key;
    this.things = things;
    this.same = same;
  }

  /** A term goes with the first dated agreement of its own article. */
  List<Agreement> of(Collection<Testimony> claims) {
    Map<String, Window> made = new TreeMap<>();
    claims.stream()
        .filter(said -> said.kind() == ClaimKind.AGREEMENT && !said.when().isEmpty())
        .forEach(said -> made.merge(said.telling().article(), closed(said), Agreements::earlier));
    Function<Testimony, Window> days =
        said ->
            said.kind() == ClaimKind.AGREEMENT
                ? closed(said)
                : made.getOrDefault(said.telling().article(), Window.NONE);
    return Stretch.of(claims, days, AgreementKey.GAP).stream().map(this::agreement).toList();
  }

  private static Window closed(Testimony said) {
    return new Window(said.when().first(), said.when().last());
  }

  private static Window earlier(Window one, Window other) {
    return Window.ORDER.compare(one, other) <= 0 ? one : other;
  }

  private Agreement agreement(Stretch stretch) {
    String id = id(stretch.days());
    Account account = Account.of(stretch.claims());
    Optional<String> name = name(stretch.claims());
    return new Agreement(
        id,
        key,
        name.orElseGet(this::listed),
        name.isPresent(),
        reached(stretch.claims(), account.status()),
        account,
        parties(stretch.claims()),
        named(stretch.claims()),
        terms(id, stretch.claims()));
  }

  private String id(Window days) {
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
    Stream<String> names =
        claims.stream()
            .flatMap(said -> said.in(Role.AGREEMENT).stream())
            .map(id -> things.get(id).name())
            .filter(Objects::nonNull);
    return ranked(names, Comparator.naturalOrder()).stream().findFirst();
  }

  private String listed() {
    return Stream.of(key.parties().split("\\+"))
        .sorted()
        .map(id -> things.get(id).name() == null ? id : things.get(id).name())
        .collect(Collectors.joining("، ", "اتفاق: ", ""));
  }

  private static Map<String, Account> parties(List<Testimony> claims) {
    Map<String, Account> parties = new TreeMap<>();
    claims.stream()
        .flatMap(said -> said.in(Role.PARTY).stream())
        .distinct()
        .forEach(
            party ->
                parties.put(
                    party,
                    Account.of(
                        claims.stream().filter(s -> s.in(Role.PARTY).contains(party)).toList())));
    return parties;
  }

  private static List<String> named(List<Testimony> claims) {
    return claims.stream()
        .filter(said -> said.kind() == ClaimKind.TERM)
        .flatMap(said -> said.in(Role.AGREEMENT).stream())
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .toList();
  }

  private List<Term> terms(String agreement, List<Testimony> claims) {
    return spans(agreement, claims).entrySet().stream()
        .filter(span -> !same.contains(span.getKey()))
        .map(span -> term(span.getKey(), span.getValue()))
        .toList();
  }

  /** {@return the claims about terms, by the ids of these} */
  private static Map<String, List<Testimony>> spans(String agreement, List<Testimony> claims) {
    Map<String, List<Testimony>> spans = new TreeMap<>();
    claims.stream()
        .filter(said -> said.kind() == ClaimKind.TERM)
        .collect(Collectors.groupingBy(Agreements::span))
        .forEach(
            (span, about) ->
                spans
                    .computeIfAbsent(agreement + ":" + words(span), id -> new ArrayList<>())
                    .addAll(about));
    return spans;
  }

  /** {@return the ids of terms of which the same is told, where only terms are told of} */
  Set<String> sameTerms(List<Testimony> before, List<Testimony> after) {
    if (!areBareTerms(before) || !areBareTerms(after) || !named(after).containsAll(named(before))) {
      return Set.of();
    }
    Map<String, List<Testimony>> former = spans(id(Window.NONE), byId(before));
    Map<String, List<Testimony>> now = spans(id(Window.NONE), byId(after));
    return now.keySet().stream()
        .filter(id -> now.get(id).equals(former.get(id)))
        .collect(Collectors.toSet());
  }

  private static boolean areBareTerms(List<Testimony> claims) {
    return claims.stream()
        .allMatch(said -> said.kind() == ClaimKind.TERM && said.in(Role.PARTY).isEmpty());
  }

  private static List<Testimony> byId(List<Testimony> claims) {
    return claims.stream().sorted(Testimony.BY_ID).toList();
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

  private static Term term(String id, List<Testimony> claims) {
    Account account = Account.of(claims);
    Stream<String> titles = claims.stream().map(Testimony::title).filter(Objects::nonNull);
    Status status = account.status() == null ? Status.PLANNED : account.status();
    return new Term(id, ranked(titles, LONGEST), claims.get(0).when(), status, account);
  }

  /** {@return the words by how often they stand there, then by {@code order}} */
  private static List<String> ranked(Stream<String> words, Comparator<String> order) {
    Map<String, Long> votes =
        words.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    Comparator<String> rarest = Comparator.comparing(votes::get);
    return votes.keySet().stream().sorted(rarest.reversed().thenComparing(order)).toList();
  }
}
