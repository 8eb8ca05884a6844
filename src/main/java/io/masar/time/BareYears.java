package io.masar.time;

/** Tells whether a number of four digits without "عام" is a year, by the words around it. */
final class BareYears {

  private BareYears() {}

  /** {@return whether the words around {@code i} let a number there be a year} */
  static boolean allows(Reading reading, int i) {
    if (reading.digits(i) != 4 || reading.is(i + 1, TimeRole.COUNTED)) {
      return false;
    }
    return speaksOfTime(reading, i)
        || joined(reading, i)
        || isAside(reading, i)
        || heads(reading, i)
        || followsName(reading, i);
  }

  /** Whether an entry of a chronicle begins with the year: "1954 - the truce was signed". */
  private static boolean heads(Reading reading, int i) {
    boolean marked = reading.isMark(i + 1, "-") || reading.isMark(i + 1, ":");
    return i == 0 && marked && reading.isWord(i + 2);
  }

  private static boolean speaksOfTime(Reading reading, int i) {
    return reading.endsWith(i, TimeRole.IN)
        || reading.endsWith(i, TimeRole.WITHIN)
        || reading.endsWith(i, TimeRole.EVENT);
  }

  /** "In 2020 AND 2021": a year as the one before it is. */
  private static boolean joined(Reading reading, int i) {
    return reading.form(i - 1).equals("و") && allows(reading, i - 2);
  }

  private static boolean isAside(Reading reading, int i) {
    boolean opened = reading.isMark(i - 1, "(") || reading.isMark(i - 1, "[");
    return opened && (reading.isMark(i + 1, ")") || reading.isMark(i + 1, "]"));
  }

  private static boolean followsName(Reading reading, int i) {
    int year = reading.number(i);
    boolean name = reading.isWord(i - 1) && reading.form(i - 1).length() > 2;
    boolean number =
        reading.endsWith(i, TimeRole.NUMBERED)
            || reading.endsWith(i, TimeRole.ABOUT)
            || reading.endsWith(i, TimeRole.VAGUE)
            || reading.endsWith(i, TimeRole.COUNTED);
    return year > 1900
        && year < 2060
        && name
        && !number
        && !measures(reading, i)
        && !countsAccusative(reading, i + 1)
        && !reading.isMark(i + 1, "\"");
  }

  /** "1920 × 1080", "2000 إلى 2400", "Word 2013". */
  private static boolean measures(Reading reading, int i) {
    int other = reading.is(i + 1, TimeRole.TO) ? reading.end(i + 1) : i + 2;
    boolean more = reading.isNumber(other) && reading.number(other) > 2100;
    return more || reading.isMark(i + 1, "×") || reading.form(i - 1).charAt(0) < 0x80;
  }

  /** What 11 and more count stands in the indefinite accusative, which folding leaves as "ا". */
  private static boolean countsAccusative(Reading reading, int i) {
    String form = reading.form(i);
    return form.length() > 3 && form.endsWith("ا") && !form.startsWith("ال");
  }
}
