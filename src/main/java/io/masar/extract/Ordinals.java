package io.masar.extract;

import java.util.Set;

/** The definite ordinals that number divisions and brigades, folded. */
final class Ordinals {

  private static final Set<String> WORDS =
      Set.of(
          "الاول",
          "الاولي",
          "الثاني",
          "الثانيه",
          "الثالث",
          "الثالثه",
          "الرابع",
          "الرابعه",
          "الخامس",
          "الخامسه",
          "السادس",
          "السادسه",
          "السابع",
          "السابعه",
          "الثامن",
          "الثامنه",
          "التاسع",
          "التاسعه",
          "العاشر",
          "العاشره",
          "الحادي",
          "الحاديه",
          "عشر",
          "عشره",
          "العشرين",
          "الثلاثين",
          "الاربعين",
          "الخمسين",
          "الستين",
          "المئه");

  private Ordinals() {}

  static boolean is(Line line, int i) {
    return WORDS.contains(line.form(i));
  }
}
