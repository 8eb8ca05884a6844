package io.masar.fact;

import java.util.List;
import java.util.Map;

/**
 * What parties settled on.
 *
 * @param name what it is called in Arabic
 * @param reached when; {@link Window#NONE} where no claim of its status says
 * @param parties what is claimed of each, by its id
 * @param named ids of the agreements that articles name for it
 */
public record Agreement(
    String id,
    AgreementKey key,
    String name,
    Window reached,
    Account account,
    Map<String, Account> parties,
    List<String> named,
    List<Term> terms) {

  public Agreement {
    parties = Map.copyOf(parties);
    named = List.copyOf(named);
    terms = List.copyOf(terms);
  }
}
