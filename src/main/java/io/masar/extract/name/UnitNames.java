package io.masar.extract.name;

import io.masar.Among;
import io.masar.claim.EntityType;
import io.masar.extract.page.GazetteerNames;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.NationalBodies;
import io.masar.extract.page.Words;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.HeadNoun;
import io.masar.mapping.Kind;
import io.masar.mapping.MemberList;
import io.masar.mapping.NameList;
import io.masar.mapping.PlaceList;
import io.masar.mapping.Sense;

/**
 * Finds where the name of a unit ends: by its number, "the seventh division", or by what it is
 * called after, "brigade of the Knights", "battalions of the Martyrs of P".
 */
final class UnitNames {

  /** How many words of an arm of service may stand before a number: "the ARMOURED brigade 12". */
  private static final int ARMS = 2;

  private final GazetteerNames gazetteer;
  private final NationalBodies nations;

  UnitNames(GazetteerNames gazetteer, NationalBodies nations) {
    this.gazetteer = gazetteer;
    this.nations = nations;
  }

  /** {@return a unit with its ordinal, or {@code null}: "the fifteenth brigade"} */
  Mention numbered(ForceHead head) {
    Line line = head.line();
    int first = head.at() + 1;
    int end = behindNumber(line, first);
    for (int arms = 0; end < 0 && arms < ARMS && isArm(head, first); arms++) {
      first++;
      end = behindNumber(line, first);
    }
    if (end < 0) {
      return null;
    }
    int arm = arm(line, end) ? end + 1 : end;
    arm = arm == end && isOfArm(line, end) ? end + 1 : arm;
    Mention whole = gazetteer.at(line, arm, EntityType.FORCE);
    return whole != null && whole.from() == arm && whole.clitic().isEmpty()
        ? head.named(whole.to())
        : head.named(nations.skipAdjectives(line, arm, EntityType.FORCE));
  }

  /** The token behind the ordinal or number that begins at token {@code i}, or -1. */
  private static int behindNumber(Line line, int i) {
    int j = i;
    while (j < line.size()
        && j < i + 3
        && (line.isOneOf(NameList.ORDINAL, j) || j > i && line.isNumber(j))) {
      j++;
    }
    boolean counts = line.has(i + 1, Sense.People.class);
    if (j == i && line.isNumber(j) && !counts) {
      j++;
    }
    return j == i ? -1 : j;
  }

  /** Whether an arm of service stands there, or a definite word behind a noun without article. */
  private static boolean isArm(ForceHead head, int i) {
    Line line = head.line();
    return line.isOneOf(NameList.ARM_OF_SERVICE, i)
        || line.isOneOf(NameList.UNIT_ARM, i)
        || head.reading().article() && line.isOneOf(NameList.ARMED, i)
        || !head.reading().article() && isCalled(line, i);
  }

  /** "For the marine infantry", behind its number. */
  private static boolean isOfArm(Line line, int i) {
    String form = line.form(i);
    return form.startsWith("لل") && line.isOneOf(NameList.ARM_OF_SERVICE, "ال" + form.substring(2));
  }

  /** Whether the name of a unit goes on behind its number: "the first brigade INFANTRY". */
  private static boolean arm(Line line, int i) {
    boolean last = line.isMark(i + 1) || line.isOneOf(MemberList.LED_BY, i + 1);
    return line.isOneOf(NameList.UNIT_ARM, i)
        || last && line.isWord(i) && line.readings(i).isEmpty() && !Words.definite(line, i);
  }

  /** {@return a unit by what it is called after, or {@code null}: "the brigade of the Knights"} */
  Mention called(ForceHead head) {
    Line line = head.line();
    int i = head.at();
    if (head.reading().article()
        || head.noun() == null
        || gazetteer.at(line, i, EntityType.FORCE) != null) {
      return null;
    }
    int task = behindTask(head);
    if (task > 0) {
      return head.named(task);
    }
    boolean unit = line.endsWithOneOf(NameList.CALLED_UNIT, i);
    boolean plural = !unit && line.isOneOf(NameList.CALLED_FIRST, i + 1);
    boolean may =
        (unit || plural)
            && !line.isOneOf(NameList.BANNER, i - 1)
            && !line.hasOneOf(PlaceList.MATCH, 0, line.size());
    int end = may ? behindName(line, i + 1) : -1;
    return end < 0 ? null : head.named(end);
  }

  /** The token behind what a unit is called after, or -1. */
  private int behindName(Line line, int i) {
    int j = line.isOneOf(NameList.CALLED_FIRST, i) ? i + 1 : i;
    Mention known = gazetteer.at(line, j, null);
    int end = j;
    if (known != null && known.clitic().isEmpty() && mayName(known, j > i)) {
      end = known.to();
    } else if (known == null && isCalled(line, j)) {
      end = j + 1;
    }
    if (end == j) {
      return -1;
    }
    end = nations.skipAdjectives(line, end, EntityType.FORCE);
    int number = behindNumber(line, end);
    return number < 0 ? end : number;
  }

  /** The token behind what a force is there to do, or -1: "the force to PROTECT THE PLANTS". */
  private int behindTask(ForceHead head) {
    Line line = head.line();
    int i = head.at() + 1;
    boolean task =
        !head.isUsed(HeadNoun.Use.SAME)
            && !Kind.GROUP.is(head.kind())
            && line.isOneOf(NameList.FORCE_TASK, i)
            && line.form(i + 1).startsWith("ال")
            && !line.isOneOf(NameList.CIVIL_CHARGE, i + 1)
            && Words.definite(line, i + 1)
            && gazetteer.at(line, i + 1, null) == null;
    boolean goesOn = line.form(i + 2).startsWith("ال") && line.form(i + 2).endsWith("يه");
    return task ? nations.skipAdjectives(line, goesOn ? i + 3 : i + 2, EntityType.FORCE) : -1;
  }

  private static boolean mayName(Mention known, boolean second) {
    return known.type() == EntityType.PLACE || second && known.type() == EntityType.PERSON;
  }

  /** Whether a definite noun that is no person's post and no body may be what it is called. */
  private static boolean isCalled(Line line, int i) {
    return line.form(i).startsWith("ال")
        && line.form(i).length() > 4
        && Words.definite(line, i)
        && !line.has(i, Sense.Post.class)
        && !line.has(i, Sense.Rank.class)
        && !line.has(i, Sense.Nisba.class)
        && !line.has(i, Sense.Direction.class)
        && !line.has(i, Sense.Numeral.class)
        && !line.has(i, Sense.Head.class)
        && !line.is(i, FunctionWord.RELATIVE)
        && Among.none(line.readings(i), r -> r.sense() instanceof Sense.Function);
  }
}
