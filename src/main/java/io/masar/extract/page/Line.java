package io.masar.extract.page;

import io.masar.Span;
import io.masar.mapping.Analysis;
import io.masar.mapping.ClauseList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.KindList;
import io.masar.mapping.Lexeme;
import io.masar.mapping.Lexicon;
import io.masar.mapping.PlaceList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import io.masar.mapping.WordList;
import io.masar.text.Sentence;
import io.masar.text.Token;
import java.util.List;
import java.util.Set;

/** A sentence with the readings of every word; positions count tokens. */
public final class Line {

  private final Sentence sentence;
  private final Token[] tokens;
  private final Lexicon lexicon;
  private final Analysis[] words;
  private final Analysis[] phrases;

  /** What each word can be, alone or with the next one. */
  private final long[] functions;

  private final long[] phraseFunctions;
  private final String[] forms;

  /** What is asked most often of each token, a bit each. */
  private final int[] traits;

  /** {@code taken} tokens belong to times and are no words of names. */
  public Line(Sentence sentence, String text, Lexicon lexicon, boolean[] taken) {
    this.sentence = sentence;
    this.tokens = sentence.tokens().toArray(Token[]::new);
    this.lexicon = lexicon;
    this.forms = new String[tokens.length];
    this.words = new Analysis[tokens.length];
    this.traits = new int[tokens.length];
    boolean topic = false;
    for (int i = 0; i < tokens.length; i++) {
      forms[i] = tokens[i].form();
      Analysis word = tokens[i].isWord() ? word(tokens[i], text) : Analysis.UNKNOWN;
      boolean hamza = beginsWithHamza(word, tokens[i], text);
      words[i] = hamza ? word.indefinite() : word;
      traits[i] = Traits.of(tokens[i], taken[i], hamza, words[i]);
      traits[i] |= !tokens[i].isWord() && lexicon.lists().mayEnd(forms[i]) ? Traits.ODD : 0;
      topic |= words[i].isOneOf(PlaceList.AS_FOR);
      if (topic && i > 0 && words[i - 1].isOneOf(ClauseList.SO_HAS) && isPerfect(words[i])) {
        traits[i - 1] |= Traits.PARTICLE;
      }
    }
    this.phrases = phrases();
    this.phraseFunctions = functions(phrases);
    this.functions = functions(words);
    for (int i = 0; i < functions.length; i++) {
      functions[i] |= phraseFunctions[i];
    }
  }

  /**
   * Whether "so has" before it is a particle, and not the verb "lost" that is written so: "as for
   * F, it HAS left".
   */
  private static boolean isPerfect(Analysis word) {
    return word.verb() != null && word.verb().form() == Sense.Form.PERFECT;
  }

  private Analysis[] phrases() {
    Analysis[] phrases = new Analysis[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      phrases[i] =
          isWord(i) && isWord(i + 1)
              ? lexicon.phrase(form(i), words[i], form(i + 1), words[i + 1])
              : Analysis.UNKNOWN;
    }
    return phrases;
  }

  private static long[] functions(Analysis[] words) {
    long[] functions = new long[words.length];
    for (int i = 0; i < words.length; i++) {
      functions[i] = words[i].functions();
    }
    return functions;
  }

  /**
   * Folding joins letters that tell readings apart: a word written with ى is the preposition and
   * not the name, one written with ة has no pronoun, one that is written as an object is no name,
   * and "Ann" is not "that".
   */
  private Analysis word(Token token, String text) {
    Analysis word = lexicon.word(token);
    char last = text.charAt(token.span().end() - 1);
    if (last == 'ى' && token.form().endsWith("علي")) {
      return word.unnamed();
    }
    if (last == '\u064b') {
      return word.unnamed();
    }
    boolean name = word.is(FunctionWord.THAT) && text.charAt(token.span().start()) == 'آ';
    return name ? Analysis.UNKNOWN : last == 'ة' ? word.bare() : word;
  }

