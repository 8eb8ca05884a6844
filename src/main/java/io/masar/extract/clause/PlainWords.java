package io.masar.extract.clause;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.page.Fillers;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Numbers;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.mapping.AttackList;
import io.masar.mapping.ClauseList;
import io.masar.mapping.Frame;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Lexeme;
import io.masar.mapping.MemberList;
import io.masar.mapping.MoverList;
import io.masar.mapping.PlaceList;
import io.masar.mapping.Reading;
import io.masar.mapping.RouteList;
import io.masar.mapping.Sense;

/** What words that are neither name nor time mean to the field of a trigger. */
final class PlainWords {

  /** How many words brackets have at most. */
  private static final int INSERTED = 8;

  /** How many words may tell what a force is made up of. */
  private static final int MADE_UP = 18;

  private final Page page;
  private final Line line;
  private final Frame frame;

  PlainWords(Page page, Line line, Frame frame) {
    this.page = page;
    this.line = line;
    this.frame = frame;
  }

  /** Behind who leads a force, or its allies: "a coalition THAT C LEADS", "C AND ITS ALLIES". */
  int led(int i) {
    if (line.isOneOf(MoverList.AND_ALLIES, i)) {
      return i + 1;
    }
    Mention leader = line.isOneOf(MemberList.LED_BY, i) ? page.at(line.index(), i + 1) : null;
    boolean state = leader != null && leader.from() == i + 1 && leader.type() == EntityType.COUNTRY;
    return state ? leader.to() : i;
  }

  /** Whether the word is a noun that the mention behind it owns: "the EQUIPMENT of F". */
  boolean owned(int i) {
    return line.isWord(i)
        && page.at(line.index(), i) == null
        && page.timeAt(line.index(), i) == null
        && !line.isPreposition(i)
        && !adverb(i)
        && !line.is(i, FunctionWord.PARTITIVE)
        && !line.is(i, FunctionWord.OTHERS)
        && !line.has(i, Sense.Numeral.class);
  }

  /**
   * {@return whether "in it" stands at token {@code i} right behind a verb and before its subject,
   * and means what was read: "the town, INTO IT came F"}
   */
  boolean inIt(int i) {
    boolean which =
        line.is(i - 2, FunctionWord.RELATIVE) && !line.is(i - 2, FunctionWord.SUBORDINATOR);
    return Words.pronominal(line, i)
        && !(which && page.at(line.index(), i - 3) == null)
        && (page.at(line.index(), i + 1) != null
            || page.timeAt(line.index(), i + 1) != null
            || line.is(i + 1, FunctionWord.APPROXIMATE)
            || line.is(i + 1, FunctionWord.PARTITIVE)
            || Numbers.at(line, i + 1) != null);
  }

  /** {@return whether the word tells only how or when, and parts nothing: "OFFICIALLY"} */
  boolean adverb(int i) {
    return line.isOneOf(ClauseList.ADVERB, i)
        || line.form(i).equals("بعد") && line.isPreposition(i + 1); // "has not YET left from"
  }

  /** {@return whether only the reason follows: "stayed because of what happened in P"} */
  boolean reason(int i) {
    return frame.kind() != ClaimKind.ATTACK && line.isOneOf(RouteList.REASON, i);
  }

  /** {@return whether "in" tells where it happens: "its deployment NORTH of P" is one in P} */
  boolean lasts() {
    Role role = frame.prepositions().get("في");
    return role == Role.DESTINATION || role == Role.LOCATION;
  }

  /** {@return whether it is "for" with a noun of doing something else: "FOR SUPPORT"} */
  boolean purpose(int i) {
    return Among.any(
        line.readings(i),
        r ->
            r.preposition().equals("ل")
                && r.sense() instanceof Sense.Action action
                && action.form() == Sense.Form.NOUN
                && action.lexeme().meaning() instanceof Lexeme.Other);
  }

  /** {@return the token behind how far it goes, "about 500 metres", or {@code i}} */
  int distance(int i) {
    Numbers.Found number = page.at(line.index(), i) == null ? Numbers.at(line, i) : null;
    boolean far = number != null && line.isOneOf(RouteList.LENGTH, number.to());
    return far ? number.to() + 1 : i;
  }

  /** {@return the preposition that two words make, "in the direction of", or {@code null}} */
  String phrase(int i) {
    int end = Math.min(line.size(), i + 2);
    if (line.isOneOf(AttackList.TOWARDS, i, end)) {
      return "باتجاه";
    }
    return line.isOneOf(AttackList.NEAR_TO, i, end) ? "قرب" : null;
  }

