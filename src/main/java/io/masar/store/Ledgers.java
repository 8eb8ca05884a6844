package io.masar.store;

import io.masar.fact.FactKey;
import io.masar.fact.Testimony;
import io.masar.fact.Things;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;

/**
 * The ledgers of some keys. What they hold is in the graph as well: without them, or where one no
 * longer fits, claims are read one by one and facts written whole.
 */
final class Ledgers {

  private final Script script;
  private final String version;
  private final Map<FactKey, Ledger> there = new LinkedHashMap<>();
  private final Map<FactKey, Ledger> fitting = new LinkedHashMap<>();

  Ledgers(Script script, Collection<FactKey> keys) {
    this.script = script;
    this.version = script.statements().version();
    Map<String, FactKey> byId = new HashMap<>();
    keys.forEach(key -> byId.put(Ledger.id(key), key));
    for (Record row : script.run("read/ledgers", "keys", byId.keySet())) {
      String stamp = row.get("stamp").asString();
      Ledger ledger =
          there.computeIfAbsent(byId.get(row.get("key").asString()), key -> Ledger.empty(stamp));
      if (Ledger.isReadable(stamp)) {
        ledger.add(row.get("said").asString());
      }
    }
  }

  /** {@return all claims in them} */
  List<Testimony> claims() {
    List<Testimony> claims = new ArrayList<>();
    there.values().forEach(ledger -> claims.addAll(ledger.claims().values()));
    return claims;
  }

  /** Leaves those aside whose facts would not be made like that now. */
  void fit(Things things) {
    there.forEach(
        (key, ledger) -> {
          if (ledger.stamp().equals(Ledger.stamp(version, things, ledger.claims().values()))) {
            fitting.put(key, ledger);
          }
        });
  }

  /** {@return the keys whose facts are known from their ledgers} */
  Set<FactKey> keys() {
    return fitting.keySet();
  }

  /** {@return the claims of these, as they were} */
  Map<FactKey, List<Testimony>> before() {
    return before(Set.of());
  }

  /** {@return the same, but for keys that claims of {@code articles} bear on} */
  Map<FactKey, List<Testimony>> before(Set<String> articles) {
    Map<FactKey, List<Testimony>> before = new LinkedHashMap<>();
    fitting.forEach(
        (key, ledger) -> {
          Collection<Testimony> claims = ledger.claims().values();
          if (claims.stream().noneMatch(said -> articles.contains(said.telling().article()))) {
            before.put(key, List.copyOf(claims));
          }
        });
    return before;
  }

  /**
   * Adds to the claims of keys what only their ledgers know.
   *
   * @param articles whose claims are read already
   */
  void complete(Map<FactKey, List<Testimony>> claims, Set<String> articles) {
    fitting.forEach(
        (key, ledger) -> {
          List<Testimony> all = new ArrayList<>();
          for (Testimony said : claims.getOrDefault(key, List.of())) {
            if (articles.contains(said.telling().article())) {
              all.add(said);
            }
          }
          for (Testimony said : ledger.claims().values()) {
            if (!articles.contains(said.telling().article())) {
              all.add(said);
            }
          }
          claims.put(key, all);
        });
    claims.values().removeIf(List::isEmpty);
  }

  /** Keeps the claims of keys for the next time. */
  void write(Map<FactKey, List<Testimony>> claims, Things things) {
    List<String> gone = new ArrayList<>();
    List<Map<String, Object>> pages = new ArrayList<>();
    there.forEach(
        (key, ledger) -> {
          int left = claims.getOrDefault(key, List.of()).size();
          if (left < Ledger.FEWEST || !fitting.containsKey(key)) {
            gone.add(Ledger.id(key));
          }
        });
    claims.forEach(
        (key, said) -> {
          if (said.size() >= Ledger.FEWEST) {
            Ledger now = Ledger.of(Ledger.stamp(version, things, said), said);
            Ledger before = fitting.getOrDefault(key, Ledger.empty(""));
            if (now.count() < before.count()) {
              gone.add(Ledger.id(key));
            }
            pages.addAll(now.pages(key, before));
          }
        });
    script.run("facts/ledgers", Map.of("gone", gone, "pages", pages));
  }
}
