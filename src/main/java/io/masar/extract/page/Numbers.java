package io.masar.extract.page;

import io.masar.claim.Quantity;
import io.masar.mapping.Analysis;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.NameList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;

/** Reads numbers of people: digits, words, "about", "more than", "between … and …", "hundreds". */
public final class Numbers {

  private static final int NUMERAL = Analysis.bits(Sense.Numeral.class);
  private static final long LEADING =
      FunctionWord.MORE_THAN.bit() | FunctionWord.LESS_THAN.bit() | FunctionWord.APPROXIMATE.bit();

  /** A number and the token behind it. */
  public record Found(Quantity quantity, int to) {}

  private record Value(long value, boolean vague, int to) {}

  private static final int THOUSAND = 1000;

  private Numbers() {}

  /** {@return whether token {@code i} is a number or leads to one} */
  public static boolean mayBegin(Line line, int i) {
    return line.isNumber(i)
        || line.isAny(i, NUMERAL)
        || line.isAnyOf(i, LEADING)
        || line.form(i).equals("بين")
        || line.form(i).equals("ما");
  }

  /** {@return the number that begins at token {@code i}, or {@code null}} */
  public static Found at(Line line, int i) {
    if (!mayBegin(line, i)) {
      return null;
    }
    int j = i;
    int more = line.function(j, FunctionWord.MORE_THAN);
    int less = more > 0 ? 0 : line.function(j, FunctionWord.LESS_THAN);
    j += more + less;
    if (j == i) {
      j += line.function(j, FunctionWord.APPROXIMATE);
      if (j > i && line.form(j).equals("من")) {
        j++;
      }
    }
    if (line.form(j).equals("ما") && line.form(j + 1).equals("بين")) {
      j++;
    }
    if (line.form(j).equals("بين")) {
      return between(line, j + 1);
    }
    Value value = value(line, j);
    if (value == null || value.value > Integer.MAX_VALUE) {
      return null;
    }
    int number = (int) value.value;
    Quantity quantity =
        more > 0
            ? new Quantity(number + 1, null)
            : less > 0
                ? new Quantity(null, number - 1)
                : value.vague ? new Quantity(number, number * 10 - 1) : Quantity.of(number);
    return new Found(quantity, value.to);
  }

  private static Found between(Line line, int i) {
    Value low = value(line, i, false);
    if (low == null) {
      return null;
    }
    int and = line.form(low.to).equals("و") ? low.to + 1 : low.to;
    Value high = value(line, and);
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
    return value(line, i, true);
  }

  private static Value value(Line line, int i, boolean joins) {
    long sum = 0;
    long group = 0;
    int j = i;
    boolean any = false;
    while (j < line.size()) {
      boolean joined = joins && any && line.form(j).equals("و");
      int at = joined ? j + 1 : j;
      long digits = digits(line, at);
      Sense.Numeral numeral = digits >= 0 ? null : numeral(line, at, any);
      if (digits < 0 && numeral == null || any && digits >= 0 && !joined) {
        break;
      }
      if (numeral != null && numeral.vague() && !any) {
        return new Value(numeral.value(), true, at + 1);
      }
      long value = digits >= 0 ? digits : numeral.value();
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

  private static long digits(Line line, int i) {
    if (!line.isNumber(i)) {
      return -1;
    }
    String form = line.form(i);
    if (form.indexOf('.') >= 0 && form.length() - form.indexOf('.') != 4) {
      return -1;
    }
    boolean parted = form.indexOf(',') >= 0 || form.indexOf('.') >= 0;
    String plain = parted ? form.replace(",", "").replace(".", "") : form;
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
          boolean thousandsAlone = !inside && line.endsWithOneOf(NameList.THOUSANDS, i);
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
