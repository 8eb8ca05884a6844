package io.masar.extract;

import io.masar.claim.EntityType;
import java.util.Set;

/**
 * Tells persons from the things named after them: "the library of King A", "the cup of Prince F".
 */
final class Dedications {

  /** The titles of those that things are named after, folded. */
  private static final Set<String> TITLES =
      Set.of("الملك", "الامير", "الاميره", "الامام", "الشيخ", "السلطان", "الملكه");

  /** What is named after them, without clitics, folded. */
  private static final Set<String> THINGS =
      Set.of(
          "مكتبه", "مركز", "مدينه", "جامعه", "مستشفي", "مطار", "جايزه", "كاس", "شارع", "طريق",
          "دوري", "بطوله", "معهد", "موسسه", "قاعه", "استاد", "ملعب", "كليه", "مدرسه", "مجمع",
          "برنامج", "حديقه", "جسر", "سد", "ميدان", "متحف", "وقف", "مهرجان", "كرسي", "صاله", "مسجد",
          "جامع", "ساحه", "نفق", "سباق", "ملتقي", "منتدي", "محطه", "كورنيش", "مشروع");

  private Dedications() {}

  /** {@return whether {@code mention} is a person only in the name of a thing} */
  static boolean named(Line line, Mention mention) {
    int title = mention.from() - 1;
    if (mention.type() != EntityType.PERSON || !TITLES.contains(line.form(title))) {
      return false;
    }
    String thing = line.form(title - 1);
    for (int clitics = 0; clitics < 3 && clitics < thing.length(); clitics++) {
      if (THINGS.contains(thing.substring(clitics))) {
        return true;
      }
    }
    return false;
  }
}
