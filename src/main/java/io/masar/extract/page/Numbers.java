package io.masar.extract.page;

import io.masar.claim.Quantity;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.NumberList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import java.math.BigDecimal;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Reads numbers of people: digits, words, "about", "more than", "at least", "between … and …",
 * "hundreds".
 */
public final class Numbers {

  private static final long LEADING =
      FunctionWord.MORE_THAN.bit() | FunctionWord.LESS_THAN.bit() | FunctionWord.APPROXIMATE.bit();

  /** A number and the token behind it. */
  public record Found(Quantity quantity, int to) {}

  private record Value(long value, boolean vague, int to) {}

  private static final int TEN = 10;
  private static final int THOUSAND = 1000;

  private static final Predicate<String> DECIMAL =
      Pattern.compile("\\d+\\.\\d+").asMatchPredicate();

  /** How far behind a number "at least" may stand. */
  private static final int TAIL = 3;

  private Numbers() {}

  /** {@return whether token {@code i} is a number or leads to one} */
  public static boolean mayBegin(Line line, int i) {
    return line.isNumber(i) || line.isAnyOf(i, LEADING) || line.isOfNumbers(i) || apart(line, i);
  }

  /** Whether the article stands by itself, as it does before digits. */
  private static boolean apart(Line line, int i) {
    return line.form(i).equals("ال");
  }

  /** {@return the number that begins at token {@code i}, or {@code null}} */
  public static Found at(Line line, int i) {
    if (!mayBegin(line, i)) {
      return null;
    }
    Lead lead = lead(line, i);
    if (lead == null) {
      return null;
    }
    boolean definite = apart(line, lead.to);
    int j = definite ? lead.to + 1 : lead.to;
    if (line.isOneOf(NumberList.BETWEEN, j)) {
      return between(line, j + 1);
    }
    Value value = value(line, j);
    boolean nth = definite && value != null && !line.has(value.to, Sense.People.class);
    if (value == null || nth || value.value > Integer.MAX_VALUE) {
      return null;
    }
    Found range = lead.bound != Bound.NONE || value.vague ? null : range(line, value);
    return range == null ? new Found(quantity(line, value, lead.bound), value.to) : range;
  }

  /** The words that lead to a number, and where it begins. */
  private record Lead(Bound bound, int to) {}

  /** "About", "MORE THAN", "what is NO LESS THAN", or nothing; {@code null} if it leads nowhere. */
  private static Lead lead(Line line, int i) {
    boolean what = line.isOneOf(NumberList.WHAT, i);
    int start = what ? i + 1 : i;
    boolean not = line.isOneOf(NumberList.NO, start);
    start += not ? 1 : 0;
    int more = line.function(start, FunctionWord.MORE_THAN);
    int less = more > 0 ? 0 : line.function(start, FunctionWord.LESS_THAN);
    if (what && line.isOneOf(NumberList.UP_TO, start, start + 2)) {
      return new Lead(Bound.TO, start + 2);
    }
    Bound bound = bound(more > 0, less > 0, not || line.isOneOf(NumberList.NO, start - 1));
    int j = start + more + less;
    int about = line.function(j, FunctionWord.APPROXIMATE);
    j += about;
    j += about > 0 && line.form(j).equals("من") ? 1 : 0;
    j += line.isOneOf(NumberList.WHAT, j) && line.isOneOf(NumberList.BETWEEN, j + 1) ? 1 : 0;
    boolean led = j > start || line.isOneOf(NumberList.BETWEEN, j);
    return not && bound == Bound.NONE || what && !led ? null : new Lead(bound, j);
  }

  /** From where on a number counts, up or down, seen from the one that is told. */
  private enum Bound {
    OVER,
    FROM,
    TO,
    UNDER,
    NONE
  }

  private static Bound bound(boolean more, boolean less, boolean negated) {
    if (more) {
      return negated ? Bound.TO : Bound.OVER;
    }
    return !less ? Bound.NONE : negated ? Bound.FROM : Bound.UNDER;
  }

  private static Quantity quantity(Line line, Value value, Bound bound) {
    int number = (int) value.value;
    return switch (bound) {
      case OVER -> new Quantity(number + 1, null);
      case FROM -> new Quantity(number, null);
      case TO -> new Quantity(null, number);
      case UNDER -> new Quantity(null, number - 1);
      case NONE ->
          value.vague
              ? new Quantity(number, (int) Math.min(Integer.MAX_VALUE, value.value * 10 - 1))
              : tailed(line, value.to, number);
    };
  }

  /** "200 soldiers AT LEAST": words behind the number bound it. */
  private static Quantity tailed(Line line, int to, int number) {
    for (int i = to; i < to + TAIL && !line.isMark(i) && line.verb(i) == null; i++) {
      if (line.isOneOf(NumberList.AT_LEAST, i, i + 2)) {
        return new Quantity(number, null);
      }
      if (line.isOneOf(NumberList.AT_MOST, i, i + 2)) {
        return new Quantity(null, number);
      }
    }
    return Quantity.of(number);
  }

  /** "200 OR 300", "200-300": two numbers, the greater behind. */
  private static Found range(Line line, Value low) {
    boolean joined = line.isOneOf(NumberList.OR, low.to) || line.form(low.to).equals("-");
    Value high = joined ? value(line, low.to + 1) : null;
    return high == null || high.vague || high.value <= low.value || high.value > Integer.MAX_VALUE
        ? null
        : new Found(
            new Quantity((int) lowest(line, low, low.to + 1, high), (int) high.value), high.to);
  }

