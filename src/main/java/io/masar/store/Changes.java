package io.masar.store;

import io.masar.fact.Account;
import io.masar.fact.Agreement;
import io.masar.fact.FactKey;
import io.masar.fact.Facts;
import io.masar.fact.MoveKey;
import io.masar.fact.Movement;
import io.masar.fact.Provision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What changed among facts, as far as it decides what hangs together with what. */
final class Changes {

  private final Map<String, Movement> moves = new HashMap<>();
  private final Map<String, Agreement> agreements = new HashMap<>();
  private final Facts after;
  private final Set<String> made;
  private final Collection<FactKey> whole;

  /**
   * @param before of the facts that stay, and those that are gone
   * @param made the ids of those after that were written whole, without what they hung together
   *     with
   * @param whole keys of which all was taken out
   */
  Changes(Facts before, Facts after, Set<String> made, Collection<FactKey> whole) {
    before.movements().forEach(move -> moves.put(move.id(), move));
    before.agreements().forEach(agreement -> agreements.put(agreement.id(), agreement));
    this.after = after;
    this.made = made;
    this.whole = whole;
  }

  /** {@return the keys of movements that came, went, or are of other days or forces} */
  Set<MoveKey> moved() {
    Set<MoveKey> keys = new LinkedHashSet<>();
    whole.stream().filter(MoveKey.class::isInstance).forEach(key -> keys.add((MoveKey) key));
    Map<String, Movement> gone = new HashMap<>(moves);
    for (Movement move : after.movements()) {
      Movement former = gone.remove(move.id());
      if (former == null || made.contains(move.id()) || !former.move().equals(move.move())) {
        keys.add(move.key());
      }
    }
    gone.values().forEach(move -> keys.add(move.key()));
    return keys;
  }

  /** {@return the movements of which anything may be provided for by another agreement now} */
  List<Movement> movements() {
    return after.movements().stream().filter(this::isOther).toList();
  }

  private boolean isOther(Movement move) {
    Movement former = moves.get(move.id());
    return former == null
        || made.contains(move.id())
        || !former.account().planned().equals(move.account().planned())
        || isLess(move.account(), former.account());
  }

  /** {@return the agreements that may provide for others now than before} */
  List<Agreement> agreements() {
    return after.agreements().stream().filter(this::isOther).toList();
  }

  private boolean isOther(Agreement agreement) {
    Agreement former = agreements.get(agreement.id());
    return former == null
        || made.contains(agreement.id())
        || !former.reached().equals(agreement.reached())
        || !former.parties().keySet().equals(agreement.parties().keySet())
        || isLess(agreement.account(), former.account());
  }

  /** Both have their claims in order, most of them the same: agreements may have thousands. */
  private static boolean isLess(Account account, Account former) {
    Iterator<String> now = account.claimIds().iterator();
    for (String id : former.claimIds()) {
      boolean isThere = false;
      while (!isThere && now.hasNext()) {
        isThere = now.next().equals(id);
      }
      if (!isThere) {
        return true;
      }
    }
    return false;
  }

  /** {@return what agreements provide for that did not before} */
  List<Provision> provisions() {
    List<Provision> provisions = new ArrayList<>();
    for (Agreement agreement : after.agreements()) {
      Set<LocalDate> others = new LinkedHashSet<>(agreement.deadlines());
      if (!isOther(agreement)) {
        others.removeAll(Set.copyOf(agreements.get(agreement.id()).deadlines()));
      }
      provisions.addAll(agreement.provisions(others));
    }
    return provisions;
  }
}
