package io.masar.time;

/** Tells whether a clause speaks of what is to come. */
final class Future {

  private static final int REACH = 12;

  private Future() {}

  /** {@return whether a word for the future stands close to {@code i}} */
  static boolean speaksOf(Reading reading, int i) {
    for (int at = Math.max(0, i - REACH); at < Math.min(reading.size(), i + REACH); at++) {
      if (reading.is(at, TimeRole.AHEAD) || isFutureVerb(reading.form(at))) {
        return true;
      }
    }
    return false;
  }

  /** An imperfect with the "س" of the future: "سيصل", "وستنتهي". */
  private static boolean isFutureVerb(String form) {
    int start = form.startsWith("و") || form.startsWith("ف") ? 1 : 0;
    boolean future = form.startsWith("سي", start) || form.startsWith("ست", start);
    boolean noun = form.endsWith("ه") || form.endsWith("ات") || form.endsWith("ين");
    return future && !noun && form.length() - start >= 4;
  }
}
