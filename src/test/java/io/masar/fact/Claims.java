package io.masar.fact;

import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.claim.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Claims and invented things for tests, written as a table.
 *
 * <p>A line is {@code article day outlet | KIND STATUS | ROLE id id; ROLE id | from..to | min..max}
 * and, where needed, {@code | passage}, {@code | title}, {@code | voice} and {@code | confidence},
 * 1 without; {@code -} is nothing.
 */
final class Claims {

  static final Things THINGS =
      new Things(
          List.of(
              thing("northland", EntityType.COUNTRY, null, "بلاد الشمال", "", ""),
              thing("southland", EntityType.COUNTRY, null, "بلاد الجنوب", "", ""),
              thing("dune-province", EntityType.PLACE, null, "ولاية الكثبان", "", "southland"),
              thing("rock-base", EntityType.BASE, null, "قاعدة الصخرة", "", "dune-province"),
              thing("palm-base", EntityType.BASE, null, "قاعدة النخيل", "", "southland"),
              thing("own-base", EntityType.BASE, null, "قاعدة", "northland", "dune-province"),
              thing("home-base", EntityType.BASE, null, "قاعدة الوطن", "", "northland"),
              thing("north-forces", EntityType.FORCE, "armed-forces", "قوات", "northland", ""),
              thing("north-marines", EntityType.FORCE, "corps", "مشاة", "northland", ""),
              thing("north-fleet", EntityType.FORCE, "fleet", "أسطول", "northland", ""),
              thing("north-militia", EntityType.FORCE, "militia", "فصيل", "northland", ""),
              thing("marine-unit", EntityType.FORCE, "battalion", "كتيبة", "north-marines", ""),
              thing("southern-army", EntityType.FORCE, null, "جيش الجنوب", "southland", "")));

  private Claims() {}

  private static Thing thing(
      String id, EntityType type, String kind, String name, String of, String within) {
    return new Thing(id, Set.of(type), kind, name, list(of), list(within));
  }

  private static List<String> list(String id) {
    return id.isEmpty() ? List.of() : List.of(id);
  }

  /** {@return the claims of a table; their ids are the article and the number of the line} */
  static List<Testimony> of(String table) {
    List<Testimony> claims = new ArrayList<>();
    table
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> claims.add(claim(line.split("\\|", -1), claims.size() + 1)));
    return claims;
  }

  /** {@return what those claims amount to} */
  static Facts facts(List<Testimony> claims) {
    Consolidation consolidation = new Consolidation(THINGS);
    return consolidation.facts(consolidation.byKey(key -> true, claims));
  }

  private static Testimony claim(String[] cells, int number) {
    String[] told = cells[0].strip().split(" ");
    String[] said = cells[1].strip().split(" ");
    String[] people = pair(cell(cells, 4));
    String id = told[0] + "#" + number;
    String passage = cell(cells, 5);
    Map<Role, List<String>> roles = roles(cell(cells, 2));
    ClaimKind kind = ClaimKind.valueOf(said[0]);
    String[] original = told[0].split("=");
    return new Testimony(
        id,
        kind,
        said.length > 1 ? Status.valueOf(said[1]) : null,
        window(cell(cells, 3)),
        number(people[0]),
        number(people[1]),
        cells.length > 8 ? Double.parseDouble(cells[8].strip()) : 1,
        cell(cells, 6),
        kind == ClaimKind.AGREEMENT || kind == ClaimKind.TERM
            ? String.join("+", roles.get(Role.PARTY))
            : null,
        roles,
        new Telling(
            original[0],
            original[original.length - 1],
            day(told[1]),
            told[2].equals("-") ? null : told[2],
            passage == null ? id : passage,
            cell(cells, 7)));
  }

  private static String cell(String[] cells, int i) {
    String cell = i < cells.length ? cells[i].strip() : "-";
    return cell.equals("-") ? null : cell;
  }

  private static Map<Role, List<String>> roles(String cell) {
    Map<Role, List<String>> roles = new EnumMap<>(Role.class);
    for (String role : cell.split(";")) {
      String[] words = role.strip().split(" ");
      roles.put(Role.valueOf(words[0]), Arrays.stream(words).skip(1).sorted().toList());
    }
    return roles;
  }

  static Window window(String cell) {
    String[] ends = pair(cell);
    return new Window(day(ends[0]), day(ends[1]));
  }

  private static String[] pair(String cell) {
    return cell == null
        ? new String[] {"", ""}
        : (cell + " ").replace("..", " .. ").split("\\.\\.");
  }

  private static LocalDate day(String text) {
    String day = text.strip();
    return day.isEmpty() || day.equals("-") ? null : LocalDate.parse(day);
  }

  private static Long number(String text) {
    return text.isBlank() ? null : Long.valueOf(text.strip());
  }
}
