package io.masar.extract.reference;

import io.masar.Among;
import io.masar.claim.EntityType;
import io.masar.extract.page.Clitics;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Kind;
import io.masar.mapping.KindList;
import io.masar.mapping.MemberList;
import io.masar.mapping.MoverList;
import io.masar.mapping.NameList;
import io.masar.mapping.Sense;
import java.util.Set;

/**
 * Tells whether a force told before can be the one that a later mention without a name means: "the
 * army" is no coalition, "hundreds of soldiers" are no aircraft, "the FOREIGN fighters" are others.
 */
public final class Antecedent {

  /** How many words may stand between "with the support of" and who gives it. */
  private static final int SUPPORT = 3;

  private final Page page;
  private final Line line;
  private final Mention mention;
  private final Set<String> kinds;

  Antecedent(Page page, Line line, Mention mention) {
    this.page = page;
    this.line = line;
    this.mention = mention;
    this.kinds = line.kinds(KindList.ONLY_FORCE, noun(line, mention));
  }

  /** {@return whether the mention may mean the force {@code before} of the line {@code where}} */
  boolean admits(Line where, Mention before) {
    return !led(where, before)
        && !supports(where, before)
        && sameMission(before)
        && !otherArmy(before)
        && !vehicles(where, before)
        && !others(where, before);
  }

  /**
   * Whether a post, "led by" or other people stand before the mention, which are not it: "the
   * commander of F", "a delegation of F".
   */
  public static boolean led(Line line, Mention mention) {
    int before = mention.from() - (line.isQuote(mention.from() - 1) ? 2 : 1);
    int of = line.preposition(before).equals("من") ? before - 1 : before;
    boolean people =
        line.isOneOf(MoverList.NOT_THE_FORCE, of)
            || of < before && line.isOneOf(MoverList.NOT_THE_FORCE, of - 1);
    return line.has(before, Sense.Post.class) && !line.is(before, FunctionWord.PARTITIVE)
        || line.isOneOf(MemberList.LED_BY, before)
        || mention.type() == EntityType.FORCE && people;
  }

  /** {@return the noun that heads the mention, without clitic and article} */
  public static String noun(Line line, Mention mention) {
    String form = Clitics.strip(line.form(mention.head()), mention.clitic());
    return Clitics.bare(form);
  }

  /** {@return whether it is a group under arms of its own, and no part of a state's forces} */
  public static boolean isGroup(Mention mention) {
    return Kind.GROUP.is(mention.kind()) || Kind.MILITIA.is(mention.kind());
  }

  /** {@return whether "his" cannot be said of the force, since its noun is feminine or a plural} */
  static boolean she(Line where, Mention force, String pronoun) {
    String noun = noun(where, force);
    return force.type() == EntityType.FORCE
        && pronoun.equals("ه")
        && (noun.endsWith("ه")
            || noun.endsWith("ات")
            || where.isOneOf(NameList.PLURAL_FORCE, noun));
  }

  /** "The army" means one that is called so or is of that kind. */
  private boolean otherArmy(Mention before) {
    return mention.to() == mention.from() + 1 && !kinds.isEmpty() && !kinds.contains(kind(before));
  }

  /** {@return the sort of force that it is known to be, else that of its noun} */
  public static String kind(Mention force) {
    return String.valueOf(force.known() == null ? force.kind() : force.known().kind());
  }

  /** "The mission" means one that is known as such. */
  private boolean sameMission(Mention before) {
    return !Kind.MISSION.is(mention.kind()) || Kind.MISSION.is(before.kind());
  }

  /** Whether people are meant, and aircraft or ships were told. */
  private boolean vehicles(Line where, Mention before) {
    return line.has(mention.to() - 1, Sense.People.class)
        && where.isOneOf(MoverList.GEAR, noun(where, before));
  }

  /** {@return whether it only helps others: "with the support of aircraft of F"} */
  public static boolean supports(Line where, Mention force) {
    for (int i = force.from() - 1; i >= Math.max(0, force.from() - SUPPORT); i--) {
      if (where.isOneOf(NameList.SUPPORTED_BY, i) || where.isMark(i)) {
        return !where.isMark(i);
      }
    }
    return false;
  }

  /** Whether an adjective tells of others than those told before: "the FOREIGN fighters". */
  private boolean others(Line where, Mention before) {
    int behind = mention.head() + 1;
    return (telling(behind, mention.to()) || goesOn(mention.to()))
        && !repeats(where, before, behind);
  }

  /** Whether an adjective of people that was not read stands at token {@code i}. */
  private boolean goesOn(int i) {
    String form = line.form(i);
    boolean plural = form.endsWith("ين") || form.endsWith("ون");
    return line.has(i - 1, Sense.People.class)
        && Words.definite(line, i - 1)
        && Words.definite(line, i)
        && line.form(i).startsWith("ال")
        && page.at(line.index(), i) == null
        && (plural || line.isOneOf(NameList.FOREIGN, i))
        && telling(i, i + 1);
  }

  /** Whether an adjective between the tokens tells more than that they are soldiers. */
  private boolean telling(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean more =
          !line.isOneOf(MoverList.MILITARY_KIND, i) && !line.isOneOf(NameList.SAME_FORCE, i);
      if ((Words.definite(line, i) || mention.quantity() != null) && more && !moves(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word tells what they do, as those told before do: "the WITHDRAWING forces". */
  private boolean moves(int i) {
    return Among.any(line.readings(i), r -> r.sense() instanceof Sense.Action);
  }

  private boolean repeats(Line where, Mention before, int from) {
    for (int i = before.from(); i < before.nameEnd(); i++) {
      for (int j = from; j < mention.to(); j++) {
        if (where.form(i).equals(line.form(j))) {
          return true;
        }
      }
    }
    return false;
  }
}
