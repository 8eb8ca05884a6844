package io.masar.store;

import org.junit.jupiter.api.Test;

/** Every second of the {@link Orders}, from the second on. */
class OtherOrdersIT extends Orders {

  @Test
  void theyGiveOneGraphAndNothingIsWrongInIt() {
    giveOneGraphAndNothingIsWrongInIt(1);
  }
}
