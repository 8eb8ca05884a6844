package io.masar.time;

import io.masar.Interval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A day with the name of its weekday beside it; where they disagree, the nearest such weekday. */
record WeekdayBeside(DayOfWeek day, Expression beside) implements Expression {

  @Override
  public Interval on(Reference reference) {
    Interval told = beside.on(reference);
    if (told == null || told.from() == null || !told.from().equals(told.to())) {
      return told;
    }
    LocalDate before = told.from().with(TemporalAdjusters.previousOrSame(day));
    LocalDate after = told.from().with(TemporalAdjusters.nextOrSame(day));
    boolean earlier =
        told.from().toEpochDay() - before.toEpochDay()
            <= after.toEpochDay() - told.from().toEpochDay();
    return Interval.day(earlier ? before : after);
  }

  /** {@return whether this is "today" with its weekday} */
  boolean isToday() {
    return beside instanceof UnitFromNow now && now.unit() == Unit.DAY && now.steps() == 0;
  }

  @Override
  public boolean isAbsolute() {
    return beside.isAbsolute();
  }

  @Override
  public String why() {
    return beside.why() + ", a " + day;
  }
}
