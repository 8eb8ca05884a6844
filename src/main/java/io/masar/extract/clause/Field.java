package io.masar.extract.clause;

import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.page.Fillers;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Numbers;
import io.masar.extract.page.Page;
import io.masar.mapping.ClauseList;
import io.masar.mapping.Frame;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Kind;
import io.masar.mapping.MoverList;
import io.masar.mapping.NameList;
import io.masar.mapping.RouteList;
import io.masar.mapping.Sense;
import io.masar.time.TimeMention;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands to the right of a trigger and belongs to it: mentions with their prepositions, times,
 * and where the clause ends.
 */
public final class Field {

  private static final int GAP = 9;

  /** How many plain words may stand between a preposition and the name it governs. */
  private static final int REACH = 2;

  private final Page page;
  private final Line line;
  private final int direct;
  private final Frame frame;
  private final Deed deed;
  private final PlainWords words;
  private final OpenSites sites;
  private final Slots slots;
  private final Government government;
  private final Insertions insertions;
  private final List<TimeMention> times = new ArrayList<>();
  private int gap;
  private int reach;
  private int end;
  private final int first;

  private Field(Page page, Line line, int from, int direct, Frame frame, Deed deed) {
    this.deed = deed;
    this.direct = direct;
    this.frame = frame;
    this.page = page;
    this.line = line;
    this.words = new PlainWords(page, line, frame);
    this.sites = new OpenSites(page, line);
    this.slots = new Slots(line, frame);
    this.government = new Government(frame, slots);
    this.insertions = new Insertions(page, line, frame);
    this.end = from;
    this.first = from;
    read(from);
  }

  /**
   * {@return the field that begins at token {@code from} of {@code line}}
   *
   * @param direct how many plain words may stand before what no preposition governs
   * @param frame the frame of the trigger: "reached" goes on behind its "agreement"
   * @param deed a subject that is passed over, or {@code null}
   */
  static Field right(Page page, Line line, int from, int direct, Frame frame, Deed deed) {
    return new Field(page, line, from, direct, frame, deed);
  }

  /** {@return its mentions, in order} */
  public List<Slot> slots() {
    return slots.all();
  }

  /** {@return its times, in order} */
  public List<TimeMention> times() {
    return times;
  }

  /** {@return the token behind the last that belongs to the field} */
  public int end() {
    return end;
  }

  private void read(int from) {
    int i = from;
    while (i < line.size() && gap <= GAP) {
      if (deed != null && deed.from() == i) {
        i = deed.to();
        end = i;
        continue;
      }
      TimeMention time = page.timeAt(line.index(), i);
      Mention mention = time == null ? page.at(line.index(), i) : null;
      if (time != null) {
        times.add(time);
        reach = 0;
        government.end();
        i = Math.max(time.lastTokenExclusive(), i + 1);
        end = i;
        gap = 0;
      } else if (mention != null) {
        int next = mention(mention);
        if (next < 0) {
          return;
        }
        i = Math.max(next, i + 1);
      } else {
        int next = word(i);
        if (next < 0) {
          return;
        }
        i = next;
      }
    }
  }

  private int mention(Mention mention) {
    String own = mention.preposition();
    government.reach(mention);
    if (government.comma()
        && mention.coordinated()
        && line.verb(mention.to()) != null
        && own.isEmpty()) {
      return -1;
    }
    if (slots.countAnew(mention)) {
      return -1;
    }
    if (own.isEmpty()
        && !words.owned(mention.from() - 1)
        && slots.leaveDirect(mention, government.preposition())) {
      government.end();
    }
    boolean beside = first == mention.from() && direct == 0 && words.lasts();
    boolean direction = beside && line.has(mention.from(), Sense.Direction.class);
    if (own.isEmpty() && (direction || slots.lieBeside(mention))) {
      government.under(Government.IN);
    }
    if (own.isEmpty() && counted(mention)) {
      government.end();
    }
    government.reopen();
    boolean positions = Kind.POSITIONS.is(mention.kind()) && government.leads();
    government.open(positions);
    reach = 0;
    boolean seat = !slots.isEmpty() && sites.seat(slots.last(), mention);
    if (positions || seat || slots.lieTowards(mention) || slots.areNamedBy(mention)) {
      end = mention.to();
      return mention.to();
    }
    slots.add(mention, government.preposition());
    end = mention.to();
    gap = 0;
    return mention.to();
  }

