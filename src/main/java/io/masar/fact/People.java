package io.masar.fact;

/** How many people claims tell of: from the fewest to the most; for one thread. */
final class People {

  private Long fewest;
  private Long most;
  private boolean from;
  private boolean upTo;

  /** Takes in what one claim says, of which either may be {@code null}. */
  void add(Long min, Long max) {
    from |= min != null;
    upTo |= max != null;
    Long low = min != null ? min : max;
    Long high = max != null ? max : min;
    if (low != null && (fewest == null || low < fewest)) {
      fewest = low;
    }
    if (high != null && (most == null || high > most)) {
      most = high;
    }
  }

  /** {@return at least so many, {@code null} where no claim says} */
  Long least() {
    return from ? fewest : null;
  }

  /** {@return at most so many, {@code null} where no claim says} */
  Long most() {
    return upTo ? most : null;
  }
}
