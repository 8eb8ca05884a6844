package io.masar.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.masar.InvalidInput;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreeSpaceTests {

  @TempDir Path folder;

  @Test
  void roomEnoughIsNoProblem() {
    assertThatCode(() -> FreeSpace.require(folder, 1)).doesNotThrowAnyException();
  }

  @Test
  void tooLittleRoomSaysHowMuchIsNeeded() {
    assertThatThrownBy(() -> FreeSpace.require(folder, 1L << 60))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("almost full")
        .hasMessageContaining("needs " + (1L << 40) + ";");
  }
}
