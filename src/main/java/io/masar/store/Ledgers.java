package io.masar.store;

import io.masar.fact.Consolidation;
import io.masar.fact.FactKey;
import io.masar.fact.Roles;
import io.masar.fact.Testimony;
import io.masar.fact.Things;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
  private final Map<FactKey, Ledger> there = new LinkedHashMap<>();
  private final Map<FactKey, Ledger> fitting = new LinkedHashMap<>();
  private final Map<FactKey, List<Testimony>> read = new LinkedHashMap<>();
  private final Map<FactKey, Integer> sizes = new LinkedHashMap<>();
  private Set<String> former = Set.of();

  Ledgers(Script script, Collection<FactKey> keys) {
    this.script = script;
    Map<String, FactKey> byId = new HashMap<>();
    Map<Roles, Roles> casts = new HashMap<>();
    keys.forEach(key -> byId.put(Ledger.id(key), key));
    for (Record row : script.run("read/ledgers", "keys", byId.keySet())) {
      there
          .computeIfAbsent(byId.get(row.get("key").asString()), Ledger::empty)
          .pages()
          .add(
              LedgerPage.of(
                  row.get("page").asInt(),
                  row.get("stamp").asString(),
                  row.get("said").asString(),
                  casts));
    }
  }

  /** {@return the ids of all things that the claims in them are about} */
  Set<String> things() {
    Set<String> things = new HashSet<>();
    for (Ledger ledger : there.values()) {
      ledger.pages().forEach(page -> things.addAll(page.things()));
    }
    return things;
  }

  /** Leaves those aside whose facts would not be made like that now. */
  void fit(Things things) {
    Stamps stamps = new Stamps(things);
    there.forEach(
        (key, ledger) -> {
          if (ledger.fits(stamps)) {
            fitting.put(key, ledger);
          }
        });
  }

  /** {@return the keys whose facts are known from their ledgers} */
  Set<FactKey> keys() {
    return fitting.keySet();
  }

  /**
   * Tells what was read out of the graph.
   *
   * @param claims by their keys
   * @param articles all of whose claims are among them
   * @param former those of these that were in the graph before
   */
  void add(Map<FactKey, List<Testimony>> claims, Set<String> articles, Set<String> former) {
    this.former = former;
    claims.forEach(
        (key, all) -> {
          boolean isFitting = fitting.containsKey(key);
          read.put(key, isFitting ? of(articles, all) : all);
        });
  }

  private static List<Testimony> of(Set<String> articles, List<Testimony> claims) {
    return claims.stream().filter(said -> articles.contains(said.telling().article())).toList();
  }

  /** {@return all claims of a key: those before only where its ledger tells them} */
  Consolidation.Claims claims(FactKey key) {
    Ledger ledger = fitting.get(key);
    List<Testimony> before = ledger == null ? List.of() : ledger.claims();
    List<Testimony> after = new ArrayList<>(Ledger.without(former, before));
    after.addAll(read.getOrDefault(key, List.of()));
    sizes.put(key, after.size());
    return new Consolidation.Claims(before, after);
  }

  /** Keeps the claims of keys, all of which were asked for, for the next time. */
  void write(Things things) {
    Stamps stamps = new Stamps(things);
    List<String> gone = new ArrayList<>();
    List<String> pages = new ArrayList<>();
    List<Map<String, Object>> rows = new ArrayList<>();
    there.forEach(
        (key, ledger) -> {
          if (!fitting.containsKey(key) || sizes.get(key) < Ledger.FEWEST) {
            gone.add(ledger.key());
          }
        });
    sizes.forEach(
        (key, size) -> {
          if (size >= Ledger.FEWEST) {
            Ledger ledger = fitting.getOrDefault(key, Ledger.empty(key));
            Ledger.Change change = ledger.change(former, read.getOrDefault(key, List.of()), stamps);
            pages.addAll(change.gone());
            rows.addAll(change.rows());
          }
        });
    script.run("facts/ledgers", Map.of("gone", gone, "less", pages, "pages", rows));
  }
}
