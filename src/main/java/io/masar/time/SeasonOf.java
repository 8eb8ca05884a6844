package io.masar.time;

import io.masar.Among;
import io.masar.Interval;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A season as its three months: spring from March, summer from June, autumn from September, winter
 * from December of the year that names it.
 *
 * @param season 0 winter, 1 spring, 2 summer, 3 autumn
 * @param year its year, {@code null} where {@code lean} decides
 */
record SeasonOf(int season, Expression year, Lean lean) implements Expression {

  private static final int[] FIRST_MONTH = {12, 3, 6, 9};

  @Override
  public Interval on(Reference reference) {
    if (year != null) {
      Interval whole = year.on(reference);
      return whole == null ? null : in(whole.from().getYear());
    }
    LocalDate today = reference.published();
    return today == null ? null : seen(today);
  }

  private Interval seen(LocalDate today) {
    List<Interval> all =
        IntStream.rangeClosed(today.getYear() - 2, today.getYear() + 1).mapToObj(this::in).toList();
    return switch (lean) {
      case LAST -> last(all.stream().filter(s -> s.to().isBefore(today)).toList());
      case NEXT -> Among.first(all, s -> s.from().isAfter(today));
      default -> Lean.NEAREST.choose(all, s -> s.from().plusDays(45), today);
    };
  }

  private static Interval last(List<Interval> seasons) {
    return seasons.isEmpty() ? null : seasons.get(seasons.size() - 1);
  }

  private Interval in(int inYear) {
    LocalDate first = LocalDate.of(inYear, FIRST_MONTH[season], 1);
    return new Interval(first, first.plusMonths(3).minusDays(1));
  }

  @Override
  public boolean isAbsolute() {
    return year != null && year.isAbsolute();
  }

  @Override
  public String why() {
    return "season from month "
        + FIRST_MONTH[season]
        + (year == null ? ", " + lean : " of " + year.why());
  }
}
