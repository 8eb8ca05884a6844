package io.masar.time;

import io.masar.Interval;
import java.time.LocalDate;

/** From the start of one to the end of another; a start without a year takes it from the end. */
record RangeOf(Expression start, Expression end) implements Expression {

  @Override
  public Interval on(Reference reference) {
    Interval last = end.on(reference);
    if (last == null || last.to() == null) {
      return null;
    }
    LocalDate anchor = last.from() == null ? last.to() : last.from();
    Interval first = start.on(start.leans() ? reference.from(anchor, Lean.NOT_AFTER) : reference);
    if (first == null || first.from() == null) {
      return null;
    }
    boolean ordered = !first.from().isAfter(last.to());
    return ordered ? new Interval(first.from(), last.to()) : first.cover(last);
  }

  @Override
  public boolean isAbsolute() {
    return end.isAbsolute() && (start.isAbsolute() || start.leans());
  }

  @Override
  public Relation relation() {
    return Relation.RANGE;
  }

  @Override
  public String why() {
    return "from " + start.why() + " to " + end.why();
  }
}