  /** {@return the token behind "at the same time", which parts nothing; or {@code i}} */
  int meanwhile(int i) {
    boolean may = line.opensOneOf(ClauseList.MEANWHILE, i);
    for (int end = Math.min(line.size(), i + 3); may && end > i + 1; end--) {
      if (line.isOneOf(ClauseList.MEANWHILE, line.words(i, end))) {
        return end;
      }
    }
    return i;
  }

  /** {@return the token behind "among them" or "they are", before what is listed; or {@code i}} */
  int among(int i) {
    if (line.form(i).equals("وهي") || line.is(i, FunctionWord.AMONG)) {
      return i + 1;
    }
    return line.form(i).equals("من") && line.is(i + 1, FunctionWord.AMONG) ? i + 2 : i;
  }

  /** Whether the place right behind the word is what it is a share of: "the SLOPES of mount M". */
  private boolean shares(int i) {
    Mention whole = page.at(line.index(), i + 1);
    return whole != null
        && whole.from() == i + 1
        && whole.clitic().isEmpty()
        && Fillers.fits(whole.type(), Role.LOCATION);
  }

  boolean counts(int i) {
    return line.isOneOf(PlaceList.SHARE, i) && (frame.kind() == ClaimKind.ATTACK || shares(i))
        || line.is(i, FunctionWord.PARTITIVE)
        || line.is(i, FunctionWord.OTHERS)
        || line.has(i, Sense.Numeral.class)
        || frame.kind() == ClaimKind.ATTACK && line.isOneOf(PlaceList.ONE_OF, i)
        || line.is(i - 1, FunctionWord.PARTITIVE) && line.form(i + 1).equals("من")
        || orders(i);
  }

  /** Whether the word tells which batch it is: "the FIRST batch", "the third AND LAST batch". */
  private boolean orders(int i) {
    boolean before = line.isOneOf(MoverList.BATCH, i + 1) && line.verb(i) == null;
    return before && !line.isPreposition(i) && !Words.definite(line, i)
        || line.form(i).startsWith("وال") && line.isOneOf(MoverList.BATCH, i - 2);
  }

  /** Whether the word tells what for, behind where: "to B in readiness FOR THE BATTLE of P". */
  boolean aims(int i) {
    return Among.any(line.readings(i), r -> r.preposition().equals("ل"));
  }

  /**
   * Whether the word only adds "inside" to the preposition before it: "from inside the country".
   */
  boolean inside(int i) {
    return line.form(i).equals("داخل")
        && (line.form(i - 1).equals("من") || line.form(i - 1).equals("الي"));
  }

