package io.masar.generate;

import java.util.List;
import java.util.SplittableRandom;

/** Choices that are the same for the same seed. */
final class Chance {

  private final SplittableRandom random;

  Chance(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** {@return a number from {@code least} to {@code most}, both inclusive} */
  int from(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  /** {@return one of them, each as likely as the others} */
  <T> T of(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  /** {@return one of them; as in the news, the first far more often than the last} */
  <T> T ofKnown(List<T> things) {
    double square = random.nextDouble() * random.nextDouble();
    return things.get((int) (square * things.size()));
  }

  boolean in(int hundred) {
    return random.nextInt(100) < hundred;
  }
}
