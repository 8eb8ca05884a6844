package io.masar.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.masar.InvalidInput;
import io.masar.claim.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationsTests {

  @TempDir Path folder;

  @Test
  void readsEachJsonFileByName() throws IOException {
    Files.writeString(folder.resolve("b.json"), "{\"id\": \"2\"}");
    Files.writeString(folder.resolve("a.json"), "{\"id\": \"1\"}");
    Files.writeString(folder.resolve("articles.jsonl"), "no document");

    assertThat(Annotations.read(folder)).extracting(Document::id).containsExactly("1", "2");
  }

  @Test
  void tellsEveryFileThatIsNone() throws IOException {
    Files.writeString(folder.resolve("a.json"), "{");
    Files.writeString(folder.resolve("b.json"), "{\"id\": \"1\", \"claims\": [{\"kind\": \"X\"}]}");

    assertThatThrownBy(() -> Annotations.read(folder))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("a.json: ")
        .hasMessageContaining("b.json: ");
  }

  @Test
  void wantsAFolderWithAnnotations() {
    assertThatThrownBy(() -> Annotations.read(folder)).hasMessageContaining("no annotation in it");
    assertThatThrownBy(() -> Annotations.read(folder.resolve("none")))
        .hasMessageContaining("no such folder");
  }
}
