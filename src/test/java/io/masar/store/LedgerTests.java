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
import io.masar.fact.Tie;
import io.masar.fact.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerTests {

  private static final AgreementKey KEY = new AgreementKey("northland+southland");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Stamps STAMPS = new Stamps(things(List.of("northland"), List.of()));
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

  /** What reads claims, and computes, writes and packs facts: folders and files. */
  private static final List<String> CODE =
      List.of(
          "src/main/java/io/masar/fact",
          "src/main/java/io/masar/store/FactRows.java",
          "src/main/java/io/masar/store/MovementName.java",
          "src/main/java/io/masar/store/PageReader.java",
          "src/main/java/io/masar/store/PageWriter.java",
          "src/main/java/io/masar/store/Testimonies.java",
          "loader/cypher/facts",
          "loader/cypher/read/claims.cypher",
          "loader/cypher/read/originals.cypher",
          "loader/cypher/read/roles.cypher");

  /** Of this code, comments and space aside. */
  private static final String FACTS =
      "fc1efda934343be700d2bb2262735895acc0c87c7b7ad079d40ab8484ea70b63";

  @Test
  void nobodyChangesUnawaresHowFactsAreComputed() throws IOException {
    StringBuilder code = new StringBuilder();
    for (String path : CODE) {
      try (Stream<Path> files = Files.walk(Path.of(path))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          String bare = COMMENT.matcher(Files.readString(file)).replaceAll("");
          code.append(SPACE.matcher(bare).replaceAll(""));
        }
      }
    }
    assertThat(Hash.of(code.toString()))
        .as("if facts may come out otherwise, raise Stamps.FORM; then put the new hash here")
        .isEqualTo(FACTS);
  }

  @ParameterizedTest
  @EnumSource(Tie.class)
  void relationshipsOfEachTypeAreFoundToBeReadAndToGrow(Tie tie) throws IOException {
    for (String file : List.of("read/relations.cypher", "facts/relations.cypher")) {
      String cypher = Files.readString(Path.of("loader/cypher", file));
      assertThat(cypher).containsPattern("type (= |IN \\[[^]]*)'" + tie + "'");
      assertThat(cypher).containsPattern("\\[found:(\\w+\\|)*" + tie + "\\b");
    }
  }

  @Test
  void whatIsPutInComesOut() {
    List<Testimony> claims = claims(300);
    claims.add(rich("rich#1", "rich"));
    claims.add(rich("other", "rich"));
    claims.add(rich("", "rich"));
    Ledger read = added(Ledger.empty(KEY), claims);
    assertThat(read.claims()).containsExactlyInAnyOrderElementsOf(claims);
    assertThat(read.pages()).hasSize(2);
    assertThat(read.pages().get(1).things())
        .containsExactlyInAnyOrder("northland", "southland", "army");
    assertThat(read.fits(STAMPS)).isTrue();
  }

  @Test
  void articlesAndWordsComeOutWhateverTheyAre() {
    List<Testimony> claims = new ArrayList<>();
    for (String article : List.of("", "a", "a-1", "a-1 ", "a-12", "a-2", "a-2-0123456789", "عرب")) {
      for (String word : List.of("", "0f00000000000001", "ffffffffffffffff", "0F00000000000001")) {
        Telling telling = new Telling(article, article, DAY, null, word, null);
        claims.add(told(article + "#" + word, telling));
        claims.add(told("-" + article + word, telling));
      }
    }
    assertThat(added(Ledger.empty(KEY), claims).claims())
        .containsExactlyInAnyOrderElementsOf(claims);
  }

  @Test
  void claimsThatComeArePackedWithThoseOfSmallPages() {
    Ledger ledger = added(Ledger.empty(KEY), claims(1_000));
    assertThat(ledger.pages()).hasSize(4);
    assertThat(ledger.change(Set.of(), List.of(), STAMPS).rows()).isEmpty();
    int packed = 0;
    for (int next = 0; next < 1_000; next++) {
      Ledger.Change change = ledger.change(Set.of(), List.of(claim("new" + next)), STAMPS);
      for (Map<String, Object> row : change.rows()) {
        packed += page(row).claims().size();
      }
      ledger = changed(ledger, change);
    }
    assertThat(ledger.claims()).hasSize(2_000);
    assertThat(ledger.pages()).hasSizeLessThan(18);
    assertThat(packed).isLessThan(7_000);
  }

  @Test
  void whatIsGoneIsOnNoPage() {
    Ledger ledger = added(added(Ledger.empty(KEY), claims(600)), List.of(claim("new")));
    Ledger less = changed(ledger, ledger.change(Set.of("new", "7"), List.of(), STAMPS));
    assertThat(less.pages()).hasSize(3);
    assertThat(less.claims())
        .hasSize(599)
        .noneMatch(said -> Set.of("new", "7").contains(said.telling().article()));
  }

  @Test
  void onlyPagesOfTheFormOfTodayAreReadable() {
    String stamp = stamp(things(List.of("northland"), List.of()));
    assertThat(Stamps.isReadable(stamp)).isTrue();
    assertThat(Stamps.isReadable("0" + stamp)).isFalse();
    LedgerPage other = LedgerPage.of(0, "0" + stamp, "otherwise", Map.of());
    assertThat(new Ledger("key", List.of(other)).fits(STAMPS)).isFalse();
  }

  @Test
  void theStampChangesWithWhatIsKnownOfTheThingsOfTheClaims() {
    Things things = things(List.of("northland", "southland"), List.of());
    String stamp = stamp(things);
    assertThat(stamp(things(List.of("southland", "northland"), List.of()))).isEqualTo(stamp);
    assertThat(stamp(things(List.of("northland", "southland", "x"), List.of()))).isEqualTo(stamp);
    assertThat(stamp(things(List.of("northland", "southland"), List.of("x")))).isNotEqualTo(stamp);
    assertThat(new Stamps(things).of(List.of("northland"))).isNotEqualTo(stamp);
    Ledger ledger = added(Ledger.empty(KEY), claims(9));
    assertThat(ledger.fits(new Stamps(things))).isFalse();
  }

  private static String stamp(Things things) {
    return new Stamps(things).of(List.of("northland", "southland"));
  }

  private static Ledger added(Ledger ledger, List<Testimony> claims) {
    return changed(ledger, ledger.change(Set.of(), claims, STAMPS));
  }

  /** {@return the ledger as it would be read from the graph then} */
  private static Ledger changed(Ledger ledger, Ledger.Change change) {
    Map<String, LedgerPage> pages = new LinkedHashMap<>();
    ledger.pages().forEach(page -> pages.put(ledger.key() + "#" + page.number(), page));
    change.gone().forEach(id -> assertThat(pages.remove(id)).isNotNull());
    change.rows().forEach(row -> pages.put((String) row.get("id"), page(row)));
    return new Ledger(ledger.key(), List.copyOf(pages.values()));
  }

  private static LedgerPage page(Map<String, Object> row) {
    int number = ((Long) row.get("page")).intValue();
    return LedgerPage.of(
        number, (String) row.get("stamp"), (String) row.get("said"), new HashMap<>());
  }

  private static Testimony rich(String id, String article) {
    return new Testimony(
        id,
        ClaimKind.WITHDRAWAL,
        null,
        new Window(null, LocalDate.of(1969, 7, 1)),
        300L,
        -1L,
        0.75,
        "title",
        null,
        Map.of(Role.FORCE, List.of("army", "northland"), Role.ORIGIN, List.of("southland")),
        new Telling(article, "first", null, "outlet", "words", "voice"));
  }

  private static Things things(List<String> ids, List<String> within) {
    return new Things(
        ids.stream()
            .map(id -> new Thing(id, Set.of(EntityType.COUNTRY), null, id, List.of(), within))
            .toList());
  }

  private static List<Testimony> claims(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> claim(String.valueOf(i)))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static Testimony claim(String article) {
    return told(article + "#1", new Telling(article, article, DAY, null, "words", null));
  }

  private static Testimony told(String id, Telling telling) {
    return new Testimony(
        id,
        ClaimKind.AGREEMENT,
        Status.COMPLETED,
        new Window(DAY, null),
        null,
        7L,
        0.8,
        null,
        KEY.parties(),
        Map.of(Role.PARTY, List.of("northland", "southland")),
        telling);
  }
}
