package io.masar.fact;

import io.masar.claim.Status;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the claims of one fact say together.
 *
 * @param status the most real one that no later denial speaks against; {@code null} where none of
 *     the claims has one
 * @param said the days of the claims of that status
 * @param planned the days of plans
 * @param reported the days of what is or was done
 * @param min at least so many people, or {@code null}
 * @param max at most so many people, or {@code null}
 * @param firstReported the first day of publication, or {@code null}
 * @param lastReported the last one
 * @param evidence how many claims, those in copies of one text once
 * @param outlets how many outlets say so of their own
 * @param denials how many claims deny it
 * @param best the id of the claim whose sentence stands for all: the surest, of these the latest
 * @param claimIds of all of them, in order
 */
public record Account(
    Status status,
    Window said,
    Window planned,
    Window reported,
    Long min,
    Long max,
    LocalDate firstReported,
    LocalDate lastReported,
    long evidence,
    long outlets,
    long denials,
    String best,
    List<String> claimIds) {

  private static final List<Status> MOST_REAL_FIRST =
      List.of(Status.COMPLETED, Status.ONGOING, Status.PLANNED, Status.DEMANDED);

  public Account {
    claimIds = List.copyOf(claimIds);
  }

  static Account of(Collection<Testimony> claims) {
    Status status = status(claims);
    Pieces pieces = Pieces.of(claims);
    Predicate<Testimony> counted = one -> one.status() != Status.DENIED || status == Status.DENIED;
    return new Account(
        status,
        window(claims, one -> one.status() == status),
        window(claims, one -> one.status() == Status.PLANNED),
        reported(claims),
        least(claims, counted),
        most(claims, counted),
        days(claims).min(Comparator.naturalOrder()).orElse(null),
        days(claims).max(Comparator.naturalOrder()).orElse(null),
        pieces.evidence(),
        pieces.outlets(),
        claims.stream().filter(one -> one.status() == Status.DENIED).count(),
        claims.stream().min(Testimony.BEST_FIRST).map(Testimony::id).orElse(null),
        claims.stream().map(Testimony::id).sorted().toList());
  }

  private static Status status(Collection<Testimony> claims) {
    LocalDate denied =
        days(claims.stream().filter(one -> one.status() == Status.DENIED).toList())
            .max(Comparator.naturalOrder())
            .orElse(null);
    Predicate<Testimony> stands =
        one -> denied == null || one.day() == null || !denied.isAfter(one.day());
    for (Status status : MOST_REAL_FIRST) {
      if (claims.stream().anyMatch(one -> one.status() == status && stands.test(one))) {
        return status;
      }
    }
    return claims.stream().anyMatch(one -> one.status() == Status.DENIED) ? Status.DENIED : null;
  }

  /** What is done without a day was done by the day of its first publication. */
  private static Window reported(Collection<Testimony> claims) {
    Window dated =
        window(claims, one -> one.status() == Status.COMPLETED || one.status() == Status.ONGOING);
    if (!dated.isEmpty()) {
      return dated;
    }
    List<Testimony> done = claims.stream().filter(c -> c.status() == Status.COMPLETED).toList();
    return new Window(null, days(done).min(Comparator.naturalOrder()).orElse(null));
  }

  private static Window window(Collection<Testimony> claims, Predicate<Testimony> which) {
    return Window.around(claims.stream().filter(which).map(Testimony::when).toList());
  }

  private static Stream<LocalDate> days(Collection<Testimony> claims) {
    return claims.stream().map(Testimony::day).filter(Objects::nonNull);
  }

  private static Long least(Collection<Testimony> claims, Predicate<Testimony> which) {
    List<Testimony> some = claims.stream().filter(which).toList();
    boolean open = some.stream().allMatch(one -> one.min() == null);
    return open
        ? null
        : some.stream().map(Account::low).filter(Objects::nonNull).min(Long::compare).orElse(null);
  }

  private static Long most(Collection<Testimony> claims, Predicate<Testimony> which) {
    List<Testimony> some = claims.stream().filter(which).toList();
    boolean open = some.stream().allMatch(one -> one.max() == null);
    return open
        ? null
        : some.stream().map(Account::high).filter(Objects::nonNull).max(Long::compare).orElse(null);
  }

  private static Long low(Testimony one) {
    return one.min() != null ? one.min() : one.max();
  }

  private static Long high(Testimony one) {
    return one.max() != null ? one.max() : one.min();
  }

  /** {@return the days of what is done where it is done, else of what is said} */
  public Window days() {
    return status == Status.COMPLETED || status == Status.ONGOING ? reported : said;
  }
}
