package io.masar.fact;

import io.masar.claim.Status;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Adds up in one pass what claims say: one fact may have tens of thousands. For one thread. */
final class Tally {

  private static final List<Status> MOST_REAL_FIRST =
      List.of(Status.COMPLETED, Status.ONGOING, Status.PLANNED, Status.DEMANDED);

  private final Status status;
  private final Span said = new Span();
  private final Span planned = new Span();
  private final Span dated = new Span();
  private final People people = new People();
  private final String[] ids;
  private LocalDate done;
  private LocalDate firstPlan;
  private LocalDate lastPlan;
  private LocalDate firstReported;
  private LocalDate lastReported;
  private long denials;
  private long undated;
  private int count;
  private Testimony best;

  private Tally(Collection<Testimony> claims) {
    this.status = status(claims);
    this.ids = new String[claims.size()];
  }

  static Tally of(Collection<Testimony> claims) {
    Tally tally = new Tally(claims);
    for (Testimony one : claims) {
      tally.add(one);
    }
    tally.sort();
    return tally;
  }

  /** Claims come in order where there are many. */
  private void sort() {
    for (int i = 1; i < ids.length; i++) {
      if (ids[i - 1].compareTo(ids[i]) > 0) {
        Arrays.sort(ids);
        return;
      }
    }
  }

  private static Status status(Collection<Testimony> claims) {
    LocalDate denied = null;
    boolean isDenied = false;
    for (Testimony one : claims) {
      if (one.status() == Status.DENIED) {
        isDenied = true;
        denied = Span.later(denied, one.day());
      }
    }
    int best = MOST_REAL_FIRST.size();
    for (Testimony one : claims) {
      if (one.status() != null
          && (denied == null || one.day() == null || !denied.isAfter(one.day()))) {
        int rank = MOST_REAL_FIRST.indexOf(one.status());
        best = rank >= 0 && rank < best ? rank : best;
      }
    }
    Status none = isDenied ? Status.DENIED : null;
    return best < MOST_REAL_FIRST.size() ? MOST_REAL_FIRST.get(best) : none;
  }

  private void add(Testimony one) {
    ids[count++] = one.id();
    firstReported = Span.earlier(firstReported, one.day());
    lastReported = Span.later(lastReported, one.day());
    undated += one.day() == null ? 1 : 0;
    if (one.status() == status) {
      said.add(one.when());
    }
    if (one.status() == Status.PLANNED) {
      planned.add(one.when());
      firstPlan = Span.earlier(firstPlan, one.day());
      lastPlan = Span.later(lastPlan, one.day());
    } else if (one.status() == Status.COMPLETED || one.status() == Status.ONGOING) {
      dated.add(one.when());
    } else if (one.status() == Status.DENIED) {
      denials++;
    }
    if (one.status() == Status.COMPLETED) {
      done = Span.earlier(done, one.day());
    }
    if (one.status() != Status.DENIED || status == Status.DENIED) {
      people.add(one.min(), one.max());
    }
    if (best == null || isBetter(one, best)) {
      best = one;
    }
  }

  private static boolean isBetter(Testimony one, Testimony other) {
    return one.confidence() >= other.confidence() && Testimony.BEST_FIRST.compare(one, other) < 0;
  }

  Account account(long evidence, long outlets) {
    return new Account(
        status,
        said.window(),
        planned.window(),
        reported(),
        people.least(),
        people.most(),
        firstReported,
        lastReported,
        evidence,
        outlets,
        denials,
        new Window(firstPlan, lastPlan),
        done,
        undated,
        best == null ? null : best.id(),
        List.of(ids));
  }

  /** What is done without a day was done by the day of its first publication. */
  private Window reported() {
    Window days = dated.window();
    return days.isEmpty() ? new Window(null, done) : days;
  }
}
