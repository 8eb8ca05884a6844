package io.masar.extract.clause;

import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Quantity;
import io.masar.claim.Role;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Numbers;
import io.masar.mapping.MoverList;
import io.masar.mapping.NameList;
import io.masar.mapping.Sense;
import java.util.Objects;

/** Reads how many people move or are there where the number stands beside them, not before. */
public final class Sizes {

  /** How far behind a trigger the size that a reduction leaves may stand. */
  private static final int REMAINING = 16;

  /** How far behind the clause a force may be counted: "the second batch, numbering 350". */
  private static final int COUNTED = 4;

  /** How far before a verb its subject may be counted. */
  private static final int BESIDE = 12;

  /** How far behind a force it may be told whom it holds. */
  private static final int HELD = 7;

  private Sizes() {}

  /** {@return the number told for the force of {@code trigger}, or {@code null}} */
  public static Quantity told(Trigger trigger) {
    if (trigger.kind() == ClaimKind.REDUCTION) {
      return remaining(trigger);
    }
    boolean presence = trigger.kind() == ClaimKind.PRESENCE;
    Quantity behind = presence ? present(trigger) : counted(trigger);
    return behind == null ? before(trigger) : behind;
  }

  /** {@return how many of those told before are meant, "N OF THEM", or {@code null}} */
  public static Quantity some(Trigger trigger) {
    Line line = trigger.line();
    int end = Math.min(line.size() - 1, trigger.field().end() + 1);
    for (int i = trigger.behind(); i < end; i++) {
      Numbers.Found number =
          line.isOneOf(NameList.OF_THEM, i + 1) && line.isNumber(i) ? Numbers.at(line, i) : null;
      if (ofThem(line, number)) {
        return number.quantity();
      }
    }
    return null;
  }

  /** The size of who is there: "N OF THEM", "with about N soldiers", "cut FROM N to M". */
  private static Quantity present(Trigger trigger) {
    Line line = trigger.line();
    int end = Math.min(line.size(), trigger.field().end() + COUNTED);
    for (int i = trigger.behind(); i < end; i++) {
      Numbers.Found number = Numbers.at(line, i);
      boolean people = number != null && line.has(number.to(), Sense.People.class);
      if (ofThem(line, number)
          || people && line.form(i).startsWith("ب")
          || number != null && cut(line, i, number)) {
        return number.quantity();
      }
      Quantity size = size(trigger, i);
      if (size != null) {
        return size;
      }
    }
    return null;
  }

  private static boolean cut(Line line, int i, Numbers.Found from) {
    int to = line.has(from.to(), Sense.People.class) ? from.to() + 1 : from.to();
    return line.form(i - 1).equals("من")
        && line.form(to).equals("الي")
        && Numbers.at(line, to + 1) != null;
  }

  /** The people told of beside the subject: "the convoy, MADE UP OF 150 soldiers, took post in". */
  private static Quantity before(Trigger trigger) {
    int from = Math.max(trigger.clause().start(), trigger.at() - BESIDE);
    boolean theirs =
        trigger.finite()
            || !trigger.reading().pronoun().isEmpty() && !trigger.governors().isEmpty();
    for (int i = trigger.at() - 1; theirs && i >= from; i--) {
      Quantity size = size(trigger, i);
      if (size != null) {
        return size;
      }
    }
    return null;
  }

  /** {@return whether it is told how many people a reduction leaves: "to 500 SOLDIERS"} */
  public static boolean people(Trigger trigger) {
    Numbers.Found number = left(trigger);
    return number != null && trigger.line().has(number.to(), Sense.People.class);
  }

  /** The size that a reduction leaves: the number behind "to". */
  private static Quantity remaining(Trigger trigger) {
    Numbers.Found number = left(trigger);
    return number == null ? null : number.quantity();
  }

