package io.masar.extract.clause;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.mapping.AgreementList;
import io.masar.mapping.ClauseList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Lexeme;
import io.masar.mapping.MemberList;
import io.masar.mapping.MoverList;
import io.masar.mapping.NoMoveList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import io.masar.mapping.StatusList;
import io.masar.time.TimeMention;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands to the left of a trigger: where its clause begins, what governs it, who its subject
 * may be.
 */
public final class Clause {

  private static final int REACH = 9;

  private final Page page;
  private final Line line;
  private final int trigger;
  private final int start;
  private final Ties ties;
  private List<Governor> governors;
  private List<Mention> subjects;

  private Clause(Page page, Line line, int trigger) {
    this.page = page;
    this.line = line;
    this.trigger = trigger;
    this.start = begin();
    this.ties = new Ties(page, line);
  }

  /** {@return what stands to the left of token {@code trigger}} */
  public static Clause left(Page page, Line line, int trigger) {
    return new Clause(page, line, trigger);
  }

  /** {@return the page it stands on} */
  Page page() {
    return page;
  }

  /** {@return its line} */
  public Line line() {
    return line;
  }

  /** {@return the token that it stands to the left of} */
  public int trigger() {
    return trigger;
  }

  /** {@return the first token of the clause} */
  public int start() {
    return start;
  }

  private int begin() {
    int i = trigger - 1;
    while (i >= 0) {
      String form = line.form(i);
      if (line.isMark(i) && (form.equals(".") || form.equals("؛") || form.equals(":"))) {
        return i + 1;
      }
      int that = line.function(i, FunctionWord.THAT);
      if (that > 0 && page.at(line.index(), i) == null) {
        return i + 1;
      }
      int sub = line.function(i, FunctionWord.SUBORDINATOR);
      if (sub > 0 && page.at(line.index(), i) == null && i + sub <= trigger) {
        return i + sub;
      }
      i--;
    }
    return 0;
  }

  /** An action word that governs another, and where it stands. */
  public record Governor(int at, Sense.Action action, Reading reading) {}

  /** {@return whether the trigger, a noun in the accusative, is what is won: "made GAINS"} */
  public boolean achieved() {
    return Joint.achieved(line, start, trigger);
  }

  /** {@return the action words that govern the trigger, the nearest first} */
  public List<Governor> governors() {
    governors = governors == null ? findGovernors() : governors;
    return governors;
  }

  private List<Governor> findGovernors() {
    List<Governor> found = new ArrayList<>();
    if (line.isOneOf(ClauseList.APART, trigger - 1)) {
      return found;
    }
    int i = trigger - 1;
    int steps = 0;
    while (i >= start && steps < REACH) {
      if (breaks(i)) {
        int inserted = inserted(i);
        if (inserted < 0) {
          break;
        }
        i = inserted - 1;
        continue;
      }
      TimeMention time = page.timeAt(line.index(), i);
      Mention mention = time == null ? page.at(line.index(), i) : null;
      if (time != null || mention != null) {
        i = (time == null ? mention.from() : time.firstToken()) - 1;
        steps += time == null ? 1 : 0;
        continue;
      }
      int governed = found.isEmpty() ? trigger : found.get(found.size() - 1).at();
      Governor governor = governor(i, governed);
      if (governor != null) {
        found.add(governor);
        steps = 0;
      } else if (stopsGovernment(i)) {
        break;
      } else {
        steps++;
      }
      i--;
    }
    beyondThat(found);
    return found;
  }

  /** Adds what governs the verb behind "that" which is the last one: "is DUE to begin leaving". */
  private void beyondThat(List<Governor> found) {
    Governor last = found.isEmpty() ? null : found.get(found.size() - 1);
    boolean subjunctive =
        last != null
            && last.at() == start
            && last.action().form() == Sense.Form.IMPERFECT
            && line.form(start - 1).endsWith("ان")
            && line.is(start - 1, FunctionWord.THAT);
    if (subjunctive) {
      found.addAll(left(page, line, start - 1).governors());
    }
  }