  /**
   * Whether who is counted is the object after all, behind what tells when: "the base holds at the
   * peak of war 300 SOLDIERS".
   */
  private boolean counted(Mention mention) {
    return frame.object() == Role.FORCE
        && frame.kind() == ClaimKind.PRESENCE
        && mention.type() == EntityType.FORCE
        && mention.quantity() != null
        && government.isCircumstance()
        && !slots.hasForce();
  }

  private int word(int i) {
    if (line.isMark(i)) {
      return mark(i);
    }
    int aside = aside(i);
    if (aside > i) {
      return aside;
    }
    if (line.is(i, FunctionWord.THAT) || line.is(i, FunctionWord.SUBORDINATOR) || words.reason(i)) {
      return -1;
    }
    if (line.is(i, FunctionWord.RELATIVE) && !words.carried(i, direct == 0)) {
      return words.carried(i + 1, direct == 0) || words.occurs(i + 1) ? i + 1 : words.relative(i);
    }
    boolean custody =
        frame.kind() == ClaimKind.HANDOVER
            && (line.endsWithOneOf(RouteList.CUSTODY, i)
                || line.isOneOf(RouteList.CHARGED_WITH, i));
    if (custody || words.occurs(i) || frame.with().contains(line.form(i))) {
      return i + 1;
    }
    if (i == first && words.inIt(i)) {
      return i + 1;
    }
    int made = slots.endAt(i) ? words.madeUp(i, slots.last()) : i;
    if (made > i) {
      return made;
    }
    int behind = linked(i);
    if (behind > i) {
      return behind;
    }
    if (line.isPreposition(i)) {
      return preposition(i);
    }
    if (government.leads() && (sites.at(i) || government.handed() && sites.definite(i))) {
      government.open(true);
      return i + 1;
    }
    return words.counts(i) ? i + 1 : other(i);
  }

  /** The token behind words that tell no role, "some of", an adverb, a distance, or {@code i}. */
  private int aside(int i) {
    if (line.function(i, FunctionWord.PARTITIVE) == 2) {
      boolean theirs = line.isOneOf(NameList.IT_HAS, i + 2) && line.form(i + 3).equals("من");
      return theirs ? i + 4 : i + 2;
    }
    int led = slots.endAt(i) ? words.led(i) : i;
    if (led > i) {
      return led;
    }
    return words.adverb(i) ? i + 1 : Math.max(words.distance(i), words.meanwhile(i));
  }

  /** The token behind words that only link what follows to the field, or {@code i}. */
  private int linked(int i) {
    int counted = sites.counted(i);
    if (counted > i && frame.object() == Role.SITE && slots.endAt(i)) {
      government.end();
    }
    int number = Math.max(count(i), Math.max(numbering(i), counted));
    int governed = number > i ? number : governed(i);
    if (governed > i) {
      return governed;
    }
    if (words.carried(i, direct == 0) || line.isOneOf(MoverList.TRANSPORTS, i)) {
      reach = 0;
      government.join();
      return under("", i + 1);
    }
    if (line.form(i).equals("الي") && line.isOneOf(ClauseList.BESIDES, i + 1)) {
      return under("", i + 2);
    }
    int among = government.comma() ? words.among(i) : i;
    if (among > i) {
      government.join();
      return under(government.former(), among);
    }
    if (line.form(i).equals("او") && government.isBare()) {
      return under(Government.LOST, i + 1);
    }
    return line.form(i).equals("من") && words.partitive(i) || words.inside(i) ? i + 1 : i;
  }