  private static Numbers.Found left(Trigger trigger) {
    Line line = trigger.line();
    for (int i = trigger.at(); i < line.size() && i < trigger.at() + REMAINING; i++) {
      Numbers.Found number = line.form(i).equals("الي") ? Numbers.at(line, i + 1) : null;
      if (number != null) {
        return number;
      }
    }
    return null;
  }

  private static Quantity counted(Trigger trigger) {
    Line line = trigger.line();
    int end = Math.min(line.size(), trigger.field().end() + COUNTED);
    for (int i = trigger.behind(); i < end; i++) {
      Numbers.Found theirs = Numbers.at(line, i);
      boolean with =
          theirs != null
              && trigger.finite()
              && trigger.kind().roles().get(0) == Role.FORCE
              && line.form(i).startsWith("ب")
              && line.has(theirs.to(), Sense.People.class);
      Quantity size = with || ofThem(line, theirs) ? theirs.quantity() : size(trigger, i);
      if (size != null) {
        return size;
      }
    }
    return null;
  }

  private static boolean ofThem(Line line, Numbers.Found number) {
    boolean several = number != null && !Objects.equals(number.quantity().max(), 1);
    return several && line.isOneOf(NameList.OF_THEM, number.to());
  }

  /** The people that a force is made up of: "NUMBERING 350", "MADE UP OF 331 soldiers". */
  private static Quantity size(Trigger trigger, int i) {
    Line line = trigger.line();
    if (line.isOneOf(MoverList.NUMBERING, i)) {
      return number(line, i + 1);
    }
    if (line.endsWithOneOf(MoverList.NUMBER_OF, i) && line.isOneOf(MoverList.COUNTS, i - 1)) {
      return line.has(i + 1, Sense.People.class) ? number(line, i + 2) : null;
    }
    boolean of = line.endsWithOneOf(MoverList.COMPOSED, i) && line.form(i + 1).equals("من");
    return of
        ? people(line, i + 2)
        : line.isOneOf(MoverList.STRONG, i) || holds(trigger, i) || beside(trigger, i)
            ? people(line, i + 1)
            : null;
  }

  /** The number of people that begins at token {@code i}, or {@code null}. */
  private static Quantity people(Line line, int i) {
    Numbers.Found number = Numbers.at(line, i);
    return number != null && line.has(number.to(), Sense.People.class) ? number.quantity() : null;
  }

  /** Whether it is told of a force whom it holds: "a force that HAS 200 policemen". */
  private static boolean holds(Trigger trigger, int i) {
    if (!trigger.line().endsWithOneOf(MoverList.MADE_UP, i)) {
      return false;
    }
    int at = i - 1;
    while (at > Math.max(0, i - HELD)
        && mention(trigger, at) == null
        && !trigger.line().isPreposition(at)) {
      at--;
    }
    return isForce(mention(trigger, at));
  }

  /** Whether people are counted right behind a force: "a brigade OF 3500", "troops (300 men)". */
  private static boolean beside(Trigger trigger, int i) {
    Line line = trigger.line();
    Mention force = mention(trigger, i - 1);
    boolean opens = line.form(i).equals("(") || line.form(i).equals("من");
    return opens && isForce(force) && force.to() == i && force.quantity() == null;
  }

  private static boolean isForce(Mention mention) {
    return mention != null && mention.type() == EntityType.FORCE;
  }

  private static Mention mention(Trigger trigger, int i) {
    return trigger.page().at(trigger.line().index(), i);
  }

  private static Quantity number(Line line, int i) {
    for (int j = i; j < i + 2; j++) {
      Numbers.Found number = Numbers.at(line, j);
      if (number != null) {
        return vehicles(line, number.to()) ? null : number.quantity();
      }
    }
    return null;
  }

  /** Whether it is vehicles that are counted: "numbering more than 34 TRUCKS". */
  private static boolean vehicles(Line line, int i) {
    return (line.isOneOf(MoverList.NOBODYS, i) || line.isOneOf(MoverList.GEAR, i))
        && !line.has(i, Sense.People.class);
  }
}