  /** {@return whether the nearest governor only lends its tense: "was exposed to a raid"} */
  public boolean carried() {
    List<Governor> governors = governors();
    return !governors.isEmpty()
        && governors.get(0).action().lexeme().meaning() instanceof Lexeme.Governs governs
        && governs.status() == null;
  }

  /**
   * {@return whether the trigger is only the aim of what the governor at token {@code i} governs:
   * "the beginning of the battle FOR the withdrawal of"}
   */
  public boolean aims(int i) {
    return i < trigger - 1
        && Among.any(line.readings(trigger), r -> r.preposition().equals("ل"))
        && page.at(line.index(), i + 1) == null
        && line.verb(i + 1) == null;
  }

  private boolean breaks(int i) {
    String form = line.form(i);
    return line.isMark(i)
        && !form.equals("\"")
        && !form.equals("'")
        && !form.equals("(")
        && !form.equals(")");
  }

  /**
   * Where an insertion between commas that ends at {@code i} begins: a phrase of place, manner or
   * time; or -1.
   */
  private int inserted(int i) {
    if (!Words.comma(line, i)) {
      return -1;
    }
    int begun = begun(i);
    boolean about = i == trigger - 2 && line.form(trigger - 1).equals("عن");
    TimeMention time = page.timeAt(line.index(), i - 1);
    if (time != null && begun < 0 && line.verb(time.firstToken() - 1) != null) {
      return time.firstToken();
    }
    int listed = i == trigger - 1 ? Joint.listed(line, start, trigger) : -1;
    if (listed >= 0) {
      return listed;
    }
    boolean goesOn = about || i == trigger - 1 && begins(line.readings(trigger));
    return begun < 0 && goesOn ? i : begun;
  }

