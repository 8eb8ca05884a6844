package io.masar.evaluate;

import io.masar.Span;
import io.masar.claim.Claim;
import io.masar.claim.Entity;
import java.util.ArrayList;
import java.util.List;

/** Where in a text the things of a document stand; annotations tell only their words. */
final class Places {

  private static final String PROCLITICS = "وفبلك";

  private final String text;

  Places(String text) {
    this.text = text;
  }

  /** {@return where the entity is named, by its mentions or else by its names} */
  List<Span> of(Entity entity) {
    List<Span> mentions = entity.mentions().stream().filter(this::isInside).toList();
    if (!mentions.isEmpty()) {
      return mentions;
    }
    List<Span> found = new ArrayList<>();
    for (String name : entity.names()) {
      occurrences(name).stream()
          .filter(span -> found.stream().noneMatch(span::overlaps))
          .forEach(found::add);
    }
    return found;
  }

  /** {@return where the claim's passage stands, or {@code null}} */
  Span of(Claim claim) {
    if (isInside(claim.span())) {
      return claim.span();
    }
    int start = claim.passage().isBlank() ? -1 : text.indexOf(claim.passage());
    return start < 0 ? null : new Span(start, start + claim.passage().length());
  }

  private boolean isInside(Span span) {
    return span != null && span.start() < span.end() && span.end() <= text.length();
  }

  private List<Span> occurrences(String name) {
    List<Span> found = new ArrayList<>();
    int start = name.isBlank() ? -1 : text.indexOf(name);
    while (start >= 0) {
      Span span = new Span(start, start + name.length());
      if (isWord(span)) {
        found.add(span);
      }
      start = text.indexOf(name, span.end());
    }
    return found;
  }

  /** Whether a word ends where the span does, and nothing but proclitics stand before it. */
  private boolean isWord(Span span) {
    int before = span.start();
    while (before > 0 && PROCLITICS.indexOf(text.charAt(before - 1)) >= 0) {
      before--;
    }
    return !isLetter(before - 1) && !isLetter(span.end());
  }

  private boolean isLetter(int i) {
    return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
  }
}
