package io.masar.evaluate;

import io.masar.claim.Claim;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pairs claims of two documents, each at most once, those with most in common first. */
final class BestFit {

  /** The place of no claim. */
  static final int NONE = -1;

  private record Candidate(double fit, int gold, int system) {}

  /** Where two pairs fit as well, the order of the documents decides. */
  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::fit)
          .reversed()
          .thenComparingInt(Candidate::gold)
          .thenComparingInt(Candidate::system);

  private final Agreement agreement;

  BestFit(Agreement agreement) {
    this.agreement = agreement;
  }

  /**
   * {@return for each of {@code gold} the place of its claim in {@code system}, or {@link #NONE}}
   */
  int[] pairs(List<Claim> gold, List<Claim> system) {
    int[] pairs = new int[gold.size()];
    Arrays.fill(pairs, NONE);
    Set<Integer> used = new HashSet<>();
    for (Candidate candidate : candidates(gold, system)) {
      if (pairs[candidate.gold()] == NONE && used.add(candidate.system())) {
        pairs[candidate.gold()] = candidate.system();
      }
    }
    return pairs;
  }

  private List<Candidate> candidates(List<Claim> gold, List<Claim> system) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < system.size(); j++) {
        if (agreement.comparable(gold.get(i), system.get(j))) {
          candidates.add(new Candidate(fit(gold.get(i), system.get(j)), i, j));
        }
      }
    }
    candidates.sort(BEST_FIRST);
    return candidates;
  }

  private double fit(Claim gold, Claim system) {
    return agreement.sharedSlots(gold, system) + (Agreement.sameWhen(gold, system) ? 0.5 : 0);
  }
}
