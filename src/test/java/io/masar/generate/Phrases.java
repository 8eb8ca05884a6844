package io.masar.generate;

import io.masar.Interval;
import io.masar.claim.Quantity;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;

/** Days and numbers in words, by the name of what they tell. */
final class Phrases {

  private static final List<String> MONTHS =
      List.of(
          "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
          "نوفمبر", "ديسمبر");

  private final LocalDate published;
  private final Chance chance;

  Phrases(LocalDate published, Chance chance) {
    this.published = published;
    this.chance = chance;
  }

  Dated days(String phrase) {
    return switch (phrase) {
      case "past" -> past();
      case "ahead" -> ahead();
      case "deadline" -> deadline();
      case "since" -> since();
      default -> throw new IllegalArgumentException("no days: " + phrase);
    };
  }

  private Dated past() {
    LocalDate day = published.minusDays(chance.from(3, 700));
    return switch (chance.from(0, 4)) {
      case 0 -> new Dated("أمس", Interval.day(published.minusDays(1)));
      case 1 -> new Dated("في " + month(YearMonth.from(day)), days(YearMonth.from(day)));
      case 2 -> {
        YearMonth last = YearMonth.from(published).minusMonths(1);
        yield new Dated("الشهر الماضي", days(last));
      }
      default -> new Dated("في " + day(day), Interval.day(day));
    };
  }

  private Dated ahead() {
    LocalDate day = published.plusDays(chance.from(3, 500));
    return switch (chance.from(0, 4)) {
      case 0 -> new Dated("الشهر المقبل", days(YearMonth.from(published).plusMonths(1)));
      case 1 -> new Dated("العام المقبل", days(Year.of(published.getYear() + 1)));
      case 2 -> new Dated("في " + month(YearMonth.from(day)), days(YearMonth.from(day)));
      default -> new Dated("في " + day(day), Interval.day(day));
    };
  }

  private Dated deadline() {
    LocalDate day = published.plusDays(chance.from(30, 500));
    YearMonth month = YearMonth.from(day);
    return chance.in(50)
        ? new Dated("بحلول " + day(day), new Interval(null, day))
        : new Dated("بحلول نهاية " + month(month), new Interval(null, month.atEndOfMonth()));
  }

  private Dated since() {
    int year = published.getYear() - chance.from(1, 9);
    return new Dated("منذ عام " + year, new Interval(LocalDate.of(year, 1, 1), null));
  }

  private static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(YearMonth.from(day));
  }

  private static String month(YearMonth month) {
    return MONTHS.get(month.getMonthValue() - 1) + " " + month.getYear();
  }

  private static Interval days(YearMonth month) {
    return new Interval(month.atDay(1), month.atEndOfMonth());
  }

  private static Interval days(Year year) {
    return new Interval(year.atDay(1), year.atDay(year.length()));
  }

  Counted troops() {
    int number = 100 * chance.from(1, 99);
    return switch (chance.from(0, 3)) {
      case 0 -> new Counted("نحو " + number + " جندي", Quantity.of(number));
      case 1 -> new Counted("أكثر من " + number + " جندي", new Quantity(number + 1, null));
      case 2 -> new Counted("أقل من " + number + " جندي", new Quantity(null, number - 1));
      default -> new Counted(number + " جندي", Quantity.of(number));
    };
  }
}