  /** Whether the first letters look like the article only folded: the name "ALbin". */
  private static boolean beginsWithHamza(Analysis word, Token token, String text) {
    int alef = word.alef();
    return alef >= 0 && "أإآ".indexOf(text.charAt(token.span().start() + alef)) >= 0;
  }

  /** {@return the sentence it is} */
  public Sentence sentence() {
    return sentence;
  }

  /** {@return its place among the lines of the page, from 0} */
  public int index() {
    return sentence.index();
  }

  /** {@return how many tokens it has} */
  public int size() {
    return tokens.length;
  }

  /** {@return token {@code i}, which must be inside the line} */
  public Token token(int i) {
    return tokens[i];
  }

  private boolean inside(int i) {
    return i >= 0 && i < tokens.length;
  }

  private boolean is(int i, int trait) {
    return i >= 0 && i < traits.length && (traits[i] & trait) != 0;
  }

  /** {@return the folded form of word {@code i}, empty outside the line} */
  public String form(int i) {
    return i >= 0 && i < forms.length ? forms[i] : "";
  }

  /** {@return whether token {@code i} is a word, and of no time} */
  public boolean isWord(int i) {
    return is(i, Traits.FREE);
  }

  /** {@return whether word {@code i} begins with alef and lam that are no article as written} */
  public boolean isHamza(int i) {
    return is(i, Traits.HAMZA);
  }

  /** {@return whether token {@code i} is a punctuation mark} */
  public boolean isMark(int i) {
    return is(i, Traits.MARK);
  }

  /** {@return whether token {@code i} is a number in digits} */
  public boolean isNumber(int i) {
    return is(i, Traits.NUMBER);
  }

  /** {@return whether token {@code i} is a quotation mark} */
  public boolean isQuote(int i) {
    return is(i, Traits.QUOTE);
  }

  /** {@return what is known of word {@code i}} */
  Analysis word(int i) {
    return i >= 0 && i < words.length ? words[i] : Analysis.UNKNOWN;
  }

  /** {@return the readings of word {@code i}} */
  public List<Reading> readings(int i) {
    return word(i).readings();
  }

  /** {@return the first reading of word {@code i} in that sense, or {@code null}} */
  public Reading reading(int i, Class<? extends Sense> sense) {
    return word(i).first(sense);
  }

  /** {@return whether word {@code i} has a reading in that sense} */
  public boolean has(int i, Class<? extends Sense> sense) {
    return reading(i, sense) != null;
  }

  /** {@return whether word {@code i} has one of the senses, given by {@link Analysis#bits}} */
  public boolean isAny(int i, int senses) {
    return word(i).isAny(senses);
  }

  /** {@return whether word {@code i} can be an action word that does this} */
  public boolean means(int i, Class<? extends Lexeme.Meaning> meaning) {
    return word(i).means(meaning);
  }

  /** {@return the readings of words {@code i} and {@code i + 1} as one phrase} */
  public List<Reading> phrase(int i) {
    return both(i).readings();
  }

  /** {@return the first reading of the two words from {@code i} in that sense, or {@code null}} */
  public Reading phrase(int i, Class<? extends Sense> sense) {
    return both(i).first(sense);
  }

  private Analysis both(int i) {
    return inside(i) ? phrases[i] : Analysis.UNKNOWN;
  }

  /** {@return how many words from {@code i} are that grammatical word, 0 where they are not} */
  public int function(int i, FunctionWord word) {
    if (!is(i, word)) {
      return 0;
    }
    return (phraseFunctions[i] & word.bit()) != 0 ? 2 : 1;
  }

  /** {@return whether word {@code i}, alone or with the next one, is that grammatical word} */
  public boolean is(int i, FunctionWord word) {
    return inside(i) && (functions[i] & word.bit()) != 0;
  }

  /** {@return whether word {@code i} is one of those, given by {@link FunctionWord#bit}} */
  public boolean isAnyOf(int i, long words) {
    return inside(i) && (functions[i] & words) != 0;
  }

  /** {@return whether token {@code i} may stand in any list} */
  public boolean isListed(int i) {
    return is(i, Traits.LISTED | Traits.ODD);
  }

