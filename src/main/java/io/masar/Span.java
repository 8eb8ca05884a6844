package io.masar;

/**
 * A stretch of a text as written: {@code start} inclusive to {@code end} exclusive, in UTF-16
 * units.
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + ".." + end);
    }
  }

  /** {@return the stretch of {@code text} this span covers} */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** {@return whether {@code other} lies wholly inside this span} */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** {@return whether the two spans share a character} */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** {@return the smallest span that holds both} */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
