package io.masar.text;

/**
 * The words met, each as one string with a number of its own: most words of a text were met before,
 * and what is known of one is found by its number at once. Safe for any number of threads.
 */
public final class Forms {

  /** How many words get a number; those met first are those met most often. */
  public static final int MOST = 200_000;

  private static final Forms MET = new Forms();

  /** By hash, in the next free place; at most half full. Replaced when it grows. */
  private volatile Form[] places = new Form[1 << 13];

  private volatile int count;

  /** The words met last, few enough to stay near the processor: one takes the place of another. */
  private final Form[] last = new Form[1 << 13];

  private Forms() {}

  /**
   * A folded word.
   *
   * @param number no other word's, or -1 where so many were met that it has none
   */
  record Form(String text, int hash, int number) {

    private boolean isOf(String other, int start, int length, int otherHash) {
      return hash == otherHash
          && text.length() == length
          && text.regionMatches(0, other, start, length);
    }
  }

  /** {@return the word from {@code start} to {@code end} (exclusive) of {@code text}} */
  static Form of(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int place = place(MET.last, hash);
    Form met = MET.last[place];
    if (met != null && met.isOf(text, start, end - start, hash)) {
      return met;
    }
    met = MET.met(text, start, end - start, hash);
    if (met != null) {
      MET.last[place] = met;
      return met;
    }
    String word = text.substring(start, end);
    return MET.count < MOST ? MET.add(word, hash) : new Form(word, hash, -1);
  }

  /** {@return the word if it was met, or {@code null}} */
  private Form met(String text, int start, int length, int hash) {
    Form[] now = places;
    int place = place(now, hash);
    Form met = now[place];
    while (met != null && !met.isOf(text, start, length, hash)) {
      place = place + 1 & now.length - 1;
      met = now[place];
    }
    return met;
  }

  private static int place(Form[] places, int hash) {
    return (hash ^ hash >>> 16) & places.length - 1;
  }

  private synchronized Form add(String text, int hash) {
    Form met = met(text, 0, text.length(), hash);
    if (met != null) {
      return met;
    }
    if (count == MOST) {
      return new Form(text, hash, -1);
    }
    Form form = new Form(text, hash, count);
    count = form.number + 1;
    put(form, places);
    if (2 * count > places.length) {
      grow();
    }
    return form;
  }

  private static void put(Form form, Form[] places) {
    int place = place(places, form.hash);
    while (places[place] != null) {
      place = place + 1 & places.length - 1;
    }
    places[place] = form;
  }

  private void grow() {
    Form[] larger = new Form[2 * places.length];
    for (Form form : places) {
      if (form != null) {
        put(form, larger);
      }
    }
    places = larger;
  }
}
