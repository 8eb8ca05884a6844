package io.masar.time;

import io.masar.Interval;

/** "By the end of" what is still to come is a deadline; of what is over, it is the end itself. */
record ByEnd(Expression end) implements Expression {

  @Override
  public Interval on(Reference reference) {
    Interval days = end.on(reference);
    boolean ahead = days != null && days.to() != null && reference.isAhead(days.to());
    return ahead ? new Interval(null, days.to()) : days;
  }

  @Override
  public boolean isAbsolute() {
    return end.isAbsolute();
  }

  @Override
  public String why() {
    return "by the " + end.why();
  }
}
