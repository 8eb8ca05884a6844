package io.masar.store;

import io.masar.fact.FactKey;
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
  private final Map<FactKey, List<Testimony>> before = new LinkedHashMap<>();
  private final Map<FactKey, List<Testimony>> added = new HashMap<>();

  Ledgers(Script script, Collection<FactKey> keys) {
    this.script = script;
    Map<String, FactKey> byId = new HashMap<>();
    keys.forEach(key -> byId.put(Ledger.id(key), key));
    for (Record row : script.run("read/ledgers", "keys", byId.keySet())) {
      there
          .computeIfAbsent(byId.get(row.get("key").asString()), Ledger::empty)
          .pages()
          .add(
              LedgerPage.of(
                  row.get("page").asInt(),
                  row.get("stamp").asString(),
                  row.get("said").asString()));
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
    Stamps stamps = new Stamps(script.statements().version(), things);
    there.forEach(
        (key, ledger) -> {
          if (ledger.fits(stamps)) {
            fitting.put(key, ledger);
            before.put(key, ledger.claims());
          }
        });
  }

  /** {@return the keys whose facts are known from their ledgers} */
  Set<FactKey> keys() {
    return fitting.keySet();
  }

  /** {@return the claims of these, as they were} */
  Map<FactKey, List<Testimony>> before() {
    return before;
  }

  /**
   * Adds to the claims of keys what only their ledgers know.
   *
   * @param articles whose claims are read already
   */
  void complete(Map<FactKey, List<Testimony>> claims, Set<String> articles) {
    before.forEach(
        (key, former) -> {
          List<Testimony> all = Ledger.without(articles, former);
          List<Testimony> others = new ArrayList<>();
          for (Testimony said : claims.getOrDefault(key, List.of())) {
            if (articles.contains(said.telling().article())) {
              others.add(said);
            }
          }
          all.addAll(others);
          added.put(key, others);
          claims.put(key, all);
        });
    claims.values().removeIf(List::isEmpty);
  }

  /**
   * Keeps the claims of keys for the next time.
   *
   * @param articles whose claims are read already
   */
  void write(Map<FactKey, List<Testimony>> claims, Set<String> articles, Things things) {
    Stamps stamps = new Stamps(script.statements().version(), things);
    List<String> gone = new ArrayList<>();
    List<String> pages = new ArrayList<>();
    List<Map<String, Object>> rows = new ArrayList<>();
    there.forEach(
        (key, ledger) -> {
          if (isGone(key, claims)) {
            gone.add(ledger.key());
          }
        });
    claims.forEach(
        (key, said) -> {
          if (said.size() >= Ledger.FEWEST) {
            Ledger ledger = fitting.getOrDefault(key, Ledger.empty(key));
            Ledger.Change change = ledger.change(articles, added.getOrDefault(key, said), stamps);
            pages.addAll(change.gone());
            rows.addAll(change.rows());
          }
        });
    script.run("facts/ledgers", Map.of("gone", gone, "less", pages, "pages", rows));
  }

  private boolean isGone(FactKey key, Map<FactKey, List<Testimony>> claims) {
    return !fitting.containsKey(key) || claims.getOrDefault(key, List.of()).size() < Ledger.FEWEST;
  }
}