  /** Whether the verb only carries the noun before it: "the raids that they flew". */
  boolean carried(int i, boolean joined) {
    for (Reading reading : line.readings(i)) {
      if (!reading.pronoun().isEmpty()
          && (joined && !reading.future() || !reading.conjunction())
          && reading.sense() instanceof Sense.Action action
          && action.finite()
          && action.lexeme().meaning() instanceof Lexeme.Governs governs
          && governs.status() == null) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb only tells that an attack happened: "the raid that TOOK PLACE in P". */
  boolean occurs(int i) {
    return frame.kind() == ClaimKind.ATTACK
        && page.at(line.index(), i) == null
        && Among.any(
            line.readings(i),
            reading ->
                reading.pronoun().isEmpty()
                    && !reading.conjunction()
                    && reading.sense() instanceof Sense.Action action
                    && action.form() == Sense.Form.PERFECT
                    && line.isVerbOf(AttackList.OCCURS, action));
  }

  /** Whether "of" stands behind "a number", "large numbers" and the like. */
  boolean partitive(int i) {
    return !behindCount(i) && partOf(i);
  }

  /**
   * Whether the number before token {@code i} counts the force before it: "its soldiers the 331".
   */
  private boolean behindCount(int i) {
    int number = i - 1;
    while (line.has(number, Sense.Numeral.class) || line.isNumber(number)) {
      number--;
    }
    number -= line.form(number).equals("ال") ? 1 : 0;
    Mention force = page.at(line.index(), number);
    return number < i - 1 && force != null && force.type() == EntityType.FORCE;
  }

  /** {@return the number that counts the force right before token {@code i}, or {@code null}} */
  Numbers.Found count(int i) {
    int number = line.form(i).equals("ال") ? i + 1 : i;
    boolean behind = number > i && line.isNumber(number) || Words.definite(line, i);
    boolean numeral = line.isNumber(number) || line.has(number, Sense.Numeral.class);
    return behind && numeral ? Numbers.at(line, number) : null;
  }

  private boolean partOf(int i) {
    Mention counted = page.at(line.index(), i - 1);
    boolean owned = counted != null && !counted.pronoun().isEmpty();
    return line.is(i - 1, FunctionWord.PARTITIVE) && !owned && !adverb(i - 1)
        || line.has(i - 1, Sense.Numeral.class) && !afterPronoun(i - 1)
        || line.is(i - 2, FunctionWord.PARTITIVE)
            && page.at(line.index(), i - 1) == null
            && !line.isPreposition(i - 1)
            && line.isWord(i - 1);
  }

  /** Whether the number describes a force told before it: "its four hundred soldiers". */
  private boolean afterPronoun(int i) {
    Mention counted = page.at(line.index(), i - 1);
    return Words.definite(line, i) && counted != null && !counted.pronoun().isEmpty();
  }

  /** Behind brackets that tell where the place before lies: "H (north) and M". */
  int aside(int i) {
    boolean far = line.isNumber(i + 1) && line.isOneOf(RouteList.LENGTH, i + 2);
    boolean where = far || line.has(i + 1, Sense.Direction.class);
    for (int j = i + 1; j < i + INSERTED && where; j++) {
      if (line.form(j).equals(")")) {
        return j + 1;
      }
    }
    return i + 1;
  }

  /**
   * A relative clause is passed over up to the next comma or preposition behind its first mention.
   */
  int relative(int i) {
    int j = i + 1;
    while (j < line.size() && j < i + 12) {
      Mention inner = page.at(line.index(), j);
      if (Words.comma(line, j) || line.form(j).equals(".")) {
        return j;
      }
      if (inner != null && inner.preposition().isEmpty() && !line.isPreposition(j - 1)) {
        return inner.to();
      }
      j++;
    }
    return -1;
  }

  /**
   * {@return the token where the move goes on behind what the force before token {@code i} is made
   * up of, "a column THAT HAS 70 VEHICLES to P", or {@code i}}
   */
  int madeUp(int i, Mention force) {
    boolean told = force.type() == EntityType.FORCE && line.isOneOf(MoverList.MADE_UP, i);
    int from = line.form(i + 1).equals("من") ? i + 2 : i + 1;
    for (int j = from; told && j < Math.min(line.size(), i + MADE_UP); j++) {
      boolean about = line.is(j, FunctionWord.APPROXIMATE) && Numbers.at(line, j) != null;
      boolean leads = line.isPreposition(j) && page.at(line.index(), j) == null && !about;
      Role role = leads ? frame.prepositions().get(line.preposition(j)) : null;
      if (role == Role.ORIGIN || role == Role.DESTINATION && !lies(j)) {
        return j;
      }
      boolean verb = line.verb(j) != null && !line.isOneOf(MoverList.MADE_UP, j);
      if (line.form(j).equals(".") || verb && !about) {
        return i;
      }
    }
    return i;
  }

  private boolean lies(int i) {
    String preposition = line.preposition(i);
    return Words.within(preposition) || preposition.equals("علي");
  }

  /** Whether a word begins something new: a finite verb, or an action with a claim of its own. */
  boolean stops(int i) {
    for (Reading reading : line.phrase(i)) {
      if (reading.sense() instanceof Sense.Action) {
        return true;
      }
    }
    boolean known = false;
    if (line.form(i).endsWith("هما") && line.is(i, FunctionWord.PREPOSITION)) {
      return false;
    }
    for (Reading reading : line.readings(i)) {
      if (reading.sense() instanceof Sense.Action action) {
        boolean verb = action.finite() && !Words.definite(line, i) && !Words.governed(line, i);
        boolean trigger =
            action.lexeme().meaning() instanceof Lexeme.Triggers triggers
                && action.form() == Sense.Form.NOUN
                && !(frame.kind() == ClaimKind.AGREEMENT
                    && triggers.frame().id().equals(frame.id()));
        if (verb
            || trigger
            || action.form() == Sense.Form.NOUN
                && (reading.conjunction() || reading.preposition().equals("ل"))) {
          known = true;
        }
      }
    }
    return known;
  }
}
