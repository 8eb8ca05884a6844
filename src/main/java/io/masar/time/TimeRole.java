package io.masar.time;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a word can be in a date expression. A role's words are listed under its key in the grammar
 * files, each under the value it stands for: a number in the role's range, or one of its names.
 */
public enum TimeRole {
  /** A month of the Gregorian year that is a month wherever it stands. */
  MONTH("month", 1, 12),
  /** A month whose name is also another word, so that it needs company: a day, a year, "شهر". */
  LOOSE_MONTH("looseMonth", 1, 12),
  HIJRI_MONTH("hijriMonth", 1, 12),
  LOOSE_HIJRI_MONTH("looseHijriMonth", 1, 12),
  WEEKDAY("weekday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
  /** A unit of the calendar in the singular, the dual and the plural. */
  UNIT("unit", "day", "week", "month", "year"),
  TWO_UNITS("twoUnits", "day", "week", "month", "year"),
  UNITS("units", "day", "week", "month", "year"),
  /** A number word from one to ten, eleven to nineteen as one phrase, or a multiple of ten. */
  CARDINAL("cardinal", 1, 100),
  ORDINAL("ordinal", 1, 31),
  /** An ordinal that counts phases, halves and the like, and never days: its gender tells. */
  NO_DAY("noDay"),
  /** A first day that needs neither article nor "من": "أول أيار", "الفاتح". */
  FIRST("first", 1, 1),
  /** Days from publication, from -2: the day before yesterday. */
  RELATIVE_DAY("relativeDay", -2, 2),
  /** A part of the day, or the word "day" itself before a day. */
  DAY_PART("dayPart"),
  /** Which one, seen from publication: the last, this, the next. */
  SHIFT("shift", "last", "this", "next"),
  /** Before a unit: this one. */
  DEMONSTRATIVE("demonstrative"),
  /** "قبل" or "بعد" inside "العام قبل الماضي": one further. */
  FURTHER("further"),
  /** Words like a shift that only plural units take: "الأيام الأخيرة". */
  LATELY("lately", "last", "this", "next"),
  /** Between a plural unit and its shift, without a count: "القليلة". */
  FEW("few"),
  /** The same year or month as the one spoken of, or the one before or after it. */
  SAME("same", -1, 1),
  /** The first, middle or last third of a month or year. */
  THIRD("third", 1, 3),
  /** A half, third or quarter; its value is how many of them make a whole. */
  FRACTION("fraction", 2, 4),
  SEASON("season", "winter", "spring", "summer", "autumn"),
  /** A decade of the last century by its first year: "التسعينيات". */
  DECADE("decade", 10, 90),
  LAST_CENTURY("lastCentury"),
  /** The word "year" before several: "عامي 2013 و2014". */
  YEARS_HEAD("yearsHead"),
  /** After a year: of which era. */
  ERA("era", "hijri", "common", "before"),
  /** "corresponding to", between a day and its date. */
  CORRESPONDING("corresponding"),
  OF("of"),
  IN("in"),
  WITHIN("within"),
  TO("to"),
  BETWEEN("between"),
  DEADLINE("deadline"),
  UNTIL("until"),
  SINCE("since"),
  /** From a day on, be it still to come: "اعتبارا من". */
  STARTING("starting"),
  BEFORE("before"),
  AFTER("after"),
  /** After a count of units: counted from something other than publication, or not whole. */
  ELSEWHERE("elsewhere"),
  /** After a count of units, where it is a way: "two days ago FROM THE TOWN". */
  FROM_PLACE("fromPlace"),
  /** Says of what is dated after some time that it is still to come: "سوف", "المقرر". */
  AHEAD("ahead"),
  /** About, before a count: "نحو". */
  ABOUT("about"),
  /** More than, less than: what follows is no definite time. */
  VAGUE("vague"),
  /** A while, which is so many units without their number: "فترة". */
  WHILE("while"),
  /** What numbers count: people, money, distance; such a number is no year. */
  COUNTED("counted"),
  /** After this word a bare number is no year: "القرار 1973", "رقم". */
  NUMBERED("numbered"),
  /** After this word a date without a year is part of a name: "مدينة", "شارع". */
  NAMED_AFTER("namedAfter"),
  /** Something that happened: a date without year after it lies in the past. */
  EVENT("event"),
  /** Words that hold a time word and are no time: "صلاة الجمعة", "اليوم العالمي". */
  NO_TIME("noTime"),
  /** A day by the one told before it, counted from that. */
  DAY_TOLD("dayTold", 0, 1);

  /** The words that name days, months and years or count from one: what dates are made of. */
  public static final Set<TimeRole> OF_DATES =
      Collections.unmodifiableSet(
          EnumSet.of(
              MONTH,
              LOOSE_MONTH,
              HIJRI_MONTH,
              LOOSE_HIJRI_MONTH,
              WEEKDAY,
              UNIT,
              TWO_UNITS,
              UNITS,
              RELATIVE_DAY,
              SEASON,
              YEARS_HEAD));

  private final String key;
  private final List<String> names;
  private final int low;
  private final int high;

  TimeRole(String key, int low, int high) {
    this.key = key;
    this.names = List.of();
    this.low = low;
    this.high = high;
  }

  TimeRole(String key, String... names) {
    this.key = key;
    this.names = List.of(names);
    this.low = 0;
    this.high = 0;
  }

  /** {@return the name of the role in the grammar files} */
  public String key() {
    return key;
  }

  /** {@return the bit that stands for it in a set of roles} */
  @SuppressWarnings("EnumOrdinal") // kept nowhere
  long bit() {
    return 1L << ordinal();
  }

  /** {@return whether the words of this role have no value, so that they are one plain list} */
  public boolean isPlain() {
    return names.isEmpty() && low == 0 && high == 0;
  }

  /** {@return the value that {@code text} names: the place of a name, or a number in the range} */
  public OptionalInt value(String text) {
    if (!names.isEmpty()) {
      int index = names.indexOf(text);
      return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }
    try {
      int number = Integer.parseInt(text);
      return number >= low && number <= high ? OptionalInt.of(number) : OptionalInt.empty();
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }

  /** {@return what {@link #value} accepts, for a message} */
  public String accepted() {
    return names.isEmpty() ? low + " to " + high : String.join(", ", names);
  }
}