  private static Found between(Line line, int i) {
    Value low = value(line, i, false, false);
    if (low == null) {
      return null;
    }
    boolean joined = line.form(low.to).equals("و") || line.form(low.to).equals("الي");
    int and = joined ? low.to + 1 : low.to;
    Value high = value(line, and, true, true);
    return high == null || high.value < low.value || high.value > Integer.MAX_VALUE
        ? null
        : new Found(new Quantity((int) lowest(line, low, and, high), (int) high.value), high.to);
  }

  /** "Between 13 and 15 THOUSAND": the thousands are of both. */
  private static long lowest(Line line, Value low, int and, Value high) {
    Sense.Numeral last = numeral(line, high.to - 1, true);
    boolean thousands = high.to > and + 1 && last != null && last.value() == THOUSAND;
    return thousands && low.value * THOUSAND < high.value ? low.value * THOUSAND : low.value;
  }

  private static Value value(Line line, int i) {
    return value(line, i, true, false);
  }

  /** Whether "and" is written on the numeral. */
  private static boolean joined(Line line, int i) {
    for (Reading reading : line.readings(i)) {
      if (reading.sense() instanceof Sense.Numeral && reading.conjunction()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the numeral is that of the tens behind units: "five AND TWENTY". */
  private static boolean tens(long before, Sense.Numeral numeral) {
    long units = before % 100;
    return numeral != null
        && units > 0
        && units < TEN
        && numeral.value() > TEN
        && numeral.value() < TEN * TEN;
  }

  /**
   * @param joins whether what is joined by "and" is part of the number
   * @param behindAnd whether "and" may be written on its first word
   */
  private static Value value(Line line, int i, boolean joins, boolean behindAnd) {
    long scaled = scaled(line, i);
    if (scaled >= 0) {
      return new Value(scaled, false, i + 2);
    }
    long sum = 0;
    long group = 0;
    int j = i;
    boolean any = false;
    while (j < line.size()) {
      boolean joined = joins && any && line.form(j).equals("و");
      int at = joined ? j + 1 : j;
      long digits = digits(line, at);
      Sense.Numeral numeral = digits >= 0 ? null : numeral(line, at, any || behindAnd);
      boolean other = !joins && any && joined(line, at) && !tens(group, numeral);
      if (digits < 0 && numeral == null || any && digits >= 0 && !joined || other) {
        break;
      }
      if (numeral != null && numeral.vague() && !any) {
        return vague(line, at, numeral);
      }
      long value = digits >= 0 ? digits : two(line, at, any) ? 2 * THOUSAND : numeral.value();
      if (value >= 1000 && numeral != null && value != 2000) {
        sum += Math.max(group, 1) * value;
        group = 0;
      } else {
        group += value;
      }
      any = true;
      j = at + 1;
    }
    return any ? new Value(sum + group, false, j) : null;
  }

  /** "Hundreds", "TENS OF THOUSANDS", "thousands SEVERAL". */
  private static Value vague(Line line, int at, Sense.Numeral numeral) {
    Sense.Numeral thousands = numeral.value() < THOUSAND ? numeral(line, at + 1, false) : null;
    boolean of = thousands != null && thousands.vague() && thousands.value() == THOUSAND;
    int to = of ? at + 2 : at + 1;
    return new Value(
        of ? (long) THOUSAND * numeral.value() : numeral.value(),
        true,
        line.isOneOf(NumberList.SEVERAL, to) ? to + 1 : to);
  }

  /** Whether it is two thousand, which is written as "a thousand" may be, right before people. */
  private static boolean two(Line line, int i, boolean inside) {
    return !inside
        && line.endsWithOneOf(NumberList.TWO_THOUSAND, i)
        && line.has(i + 1, Sense.People.class)
        && !Words.definite(line, i + 1);
  }

  /** "12.5 THOUSAND", or -1. */
  private static long scaled(Line line, int i) {
    boolean decimal = line.isNumber(i) && digits(line, i) < 0;
    Sense.Numeral of = decimal ? numeral(line, i + 1, true) : null;
    String form = line.form(i).replace(',', '.');
    return of == null || of.value() != THOUSAND || form.length() > 9 || !DECIMAL.test(form)
        ? -1
        : new BigDecimal(form).multiply(BigDecimal.valueOf(of.value())).longValue();
  }

  private static long digits(Line line, int i) {
    if (!line.isNumber(i)) {
      return -1;
    }
    String form = line.form(i);
    int last = Math.max(form.lastIndexOf('.'), form.lastIndexOf(','));
    if (last >= 0 && form.length() - last != 4) {
      return -1;
    }
    String plain = last >= 0 ? form.replace(",", "").replace(".", "") : form;
    return plain.length() > 9 ? -1 : Long.parseLong(plain);
  }

  private static Sense.Numeral numeral(Line line, int i, boolean inside) {
    if (!line.has(i, Sense.Numeral.class)) {
      return null;
    }
    Sense.Numeral vague = null;
    for (Reading reading : line.readings(i)) {
      if (reading.sense() instanceof Sense.Numeral numeral
          && (inside || !reading.conjunction() || i == 0)) {
        if (!numeral.vague()) {
          boolean thousandsAlone = !inside && line.endsWithOneOf(NumberList.THOUSANDS, i);
          if (!thousandsAlone) {
            return numeral;
          }
        } else {
          vague = numeral;
        }
      }
    }
    return inside ? null : vague;
  }
}
