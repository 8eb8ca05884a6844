package io.masar.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.claim.Status;
import io.masar.fact.AgreementKey;
import io.masar.fact.Telling;
import io.masar.fact.Testimony;
import io.masar.fact.Thing;
import io.masar.fact.Things;
import io.masar.fact.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LedgerTests {

  private static final AgreementKey KEY = new AgreementKey("northland+southland");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

  /** The code that computes, writes and packs facts, a folder and files. */
  private static final List<String> CODE =
      List.of(
          "fact",
          "store/FactRows.java",
          "store/Fields.java",
          "store/MovementName.java",
          "store/TestimonyCodec.java");

  /** Of this code, comments and space aside. */
  private static final String FACTS =
      "92817158454c94b7039cefa0b9f9173a6c9f36abfc65aa946ab9dc98bb051e02";

  @Test
  void nobodyChangesUnawaresHowFactsAreComputed() throws IOException {
    StringBuilder code = new StringBuilder();
    for (String path : CODE) {
      try (Stream<Path> files = Files.walk(Path.of("src/main/java/io/masar", path))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          String bare = COMMENT.matcher(Files.readString(file)).replaceAll("");
          code.append(SPACE.matcher(bare).replaceAll(""));
        }
      }
    }
    assertThat(Hash.of(code.toString()))
        .as("if facts may come out otherwise, raise Ledger.FORM; then put the new hash here")
        .isEqualTo(FACTS);
  }

  @Test
  void whatIsPutInComesOut() {
    List<Testimony> claims = claims(300);
    Ledger read = Ledger.empty("stamp");
    Ledger.of("stamp", claims).pages(KEY).forEach(page -> read.add((String) page.get("said")));
    assertThat(read.claims().values()).containsExactlyInAnyOrderElementsOf(claims);
  }

  @Test
  void onlyThePagesAreWrittenOnWhichSomethingChanged() {
    List<Testimony> claims = claims(1_000);
    Ledger before = Ledger.of("stamp", claims);
    assertThat(before.pages(KEY)).hasSize(4);
    assertThat(before.pages(KEY, before)).isEmpty();

    List<Testimony> grown = new ArrayList<>(claims);
    grown.add(claim("new"));
    assertThat(Ledger.of("stamp", grown).pages(KEY, before)).hasSize(1);
    assertThat(Ledger.of("stamp", claims.subList(1, 1_000)).pages(KEY, before)).hasSize(1);
    assertThat(Ledger.of("other", claims).pages(KEY, before)).hasSize(4);
    assertThat(Ledger.of("stamp", claims(1_024)).pages(KEY, before)).hasSize(8);
  }

  @Test
  void onlyPagesOfTheFormOfTodayAreReadable() {
    String stamp = Ledger.stamp("v", things(List.of("northland"), List.of()), claims(1));
    assertThat(Ledger.isReadable(stamp)).isTrue();
    assertThat(Ledger.isReadable("0" + stamp)).isFalse();
  }

  @Test
  void theStampChangesWithWhatIsKnownOfTheThingsOfTheClaims() {
    List<Testimony> claims = claims(1);
    Things things = things(List.of("northland", "southland"), List.of());
    String stamp = Ledger.stamp("v", things, claims);
    assertThat(Ledger.stamp("v", things(List.of("southland", "northland"), List.of()), claims))
        .isEqualTo(stamp);
    assertThat(Ledger.stamp("v", things(List.of("northland", "southland", "x"), List.of()), claims))
        .isEqualTo(stamp);
    assertThat(Ledger.stamp("v", things(List.of("northland", "southland"), List.of("x")), claims))
        .isNotEqualTo(stamp);
    assertThat(Ledger.stamp("w", things, claims)).isNotEqualTo(stamp);
  }

  private static Things things(List<String> ids, List<String> within) {
    return new Things(
        ids.stream()
            .map(id -> new Thing(id, Set.of(EntityType.COUNTRY), null, id, List.of(), within))
            .toList());
  }

  private static List<Testimony> claims(int count) {
    return IntStream.range(0, count).mapToObj(i -> claim(String.valueOf(i))).toList();
  }

  private static Testimony claim(String article) {
    return new Testimony(
        article + "#1",
        ClaimKind.AGREEMENT,
        Status.COMPLETED,
        new Window(DAY, null),
        null,
        7L,
        0.8,
        null,
        KEY.parties(),
        Map.of(Role.PARTY, List.of("northland", "southland")),
        new Telling(article, article, DAY, null, "words", null));
  }
}
