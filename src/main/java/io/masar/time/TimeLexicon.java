package io.masar.time;

import io.masar.text.Token;
import io.masar.text.Tokenizer;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that date expressions are made of. Immutable, and found by one look-up a token. */
public final class TimeLexicon {

  private final Node root;
  private final BitSet words = new BitSet();

  private TimeLexicon(Node root) {
    this.root = root;
    root.next.keySet().forEach(word -> words.set(mark(word, 0)));
  }

  /** A number of 16 bits for the letters from {@code start} on; few other words have the same. */
  private static int mark(String word, int start) {
    int length = word.length() - start;
    int second = length > 1 ? word.charAt(start + 1) : 0;
    int ends = word.charAt(start) * 31 + word.charAt(word.length() - 1);
    return (ends * 31 + second) * 31 + length & 0xFFFF;
  }

  /** {@return an empty lexicon to be filled} */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects words; not to be shared between threads. */
  public static final class Builder {

    private final Node root = new Node();

    private Builder() {}

    /** Adds a phrase of one or more words that stands for {@code value} in {@code role}. */
    public Builder add(TimeRole role, int value, String phrase) {
      Node node = root;
      for (Token token : Tokenizer.tokens(phrase)) {
        node = node.next.computeIfAbsent(token.form(), form -> new Node());
      }
      node.senses.put(role, value);
      node.roles |= role.bit();
      return this;
    }

    /** Adds a phrase to a role whose words have no value. */
    public Builder add(TimeRole role, String phrase) {
      return add(role, 0, phrase);
    }

    /** {@return the lexicon; the builder is used up} */
    public TimeLexicon build() {
      return new TimeLexicon(root);
    }
  }

  /** {@return what the longest phrase that starts at token {@code i} can be; empty if none does} */
  public Set<TimeRole> roles(List<Token> tokens, int i) {
    Lexeme phrase = at(tokens, i);
    return phrase == null ? Set.of() : phrase.senses().keySet();
  }

  /** {@return the longest phrase that starts at token {@code i}, or {@code null}} */
  Lexeme at(List<Token> tokens, int i) {
    String form = tokens.get(i).form();
    Lexeme whole = bare(tokens, i, form, 0, false, '\0');
    if (whole == null && form.length() > 2 && (form.charAt(0) == 'و' || form.charAt(0) == 'ف')) {
      whole = withPreposition(tokens, i, form, 1, true);
    }
    return whole == null ? withPreposition(tokens, i, form, 0, false) : whole;
  }

  /** Reads the letters of {@code form} from {@code from} on, as the next two do. */
  private Lexeme withPreposition(List<Token> tokens, int i, String form, int from, boolean joined) {
    Lexeme whole = joined ? bare(tokens, i, form, from, true, '\0') : null;
    char first = form.charAt(from);
    if (whole != null || form.length() - from < 3 || "بلك".indexOf(first) < 0) {
      return whole;
    }
    return form.startsWith("لل", from)
        ? bare(tokens, i, "ال" + form.substring(from + 2), 0, joined, first)
        : bare(tokens, i, form, from + 1, joined, first);
  }

  private Lexeme bare(
      List<Token> tokens, int i, String form, int from, boolean joined, char preposition) {
    Lexeme listed = walk(tokens, i, form, from, joined, preposition, false);
    return listed == null && form.length() - from > 3 && form.startsWith("ال", from)
        ? walk(tokens, i, form, from + 2, joined, preposition, true)
        : listed;
  }

  private Lexeme walk(
      List<Token> tokens,
      int i,
      String form,
      int from,
      boolean joined,
      char preposition,
      boolean definite) {
    if (!words.get(mark(form, from))) {
      return null;
    }
    Lexeme longest = null;
    Node node = root.next.get(form.substring(from));
    for (int end = i + 1; node != null; end++) {
      if (!node.senses.isEmpty()) {
        longest = new Lexeme(end, joined, preposition, definite, node.senses, node.roles);
      }
      node = end < tokens.size() ? node.next.get(tokens.get(end).form()) : null;
    }
    return longest;
  }

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>(4);
    private final Map<TimeRole, Integer> senses = new EnumMap<>(TimeRole.class);
    private long roles;
  }
}
