package io.masar.fact;

import io.masar.claim.Status;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * What the claims of one fact say together.
 *
 * @param status the most real one that no later denial speaks against; {@code null} where none of
 *     the claims has one
 * @param said the days of the claims of that status
 * @param planned the days of plans
 * @param reported the days of what is or was done
 * @param min at least so many people, or {@code null}
 * @param max at most so many people, or {@code null}
 * @param firstReported the first day of publication, or {@code null}
 * @param lastReported the last one
 * @param evidence how many claims, those in copies of one text once
 * @param outlets how many outlets say so of their own
 * @param denials how many claims deny it
 * @param promised the first and the last day of publication of plans
 * @param confirmed the first day of publication of a claim that it is done, or {@code null}
 * @param undated how many claims have no day of publication
 * @param best the id of the claim whose sentence stands for all: the surest, of these the latest
 * @param claimIds of all of them, in order
 */
public record Account(
    Status status,
    Window said,
    Window planned,
    Window reported,
    Long min,
    Long max,
    LocalDate firstReported,
    LocalDate lastReported,
    long evidence,
    long outlets,
    long denials,
    Window promised,
    LocalDate confirmed,
    long undated,
    String best,
    List<String> claimIds) {

  public Account {
    claimIds = List.copyOf(claimIds);
  }

  static Account of(Collection<Testimony> claims) {
    Pieces pieces = Pieces.of(claims);
    return Tally.of(claims).account(pieces.evidence(), pieces.outlets());
  }

  /** {@return the same but for evidence and outlets, which are dear to count: of none} */
  static Account uncounted(Collection<Testimony> claims) {
    return Tally.of(claims).account(0, 0);
  }

  /** {@return the days of what is done where it is done, else of what is said} */
  public Window days() {
    return status == Status.COMPLETED || status == Status.ONGOING ? reported : said;
  }
}