  /** The token behind words that stand for a preposition, or for what an attack is done with. */
  private int governed(int i) {
    String phrase = words.phrase(i);
    if (phrase != null) {
      return under(phrase, i + 2);
    }
    if (line.isOneOf(MoverList.PLACE_OF, i)) {
      return under(line.isOneOf(MoverList.THEIR_PLACE, i) ? "" : Government.LOST, i + 1);
    }
    if (line.is(i, FunctionWord.BY)) {
      boolean told = frame.prepositions().containsKey(Government.BY);
      return under(told ? Government.BY : Government.LOST, i + line.function(i, FunctionWord.BY));
    }
    return frame.kind() == ClaimKind.ATTACK ? Deed.instrument(page, line, i) : i;
  }

  /** The token behind the number of the force right before it: "its soldiers THE 331". */
  private int count(int i) {
    boolean uncounted =
        slots.endWithForce(i)
            && slots.last().quantity() == null
            && page.timeAt(line.index(), i) == null;
    Numbers.Found count = uncounted ? words.count(i) : null;
    if (count == null) {
      return i;
    }
    slots.count(count.quantity());
    end = count.to();
    return count.to();
  }

  /** The token behind a count of the force told before, or {@code i}. */
  private int numbering(int i) {
    return slots.hasForce() ? sites.numbering(i) : i;
  }

  /** Puts what follows under a preposition. */
  private int under(String other, int next) {
    government.under(other);
    return next;
  }

  private int preposition(int i) {
    if (line.isOneOf(RouteList.LEADING, i - 1)) {
      return under(government.former(), i + 1);
    }
    government.begin(line.preposition(i));
    reach = 0;
    gap++;
    return i + 1;
  }

  /** Behind a word that says nothing to the field, which ends where too many follow each other. */
  private int other(int i) {
    if (line.has(i, Sense.Post.class) && government.isBare()) {
      government.lose();
    }
    if (line.has(i, Sense.Direction.class) && government.goesOn()) {
      return i + 1;
    }
    if (line.has(i, Sense.Direction.class) && slots.isEmpty() && words.counts(i - 1)) {
      return i + 1;
    }
    if (i == first && line.has(i, Sense.Direction.class) && direct == 0 && words.lasts()) {
      return under(Government.IN, i + 1);
    }
    if (line.has(i, Sense.Direction.class)
        && !slots.isEmpty()
        && (!government.isInPlace() || slots.endWithForce(i))) {
      return under(Government.IN, i + 1);
    }
    if (++reach > (government.isBare() ? direct : REACH) || !slots.isEmpty() && words.aims(i)) {
      government.lose();
    }
    Mention led =
        line.endsWithOneOf(ClauseList.LEADERSHIP, i) ? page.at(line.index(), i + 1) : null;
    if (led != null) {
      return led.to();
    }
    if (words.stops(i) && !purpose(i)) {
      return -1;
    }
    gap++;
    return i + 1;
  }

  private int mark(int i) {
    return switch (line.form(i)) {
      case "،" -> {
        int behind = insertion(i);
        if (behind > 0) {
          yield behind;
        }
        government.pause(!slots.isEmpty() || page.timeAt(line.index(), i - 1) == null);
        reach = 0;
        gap++;
        yield i + 1;
      }
      case "(" -> words.aside(i);
      case "\"", "'", ")", "-" -> i + 1;
      default -> -1;
    };
  }

  /**
   * Behind a time, a source or a circumstance between two commas, which part nothing: "entered, at
   * dawn today, the town".
   */
  private int insertion(int i) {
    if (government.comma()) {
      return -1;
    }
    int end = insertions.end(i, numbering(i + 1));
    int last = line.form(i + 1).equals("في") ? end - 1 : i + 2;
    for (int j = i + 1; end > 0 && j < last; j++) {
      TimeMention time = page.timeAt(line.index(), j);
      if (time != null && !times.contains(time)) {
        times.add(time);
      }
    }
    return end;
  }

  /** Whether the word tells what a mission is for, right behind it: "the mission for support". */
  private boolean purpose(int i) {
    boolean behind = slots.endAt(i) && !Fillers.fits(slots.last().type(), Role.LOCATION);
    return behind && frame.object() != null && words.purpose(i);
  }
}
