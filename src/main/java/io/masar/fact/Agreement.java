package io.masar.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What parties settled on.
 *
 * @param name what it is called in Arabic
 * @param known whether the gazetteer has that name; where not, it tells who agreed
 * @param reached when; {@link Window#NONE} where no claim of its status says
 * @param parties what is claimed of each, by its id
 * @param named ids of the agreements that articles name for it
 * @param deadlines the last days of all its terms, in order, also of terms that are left out here
 */
public record Agreement(
    String id,
    AgreementKey key,
    String name,
    boolean known,
    Window reached,
    Account account,
    Map<String, Account> parties,
    List<String> named,
    List<Term> terms,
    List<LocalDate> deadlines) {

  public Agreement {
    parties = Map.copyOf(parties);
    named = List.copyOf(named);
    terms = List.copyOf(terms);
    deadlines = List.copyOf(deadlines);
  }

  /**
   * {@return what it provides for}
   *
   * @param some of its deadlines
   */
  public List<Provision> provisions(Collection<LocalDate> some) {
    LocalDate from = reached.from() == null ? reached.to() : reached.from();
    List<Provision> provisions = new ArrayList<>();
    for (LocalDate deadline : some) {
      scopes().forEach(scope -> provisions.add(new Provision(id, from, scope, deadline)));
    }
    return provisions;
  }

  /** {@return the scopes of moves between two of those who agreed} */
  private List<String> scopes() {
    List<String> ends = parties.keySet().stream().sorted().toList();
    List<String> scopes = new ArrayList<>();
    for (int i = 0; i < ends.size(); i++) {
      for (int j = i + 1; j < ends.size(); j++) {
        scopes.add(ends.get(i) + "+" + ends.get(j));
      }
    }
    return scopes;
  }
}
