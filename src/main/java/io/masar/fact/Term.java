package io.masar.fact;

import io.masar.claim.Status;
import java.util.List;

/**
 * A provision of an agreement.
 *
 * @param titles in the words of the claims, the most frequent first
 * @param days its deadline or span
 * @param status {@code PLANNED}, unless claims say that it came or did not come to be
 */
public record Term(String id, List<String> titles, Window days, Status status, Account account) {

  public Term {
    titles = List.copyOf(titles);
  }
}