  private int begun(int i) {
    for (int j = i - 1; j >= Math.max(start, i - 12); j--) {
      if (Words.comma(line, j)) {
        boolean phrase =
            line.isPreposition(j + 1)
                || line.is(j + 1, FunctionWord.ACCORDING)
                || page.timeAt(line.index(), j + 1) != null
                || line.isOneOf(ClauseList.IN_ANSWER, j + 1)
                || describes(j);
        return phrase ? j : -1;
      }
      if (breaks(j) && page.timeAt(line.index(), j) == null) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether the trigger itself begins with a preposition, whose verb stands before the comma. */
  private static boolean begins(List<Reading> readings) {
    return Among.any(readings, reading -> reading.preposition().equals("ب"));
  }

  /** Whether what describes the force before it stands behind comma {@code j}: "F, BACKED by". */
  private boolean describes(int j) {
    Mention force = page.at(line.index(), j - 1);
    boolean person = force != null && force.type() == EntityType.PERSON && force.isNamed();
    if (person) {
      return line.isWord(j + 1) && line.verb(j + 1) == null;
    }
    return force != null
        && force.type() == EntityType.FORCE
        && line.isWord(j + 1)
        && (Words.definite(line, j + 1)
            || line.is(j + 1, FunctionWord.RELATIVE)
            || line.endsWithOneOf(MoverList.NUMBERING, j + 1));
  }

  private boolean stopsGovernment(int i) {
    boolean led = line.isOneOf(MemberList.LED_BY, i);
    boolean verb =
        line.verb(i) != null
            && !led
            && !Words.definite(line, i)
            && !line.has(i, Sense.Numeral.class)
            && !behindVerb(i)
            && !line.isOneOf(AgreementList.TRUCE, i)
            && !Yet.is(page, line, i);
    boolean leads = line.isOneOf(MemberList.LED_BY, i + 1);
    return verb || line.is(i, FunctionWord.RELATIVE) && !leads;
  }

  /** Whether what could be a verb is the subject of the one before: "does not mean THE END of". */
  private boolean behindVerb(int i) {
    boolean noun =
        Among.any(
            line.readings(i),
            r -> r.sense() instanceof Sense.Action a && a.form() == Sense.Form.NOUN);
    return noun
        && line.verb(i - 1) != null
        && !Words.definite(line, i - 1)
        && !line.is(i - 1, FunctionWord.PAST);
  }

  private Governor governor(int i, int governed) {
    if (line.has(i, Sense.Numeral.class)) {
      return null;
    }
    Governor any = null;
    for (Reading reading : line.readings(i)) {
      if (reading.sense() instanceof Sense.Action action
          && (isGovernor(action) || agreed(i, action, governed) || makes(i, action))
          && !(reading.article() && action.finite())
          && ties.holds(i, reading, governed)) {
        if (!action.lexeme().takes().isEmpty()) {
          return new Governor(i, action, reading);
        }
        any = any == null ? new Governor(i, action, reading) : any;
      }
    }
    return any;
  }

  /**
   * Whether it is agreed on what the trigger tells: "they agreed on the withdrawal", "on ENDING the
   * presence".
   */
  private boolean agreed(int i, Sense.Action action, int governed) {
    if (!(action.lexeme().meaning() instanceof Lexeme.Triggers triggers)
        || triggers.frame().kind() != ClaimKind.AGREEMENT) {
      return false;
    }
    int noun = governed;
    while (noun - 1 > i && !line.isPreposition(noun - 1) && isNoun(noun - 1)) {
      noun--;
    }
    return i < noun - 1 && line.preposition(noun - 1).equals("علي");
  }

  private boolean isNoun(int i) {
    return Among.any(
        line.readings(i), r -> r.sense() instanceof Sense.Action a && a.form() == Sense.Form.NOUN);
  }

  /** Whether it makes others do what the trigger tells: "DROVE F to the withdrawal". */
  private boolean makes(int i, Sense.Action action) {
    boolean to =
        line.preposition(trigger - 1).equals("الي")
            || Among.any(line.readings(trigger), r -> r.preposition().equals("ل"));
    return to && i < trigger - 1 && action.finite() && line.isVerbOf(NoMoveList.FORCES, action);
  }

  private static boolean isGovernor(Sense.Action action) {
    Lexeme.Meaning meaning = action.lexeme().meaning();
    return meaning instanceof Lexeme.Governs
        || meaning instanceof Lexeme.Tells
        || meaning instanceof Lexeme.Voids
        || meaning instanceof Lexeme.Repeats;
  }

  /** {@return the mentions before the trigger that no preposition governs, first to last} */
  public List<Mention> subjects() {
    subjects = subjects == null ? findSubjects() : subjects;
    return subjects;
  }

  private List<Mention> findSubjects() {
    List<Mention> found = new ArrayList<>();
    for (Mention mention : page.mentions().get(line.index())) {
      if (mention.from() >= start && mention.to() <= trigger && free(mention)) {
        found.add(mention);
      }
    }
    return found;
  }

  /** {@return whether no preposition stands before the mention} */
  public boolean free(Mention mention) {
    int first = mention.from() - 1;
    int before = line.isQuote(first) || line.form(first).equals("(") ? first - 1 : first;
    Mention former = mention.coordinated() ? page.at(line.index(), before) : null;
    return mention.preposition().isEmpty()
        && !(before >= start && line.isPreposition(before) && !partitive(before))
        && (former == null || free(former));
  }

  /** Whether "of" only tells of how many of them: "some OF the soldiers". */
  private boolean partitive(int of) {
    return line.form(of).equals("من")
        && (line.is(of - 1, FunctionWord.PARTITIVE)
            || line.function(of - 2, FunctionWord.PARTITIVE) == 2);
  }

  /** Whether the negation only negates the noun behind it: "without a pilot". */
  private boolean ofNoun(int j) {
    return line.endsWithOneOf(StatusList.WITHOUT, j);
  }

  /** {@return whether a negation stands within {@code reach} words before token {@code i}} */
  public boolean negated(int i, int reach) {
    if (Yet.ended(page, line, i)) {
      return true;
    }
    for (int j = i - 1; j >= Math.max(start - 1, i - reach); j--) {
      boolean verb =
          j >= 0
              && line.verb(j) != null
              && !line.is(j, FunctionWord.NEGATION)
              && !line.isOneOf(StatusList.STANDS_THERE, j);
      if (j < 0 || line.isMark(j) || verb) {
        return false;
      }
      boolean least = line.isOneOf(StatusList.ESPECIALLY, j + 1);
      boolean next = j == i - 1 || !ofNoun(j) && !least;
      if (next && Words.negates(line, j)) {
        return true;
      }
    }
    return false;
  }
}
