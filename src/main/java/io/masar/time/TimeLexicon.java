package io.masar.time;

import io.masar.text.ByWord;
import io.masar.text.Token;
import io.masar.text.Tokenizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that date expressions are made of, found by one look-up a token. */
public final class TimeLexicon {

  private final Node root;

  private final ByWord<Starts> met = new ByWord<>();

  private TimeLexicon(Node root) {
    this.root = root;
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
    Token token = tokens.get(i);
    Starts word = met.of(token);
    if (word == null) {
      word = met.keep(token, Starts.of(starts(token.form())));
    }
    for (Start start : word.each) {
      Lexeme longest = walk(tokens, i + 1, start);
      if (longest != null) {
        return longest;
      }
    }
    return null;
  }

  /** The ways in which phrases begin with a word: mostly none. */
  private static final class Starts {

    private static final Starts NONE = new Starts(List.of());

    private final Start[] each;

    private Starts(List<Start> each) {
      this.each = each.toArray(Start[]::new);
    }

    static Starts of(List<Start> each) {
      return each.isEmpty() ? NONE : new Starts(each);
    }
  }

  /** A way in which phrases begin with a word, and what is written on the word besides. */
  private record Start(boolean joined, char preposition, boolean definite, Node node) {}

  /** The ways in which phrases begin with {@code form}, those with fewest clitics first. */
  private List<Start> starts(String form) {
    List<Start> starts = new ArrayList<>();
    bare(form, false, '\0', starts);
    if (form.length() > 2 && (form.charAt(0) == 'و' || form.charAt(0) == 'ف')) {
      String rest = form.substring(1);
      bare(rest, true, '\0', starts);
      behindPreposition(rest, true, starts);
    }
    behindPreposition(form, false, starts);
    return starts;
  }

  private void behindPreposition(String form, boolean joined, List<Start> starts) {
    char first = form.charAt(0);
    if (form.length() > 2 && "بلك".indexOf(first) >= 0) {
      String rest = form.startsWith("لل") ? "ال" + form.substring(2) : form.substring(1);
      bare(rest, joined, first, starts);
    }
  }

  private void bare(String form, boolean joined, char preposition, List<Start> starts) {
    start(form, joined, preposition, false, starts);
    if (form.length() > 3 && form.startsWith("ال")) {
      start(form.substring(2), joined, preposition, true, starts);
    }
  }

  private void start(
      String form, boolean joined, char preposition, boolean definite, List<Start> starts) {
    Node node = root.next.get(form);
    if (node != null) {
      starts.add(new Start(joined, preposition, definite, node));
    }
  }

  private static Lexeme walk(List<Token> tokens, int from, Start start) {
    Lexeme longest = null;
    Node node = start.node;
    for (int end = from; node != null; end++) {
      if (!node.senses.isEmpty()) {
        longest =
            new Lexeme(
                end, start.joined, start.preposition, start.definite, node.senses, node.roles);
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
