package io.masar.store;

import org.junit.jupiter.api.Test;

/** Every second of the {@link Orders}, from the first on. */
class OrdersIT extends Orders {

  @Test
  void theyGiveOneGraphAndNothingIsWrongInIt() {
    giveOneGraphAndNothingIsWrongInIt(0);
  }
}
