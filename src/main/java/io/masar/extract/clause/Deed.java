package io.masar.extract.clause;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.page.Fillers;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.mapping.AttackList;
import io.masar.mapping.ClauseList;
import io.masar.mapping.Frame;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Lexeme;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import java.util.ArrayList;
import java.util.List;

/**
 * The subject of a verb of attack where it is no name but the attack itself, or a weapon: "a rocket
 * attack struck", "a drone hit".
 *
 * @param from its first token
 * @param to the token behind it
 * @param by who is told to be behind it
 * @param strikes whether it is sure to strike, as a campaign is not
 */
public record Deed(int from, int to, List<Mention> by, boolean strikes) {

  /** How far before the verb its subject may stand. */
  private static final int BACK = 8;

  /** How many words may follow the noun as its adjectives. */
  private static final int ADJECTIVES = 4;

  public Deed {
    by = List.copyOf(by);
  }

  /**
   * {@return the attack or weapon that is the subject of the verb between tokens {@code at} and
   * {@code behind}, or {@code null}}
   *
   * @param start where the clause of the verb begins
   */
  static Deed of(Page page, Line line, int at, int behind, int start, Frame frame) {
    Deed former = ownSubject(page, line, at, behind) ? null : before(page, line, at, start, frame);
    boolean first =
        page.at(line.index(), at - 1) == null
            && (!line.is(at - 1, FunctionWord.RELATIVE)
                || line.is(at - 1, FunctionWord.SUBORDINATOR));
    return former == null && first ? behind(page, line, behind) : former;
  }

  /** Whether a comma parts the verb from what is before, and subject and object follow it. */
  private static boolean ownSubject(Page page, Line line, int at, int behind) {
    Mention next = page.at(line.index(), behind);
    return Words.comma(line, at - 1)
        && next != null
        && attacks(next)
        && next.clitic().isEmpty()
        && goesOn(page, line, next.to());
  }

  private static Deed before(Page page, Line line, int at, int start, Frame frame) {
    int first = at;
    while (line.isOneOf(ClauseList.VERBAL_PARTICLE, first - 1)
        || line.is(first - 1, FunctionWord.PAST)) {
      first--;
    }
    for (int i = first - 1; i >= Math.max(start, at - BACK); i--) {
      boolean attack = plain(page, line, i) && Among.any(line.readings(i), r -> isDeed(line, r));
      if (Words.comma(line, i) && i < at - 1 || line.verb(i) != null && !attack) {
        return null;
      }
      if (attack) {
        boolean strikes = Among.any(line.readings(i), Deed::isAttack);
        return new Deed(i, at, behindNoun(page, line, i, at, frame), strikes);
      }
      if (armed(page, line, i) && reaches(page, line, i, first)) {
        return new Deed(i, at, List.of(), true);
      }
    }
    return null;
  }

  private static boolean reaches(Page page, Line line, int i, int at) {
    int end = adjectives(page, line, i);
    return end == at || end == at - 1 && line.is(end, FunctionWord.RELATIVE);
  }

  /** Who stands behind the noun of an attack, and before the verb that tells of it. */
  private static List<Mention> behindNoun(Page page, Line line, int i, int at, Frame frame) {
    List<Mention> by = new ArrayList<>();
    for (Slot slot : Field.right(page, line, i + 1, 0, frame, null).slots()) {
      boolean owner = slot.preposition().isEmpty() || slot.preposition().equals("ل");
      if (slot.mention().to() <= at && owner && attacks(slot.mention())) {
        by.add(slot.mention());
      }
    }
    return by;
  }

  private static Deed behind(Page page, Line line, int behind) {
    int i = behind;
    while (page.timeAt(line.index(), i) != null && i < line.size()) {
      i = Math.max(page.timeAt(line.index(), i).lastTokenExclusive(), i + 1);
    }
    int noun = i;
    while (noun < i + 3 && counts(line, noun)) {
      noun++;
    }
    boolean strikes = isAttack(page, line, noun) || armed(page, line, noun);
    boolean explosion =
        plain(page, line, noun) && Among.any(line.readings(noun), r -> isDeed(line, r));
    if (!strikes && !explosion) {
      return null;
    }
    int end = adjectives(page, line, noun);
    Mention owner = page.at(line.index(), end);
    boolean by =
        owner != null
            && attacks(owner)
            && (owner.preposition().equals("ل")
                || end == noun + 1
                    && owner.clitic().isEmpty()
                    && !Words.definite(line, noun)
                    && (goesOn(page, line, owner.to())
                        || strikesThing(page, line, past(page, line, owner.to()))));
    return by
        ? new Deed(i, owner.to(), List.of(owner), strikes)
        : new Deed(i, end, List.of(), strikes);
  }

  /**
   * {@return the token behind what a verb of attack says it is done with, from token {@code i} on:
   * "with heavy artillery"; or {@code i}}
   */
  public static int instrument(Page page, Line line, int i) {
    boolean with =
        Among.any(
            line.readings(i),
            reading ->
                reading.preposition().equals("ب")
                    && (reading.sense() instanceof Sense.Weapon
                        || isAttack(reading)
                        || weapon(line, i + 1)));
    return with ? adjectives(page, line, i) : i;
  }

  private static boolean counts(Line line, int i) {
    return line.is(i, FunctionWord.PARTITIVE)
        || line.has(i, Sense.Numeral.class)
        || line.isNumber(i)
        || line.form(i).equals("من");
  }

