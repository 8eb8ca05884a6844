package io.masar.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.masar.InvalidInput;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTests {

  @Test
  void aPathIsAnEmbeddedDatabase() {
    assertThat(Target.of("some/db", null, null, null))
        .isEqualTo(new Target.Embedded(Path.of("some/db")));
  }

  @Test
  void anAddressIsAServerAndItsPasswordIsNeverShown() {
    Target target = Target.of("neo4j+s://graph.example:7687", null, "secret", "news");
    assertThat(target)
        .hasToString("neo4j+s://graph.example:7687")
        .isInstanceOfSatisfying(
            Target.Server.class,
            server -> {
              assertThat(server.user()).isEqualTo("neo4j");
              assertThat(server.password()).isEqualTo("secret");
              assertThat(server.database()).isEqualTo("news");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:7474",
        "bolt://",
        "bolt://me:secret@localhost",
        "bolt://a b",
        " "
      })
  void anythingElseIsRefused(String db) {
    assertThatThrownBy(() -> Target.of(db, null, null, null))
        .isInstanceOf(InvalidInput.class)
        .hasMessageStartingWith("--db: ")
        .hasMessageNotContaining("secret");
  }
}
