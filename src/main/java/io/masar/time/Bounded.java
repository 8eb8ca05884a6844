package io.masar.time;

import io.masar.Interval;

/** What lies before, after or up to an expression. */
record Bounded(Relation relation, Lean lean, Expression bound) implements Expression {

  @Override
  public Interval on(Reference reference) {
    Interval days = bound.on(lean == Lean.NEAREST ? reference : reference.leaning(lean));
    if (days == null || days.from() == null || days.to() == null) {
      return null;
    }
    return switch (relation) {
      case DEADLINE -> new Interval(null, days.to());
      case SINCE -> new Interval(days.from(), null);
      case BEFORE -> new Interval(null, days.from().minusDays(1));
      case AFTER -> new Interval(days.to().plusDays(1), null);
      case POINT, RANGE, WINDOW -> days;
    };
  }

  @Override
  public boolean isAbsolute() {
    return bound.isAbsolute();
  }

  @Override
  public String why() {
    return relation.name().toLowerCase(java.util.Locale.ROOT) + " " + bound.why();
  }
}
