package io.masar.time;

import io.masar.Interval;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A month by its name.
 *
 * @param year its year, {@code null} where {@code lean} or nearness decides
 * @param lean which one is meant, {@code null} where the text says nothing
 */
record MonthOf(int month, boolean hijri, Expression year, Lean lean) implements Expression {

  @Override
  public Interval on(Reference reference) {
    if (year != null) {
      return inYear(year.on(reference));
    }
    if (reference.published() == null) {
      return null;
    }
    return leaning(reference)
        .choose(candidates(reference.published()), Interval::from, monthOf(reference.published()));
  }

  /** {@return which one is meant, by the text or else by what surrounds it} */
  Lean leaning(Reference reference) {
    return lean == null ? reference.lean() : lean;
  }

  /** {@return this month of the years around {@code today}, in order} */
  List<Interval> candidates(LocalDate today) {
    int now = hijri ? Hijri.yearOf(today) : today.getYear();
    Stream<Interval> years =
        lean == Lean.THIS && !hijri
            ? Stream.of(month(now))
            : IntStream.rangeClosed(now - 1, now + 1).mapToObj(this::month);
    return years.filter(Objects::nonNull).toList();
  }

  private LocalDate monthOf(LocalDate today) {
    if (!hijri) {
      return today.withDayOfMonth(1);
    }
    return candidates(today).stream()
        .filter(m -> !m.from().isAfter(today) && !m.to().isBefore(today))
        .map(Interval::from)
        .findFirst()
        .orElse(today);
  }

  private Interval inYear(Interval whole) {
    if (whole == null) {
      return null;
    }
    if (hijri && year instanceof YearOf named && named.hijri()) {
      return month(named.year());
    }
    return hijri ? month(Hijri.yearOf(whole.from().plusMonths(6))) : month(whole.from().getYear());
  }

  private Interval month(int year) {
    return hijri ? Hijri.month(year, month) : Unit.MONTH.around(LocalDate.of(year, month, 1));
  }

  @Override
  public boolean isAbsolute() {
    return year != null && year.isAbsolute();
  }

  @Override
  public boolean leans() {
    return year == null && lean == null;
  }

  @Override
  public String why() {
    String name = (hijri ? "Hijri month " : "month ") + month;
    return year != null ? name + " of " + year.why() : name + ", " + which(lean);
  }

  private static String which(Lean lean) {
    return lean == null ? "nearest" : lean.name().toLowerCase(java.util.Locale.ROOT);
  }
}
