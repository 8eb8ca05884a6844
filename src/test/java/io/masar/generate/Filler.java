package io.masar.generate;

import java.util.List;

/** Sentences that claim nothing, and are seldom the same. */
final class Filler {

  private static final List<String> GOODS =
      List.of(
          "القمح", "الزيتون", "التمور", "القطن", "الأرز", "السكر", "الحليب", "الأسمدة", "الورق",
          "الزجاج", "الإسمنت", "النحاس", "العسل", "الشاي", "القهوة", "الخضار", "الفواكه",
          "الأسماك");
  private static final List<String> FIGURES =
      List.of("أسعار", "صادرات", "واردات", "مبيعات", "إنتاج", "استهلاك", "تكاليف", "محاصيل");
  private static final List<String> CAUSES =
      List.of(
          "تقلبات الطقس",
          "تراجع الأمطار",
          "موسم الأعياد",
          "كلفة النقل",
          "ضعف الطلب",
          "وفرة المعروض",
          "تأخر الحصاد",
          "سعر الصرف",
          "حرارة الصيف",
          "عطلة المدارس");

  private Filler() {}

  static String sentence(Chance chance) {
    return "وفي الأسواق تغيرت %s %s بنسبة %d في المائة لتبلغ %d طنا بسبب %s"
        .formatted(
            chance.of(FIGURES),
            chance.of(GOODS),
            chance.from(1, 99),
            chance.from(1_000, 99_999),
            chance.of(CAUSES));
  }
}
