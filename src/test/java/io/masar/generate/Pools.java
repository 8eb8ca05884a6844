package io.masar.generate;

import io.masar.claim.EntityType;
import io.masar.claim.KnownEntity;
import io.masar.mapping.Gazetteer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names from the gazetteer, by what they can stand for in a sentence. */
final class Pools {

  private static final List<String> GIVEN =
      List.of(
          "سامر", "نبيل", "وائل", "زياد", "مروان", "طارق", "عماد", "حسام", "غسان", "لؤي", "هاني",
          "كريم", "فادي", "أنس", "مازن", "ثامر", "عصام", "رامي");
  private static final List<String> FAMILY =
      List.of(
          "الدرعي",
          "الرفاعي",
          "الحديدي",
          "النعيمي",
          "الشمراني",
          "الكعبي",
          "الزبيدي",
          "العساف",
          "السامرائي",
          "البدراني",
          "الهلالي",
          "الخزرجي",
          "المهداوي",
          "الفتلاوي",
          "الحمداني",
          "التكريتي",
          "الدليمي",
          "الجميلي",
          "العزاوي",
          "البياتي",
          "القيسي",
          "الراوي",
          "الشامي",
          "الحلبي");

  /** Part of it is an ordinary word as well, or also another name. */
  private static final Set<String> MISTAKABLE =
      Set.of(
          "القوات المالية",
          "مدينة ليل",
          "جنوب أفريقيا",
          "القاهرة",
          "قاعدة أكروتيري",
          "قاعدة لايف ستون",
          "قاعدة أبو ستة البحرية",
          "قاعدة ماندا باي",
          "بولونيا الإيطالية");

  private final Map<String, Named> around = new HashMap<>();
  private final Map<String, Named> told = new HashMap<>();
  private final Map<String, List<Named>> pools = new HashMap<>();

  /**
   * A name that can stand in a sentence.
   *
   * @param id in the graph
   */
  record Named(String id, EntityType type, String name) {}

  Pools(Gazetteer gazetteer) {
    Set<String> ambiguous = ambiguous(gazetteer);
    List<KnownEntity> all =
        gazetteer.entities().stream()
            .filter(one -> isClear(one.name()) && !ambiguous.contains(one.name()))
            .toList();
    put("force", all, EntityType.FORCE, Pools::isArmy);
    put("base", all, EntityType.BASE, one -> starts(one, "قاعدة") && one.within() != null);
    put("silent", all, EntityType.BASE, one -> starts(one, "قاعدة") && isSilent(one));
    put("city", all, EntityType.PLACE, one -> Set.of("city", "town").contains("" + one.kind()));
    put("state", all, EntityType.COUNTRY, Pools::isFeminine);
    put("speaker", all, EntityType.INSTITUTION, one -> starts(one, "وزارة", "قيادة", "هيئة"));
    put("alliance", all, EntityType.INSTITUTION, one -> starts(one, "منظمة", "حلف"));
    put(
        "coalition",
        all,
        EntityType.FORCE,
        one -> "mission".equals(one.kind()) && starts(one, "قوة", "قوات", "بعثة", "عملية"));
    put("agreement", all, EntityType.AGREEMENT, one -> true);
    pools.put("person", persons());
    Map<String, KnownEntity> areas = areas(gazetteer);
    for (KnownEntity one : gazetteer.entities()) {
      KnownEntity whole = one.within() == null ? null : gazetteer.byId(one.within());
      if (whole != null) {
        around.put(one.id(), named(whole));
      }
      KnownEntity area = isSite(one) ? areas.get(afterIn(one.name())) : null;
      if (area != null) {
        told.put(one.id(), named(area));
      }
    }
  }

  private static boolean isClear(String name) {
    return !MISTAKABLE.contains(name) && name.chars().noneMatch(Character::isDigit);
  }

  private static Map<String, KnownEntity> areas(Gazetteer gazetteer) {
    return gazetteer.entities().stream()
        .filter(one -> one.type() == EntityType.PLACE || one.type() == EntityType.COUNTRY)
        .collect(Collectors.toMap(KnownEntity::name, one -> one, (one, other) -> one));
  }

  /** Whether it lies somewhere and its name does not tell where. */
  private static boolean isSilent(KnownEntity one) {
    return one.within() != null && afterIn(one.name()).isEmpty();
  }

  private static boolean isSite(KnownEntity one) {
    return one.type() == EntityType.BASE || one.type() == EntityType.PLACE;
  }

  private static String afterIn(String name) {
    int in = name.lastIndexOf(" في ");
    return in < 0 ? "" : name.substring(in + " في ".length());
  }

  private static boolean isArmy(KnownEntity one) {
    return "armed-forces".equals(one.kind())
        && starts(one, "القوات")
        && one.name().split(" ").length == 2;
  }

  /** For the verbs of the wordings. */
  private static boolean isFeminine(KnownEntity one) {
    return one.name().endsWith("ا") || one.name().endsWith("ة");
  }

  private static Set<String> ambiguous(Gazetteer gazetteer) {
    Set<String> seen = new HashSet<>();
    return gazetteer.entities().stream()
        .flatMap(one -> Stream.concat(Stream.of(one.name()), one.aliases().stream()).distinct())
        .filter(name -> !seen.add(name))
        .collect(Collectors.toSet());
  }

  private static boolean starts(KnownEntity one, String... words) {
    return Stream.of(words).anyMatch(word -> one.name().startsWith(word + " "));
  }

  private void put(
      String pool, List<KnownEntity> all, EntityType type, Predicate<KnownEntity> which) {
    pools.put(
        pool,
        all.stream()
            .filter(one -> one.type() == type && which.test(one))
            .map(Pools::named)
            .toList());
  }

  private static Named named(KnownEntity one) {
    return new Named(one.id(), one.type(), one.name());
  }

  private static List<Named> persons() {
    return GIVEN.stream()
        .flatMap(given -> FAMILY.stream().map(family -> given + " " + family))
        .map(name -> new Named(name, EntityType.PERSON, name))
        .toList();
  }

  /** {@return what {@code place} lies in, or {@code null}} */
  Named around(Named place) {
    return around.get(place.id());
  }

  /** {@return where {@code site} lies as its very name tells, or {@code null}} */
  Named told(Named site) {
    return told.get(site.id());
  }

  /** {@return the names of a pool, the most frequent first} */
  List<Named> of(String pool) {
    List<Named> names = pools.get(pool);
    if (names == null) {
      throw new IllegalArgumentException("no pool: " + pool + "; " + pools.keySet());
    }
    return names;
  }
}
