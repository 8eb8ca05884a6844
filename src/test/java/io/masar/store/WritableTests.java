package io.masar.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.masar.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritableTests {

  @TempDir Path folder;

  @Test
  void aFolderOfOnesOwnIsNoProblem() throws IOException {
    Files.createFile(folder.resolve("neostore"));
    assertThatCode(() -> Writable.require(folder)).doesNotThrowAnyException();
  }

  @Test
  void aFileOfSomebodyElseIsNamed() throws IOException {
    Path fixed = Files.createFile(Files.createDirectory(folder.resolve("data")).resolve("lock"));
    assumeThat(fixed.toFile().setReadOnly() && !Files.isWritable(fixed))
        .as("a user who may not write everywhere")
        .isTrue();
    assertThatThrownBy(() -> Writable.require(folder))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(fixed + " cannot be written");
  }
}