  /** Whether another name stands next, which the verb may strike. */
  private static boolean goesOn(Page page, Line line, int i) {
    for (int j = i; j < i + 3; j++) {
      Mention next = page.at(line.index(), j);
      if (next != null) {
        return next.clitic().isEmpty() && Fillers.fits(next.type(), Role.TARGET);
      }
      if (line.isPreposition(j) || !line.isWord(j)) {
        return false;
      }
    }
    return false;
  }

  /** The token behind a comma, and behind a time between two of them. */
  private static int past(Page page, Line line, int from) {
    int i = page.pastTime(line, from);
    return Words.comma(line, i) ? i + 1 : i;
  }

  /** Whether a noun without a name stands at token {@code i}, which the verb strikes. */
  private static boolean strikesThing(Page page, Line line, int i) {
    if (line.is(i, FunctionWord.PARTITIVE)) {
      return plain(page, line, i + 1);
    }
    if (plain(page, line, i) && ofForce(line, i)) {
      return true;
    }
    return plain(page, line, i)
        && line.verb(i) == null
        && !line.has(i, Sense.Direction.class)
        && !line.isOneOf(ClauseList.ADVERB, i)
        && Among.none(line.readings(i), Deed::joined);
  }

  private static boolean attacks(Mention mention) {
    return mention.type() == EntityType.FORCE || mention.type() == EntityType.COUNTRY;
  }

  /** {@return the token behind the noun at {@code i} and the words that describe it} */
  public static int adjectives(Page page, Line line, int i) {
    int j = unmanned(line, i + 1);
    while (j <= i + ADJECTIVES && describes(page, line, i, j)) {
      j++;
    }
    return j;
  }

  /** {@return the token behind "without a pilot" from token {@code i} on, or {@code i}} */
  static int unmanned(Line line, int i) {
    int without = line.form(i).equals("من") ? i + 1 : i;
    return line.isOneOf(AttackList.UNMANNED, without, without + 2) ? without + 2 : i;
  }

  private static boolean describes(Page page, Line line, int noun, int i) {
    return plain(page, line, i)
        && (line.has(i, Sense.Weapon.class)
            || Words.definite(line, i) == Words.definite(line, noun) && !isObject(line, noun, i))
        && Among.none(line.readings(i), Deed::joined);
  }

  /** Whether the word is what is struck and no adjective: "a raid destroyed A CAMP of F". */
  private static boolean isObject(Line line, int noun, int i) {
    boolean accusative =
        line.form(i).endsWith("ا") && !line.form(noun).endsWith("ا") && !Words.definite(line, i);
    return accusative || ofForce(line, i) && !weapon(line, i + 1);
  }

  /** {@return whether the word is for what of a force is struck, before it: "the STORES of F"} */
  public static boolean ofForce(Line line, int i) {
    return line.isOneOf(AttackList.STRUCK_PART, i) || line.isOneOf(AttackList.STRUCK_SITE, i);
  }

  private static boolean joined(Reading reading) {
    boolean clitic = reading.conjunction() || !reading.preposition().isEmpty();
    return reading.sense() instanceof Sense.Function
        || clitic && !(reading.sense() instanceof Sense.GivenName)
        || reading.sense() instanceof Sense.Action action && action.finite();
  }

  private static boolean plain(Page page, Line line, int i) {
    return line.isWord(i)
        && page.at(line.index(), i) == null
        && page.timeAt(line.index(), i) == null
        && !line.isPreposition(i);
  }

  /** Whether a weapon stands at token {@code i}, or a thing that the weapon behind it makes one. */
  private static boolean armed(Page page, Line line, int i) {
    return plain(page, line, i)
        && (weapon(line, i)
            || unmanned(line, i + 1) > i + 1 && Among.none(line.readings(i), Deed::joined)
            || weapon(line, i + 1)
                && Words.definite(line, i) == Words.definite(line, i + 1)
                && line.verb(i) == null
                && Among.none(line.readings(i), Deed::joined));
  }

  private static boolean weapon(Line line, int i) {
    Reading reading = line.reading(i, Sense.Weapon.class);
    return reading != null && !reading.conjunction() && reading.preposition().isEmpty();
  }

  /** {@return whether a weapon stands at token {@code i} behind "with": "with the SHELLS of"} */
  public static boolean withWeapon(Line line, int i) {
    Reading reading = line.reading(i, Sense.Weapon.class);
    return reading != null && reading.preposition().equals("ب") && !reading.article();
  }

  private static boolean isAttack(Page page, Line line, int i) {
    return plain(page, line, i)
        && Among.any(
            line.readings(i), reading -> reading.preposition().isEmpty() && isAttack(reading));
  }

  private static boolean isDeed(Line line, Reading reading) {
    return reading.sense() instanceof Sense.Action action
        && action.form() == Sense.Form.NOUN
        && action.lexeme().meaning() instanceof Lexeme.Triggers triggers
        && triggers.frame().kind() == ClaimKind.ATTACK
        && !triggers.frame().kills()
        && !line.isVerbOf(AttackList.NO_DEED, action);
  }

  private static boolean isAttack(Reading reading) {
    return reading.sense() instanceof Sense.Action action
        && action.form() == Sense.Form.NOUN
        && action.lexeme().meaning() instanceof Lexeme.Triggers triggers
        && triggers.frame().genitive().contains(Role.TARGET);
  }
}
