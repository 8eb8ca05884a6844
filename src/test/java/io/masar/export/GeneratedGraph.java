package io.masar.export;

import io.masar.query.Graph;
import io.masar.query.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/** A graph of so many movements, four claims each, the same every time. */
final class GeneratedGraph implements Graph {

  private static final int FORCES = 60;
  private static final int BASES = 200;
  private static final int OUTLETS = 50;
  private static final int CLAIMS = 4;
  private static final List<String> KINDS =
      List.of("WITHDRAWAL", "DEPLOYMENT", "REDEPLOYMENT", "REDUCTION");
  private static final List<String> STATUSES =
      List.of("COMPLETED", "ONGOING", "PLANNED", "DEMANDED", "DENIED");
  private static final List<String> WORDS =
      List.of(
          "أعلنت",
          "قيادة",
          "العمليات",
          "أن",
          "القوات",
          "ستغادر",
          "الموقع",
          "إلى",
          "المدينة",
          "بحسب",
          "مصدر",
          "عسكري",
          "رفيع",
          "خلال",
          "الأسابيع",
          "المقبلة",
          "وفق",
          "جدول",
          "متفق",
          "عليه",
          "بين",
          "الطرفين",
          "على",
          "مراحل");

  private final int movements;
  private final List<String> odd;

  /**
   * @param odd texts to stand in the names, titles, sentences and addresses, each in its turn
   */
  GeneratedGraph(int movements, List<String> odd) {
    this.movements = movements;
    this.odd = List.copyOf(odd);
  }

  @Override
  public void read(Report report, Map<String, Object> values, Consumer<List<Object>> row) {
    for (Map<String, Object> each : rows(report.name())) {
      Map<String, Object> full = new HashMap<>(each);
      report.columns().forEach(column -> full.putIfAbsent(column.name(), null));
      row.accept(report.row(full));
    }
  }

  private String odd(int i) {
    return odd.get(i % odd.size());
  }

  private List<Map<String, Object>> rows(String table) {
    return switch (table) {
      case "entities" -> entities();
      case "movements" -> movements();
      case "claims" -> claims();
      case "passages" -> passages();
      case "articles" -> articles();
      case "relations" -> relations();
      default -> List.of();
    };
  }

  private List<Map<String, Object>> entities() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < FORCES; i++) {
      rows.add(entity("force-" + i, "Force", "القوة " + i, odd(i)));
    }
    Random random = new Random(1);
    for (int i = 0; i < BASES; i++) {
      Map<String, Object> base = entity("base-" + i, "Base", "قاعدة " + i, odd(i));
      base.put("latitude", 25 + random.nextDouble() * 12);
      base.put("longitude", 36 + random.nextDouble() * 16);
      rows.add(base);
    }
    return rows;
  }

  private Map<String, Object> entity(String id, String label, String name, String odd) {
    return new HashMap<>(
        Map.of(
            "id",
            id,
            "label",
            label,
            "name",
            odd + name,
            "nameEn",
            odd + id,
            "aliases",
            List.of(odd),
            "known",
            true,
            "claimIds",
            List.of()));
  }

  private List<Map<String, Object>> movements() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < movements; i++) {
      Random random = new Random(i);
      LocalDate from = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4000));
      rows.add(
          Map.of(
              "id", "movement-" + i,
              "kind", KINDS.get(i % KINDS.size()),
              "status", STATUSES.get(i % STATUSES.size()),
              "from", from,
              "to", from.plusDays(random.nextInt(60)),
              "forces", List.of("force-" + i % FORCES),
              "origins", List.of("base-" + random.nextInt(BASES)),
              "destinations", List.of("base-" + random.nextInt(BASES)),
              "claimIds", claimIds(i)));
    }
    return rows;
  }

  private static List<String> claimIds(int movement) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < CLAIMS; i++) {
      ids.add("article-" + movement + "#claim-" + i);
    }
    return ids;
  }

  private List<Map<String, Object>> claims() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < movements; i++) {
      for (String id : claimIds(i)) {
        rows.add(
            Map.of(
                "id",
                id,
                "passage",
                id + "-passage",
                "kind",
                KINDS.get(i % KINDS.size()),
                "status",
                STATUSES.get(i % STATUSES.size()),
                "from",
                LocalDate.of(2015, 1, 1).plusDays(i % 4000),
                "timeText",
                odd(i) + "الأسابيع المقبلة",
                "title",
                odd(i),
                "confidence",
                0.9,
                "saidBy",
                "force-" + (i + 1) % FORCES,
                "roles",
                List.of("FORCE", "force-" + i % FORCES, "ORIGIN", "base-" + i % BASES)));
      }
    }
    return rows;
  }

  private List<Map<String, Object>> passages() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < movements; i++) {
      for (String id : claimIds(i)) {
        rows.add(
            Map.of(
                "id",
                id + "-passage",
                "article",
                "article-" + i,
                "text",
                odd(i) + sentence(id.hashCode()) + i % BASES));
      }
    }
    return rows;
  }

  private static String sentence(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 32; i++) {
      text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
    }
    return text + "قاعدة ";
  }

  private List<Map<String, Object>> articles() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < movements; i++) {
      rows.add(
          Map.of(
              "id",
              "article-" + i,
              "title",
              odd(i) + sentence(-i),
              "publishedOn",
              LocalDate.of(2015, 1, 1).plusDays(i % 4000),
              "url",
              odd(i).isEmpty() ? "https://example.org/" + i : odd(i),
              "outlets",
              List.of(odd(i) + "outlet " + i % OUTLETS)));
    }
    return rows;
  }

  private List<Map<String, Object>> relations() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < movements; i++) {
      rows.add(
          Map.of(
              "type",
              "WITHDRAWS_FROM",
              "source",
              "force-" + i % FORCES,
              "target",
              "base-" + i % BASES,
              "from",
              LocalDate.of(2015, 1, 1).plusDays(i % 4000),
              "claimIds",
              claimIds(i)));
    }
    return rows;
  }
}
