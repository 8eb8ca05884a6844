package io.masar.mapping;

/** Lists of words that rules on numbers of people ask for. */
public enum NumberList implements WordList {
  /** "What", before "between" or the bound of a number: "WHAT is no less than". */
  WHAT,
  /** "No", before the bound of a number: "NO less than". */
  NO,
  /** "Reaches", two words behind "what" before the bound of a number: "WHAT REACHES 500". */
  UP_TO,
  /** "Between", before two numbers. */
  BETWEEN,
  /** "Or", between two numbers. */
  OR,
  /** "Several", behind a number that is none: "thousands SEVERAL". */
  SEVERAL,
  /** Two thousand, which looks like "a thousand" before those who are counted; words may end so. */
  TWO_THOUSAND,
  /** "Thousands", which alone are no number; words may end so. */
  THOUSANDS,
  /** "At least", two words behind a number. */
  AT_LEAST,
  /** "At most", likewise. */
  AT_MOST
}
