package io.masar.time;

import io.masar.Interval;

/** Some time ago or later, without its number: "قبل أيام", "بعد فترة"; a time, but of no day. */
record Vague() implements Expression {

  @Override
  public Interval on(Reference reference) {
    return null;
  }

  @Override
  public String why() {
    return "some time ago or later";
  }
}