  /** {@return whether token {@code i}, none of a number in digits, may count or lead to a count} */
  boolean isOfNumbers(int i) {
    return is(i, Traits.NO_WORD) ? isListed(i) : word(i).isOfNumbers();
  }

  /** {@return whether the name of a person may go on with token {@code i}} */
  public boolean isInNames(int i) {
    return is(i, Traits.NO_WORD) ? isListed(i) || forms[i].equals("-") : word(i).isInNames();
  }

  /** {@return whether the words from {@code i} to {@code end} (exclusive) are one of the list} */
  public boolean isOneOf(WordList list, int i, int end) {
    boolean may = !isWord(i) || words[i].opensOneOf(list) || words[i].isOneOf(list);
    return may && isOneOf(list, words(i, end));
  }

  /** {@return whether word {@code i} stands in the list as it is written} */
  public boolean isOneOf(WordList list, int i) {
    return is(i, Traits.LISTED)
        ? words[i].isOneOf(list)
        : is(i, Traits.ODD) && isOneOf(list, forms[i]);
  }

  /**
   * {@return whether a word of the list stands from token {@code from} to {@code to}, exclusive}
   */
  public boolean hasOneOf(WordList list, int from, int to) {
    int end = Math.min(size(), to);
    for (int i = Math.max(0, from); i < end; i++) {
      if (isOneOf(list, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether the folded word or phrase stands in the list} */
  public boolean isOneOf(WordList list, String form) {
    return !form.isEmpty() && lexicon.lists().has(list, form);
  }

  /** {@return whether word {@code i} ends with one of the list, behind whatever clitics} */
  public boolean endsWithOneOf(WordList list, int i) {
    return is(i, Traits.ENDS)
        ? words[i].endsWithOneOf(list)
        : is(i, Traits.ODD) && lexicon.lists().hasEnding(list, forms[i]);
  }

  /** {@return whether word {@code i} begins with one of the list, before whatever ending} */
  public boolean beginsWithOneOf(WordList list, int i) {
    return inside(i)
        && (tokens[i].isWord()
            ? words[i].beginsWithOneOf(list)
            : lexicon.lists().hasBeginning(list, tokens[i].form()));
  }

  /** {@return whether word {@code i} carries the article, with or without a clitic before it} */
  boolean isDefinite(int i) {
    return is(i, Traits.DEFINITE);
  }

  /** {@return whether word {@code i} is the first of a phrase of the list} */
  public boolean opensOneOf(WordList list, int i) {
    return word(i).opensOneOf(list);
  }

  /** {@return whether the verb of {@code action} is one of the list} */
  public boolean isVerbOf(WordList list, Sense.Action action) {
    return isOneOf(list, action.lexeme().folded());
  }

  /** {@return the kinds that the folded word stands under in the list} */
  public Set<String> kinds(KindList list, String form) {
    return lexicon.lists().kinds(list, form);
  }

  /** {@return the words of the list, in order} */
  public Set<String> words(WordList list) {
    return lexicon.lists().words(list);
  }

  /** {@return whether word {@code i} is a preposition that stands by itself} */
  public boolean isPreposition(int i) {
    return !preposition(i).isEmpty();
  }

  /** {@return the bare preposition of word {@code i}, conjunction aside; empty where it is none} */
  public String preposition(int i) {
    return word(i).preposition();
  }

  /** {@return the finite verb word {@code i} is, or {@code null}} */
  public Sense.Action verb(int i) {
    return is(i, Traits.PARTICLE) ? null : word(i).verb();
  }

  /** {@return where tokens {@code from} to {@code to} (exclusive) stand in the text as written} */
  public Span span(int from, int to) {
    return tokens[from].span().cover(tokens[to - 1].span());
  }

  /** {@return the folded words of tokens {@code from} to {@code to} (exclusive), marks aside} */
  public String words(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (!isMark(i)) {
        words.append(words.isEmpty() ? "" : " ").append(form(i));
      }
    }
    return words.toString();
  }
}
