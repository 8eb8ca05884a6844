package io.masar.store;

import io.masar.claim.Claim;
import io.masar.claim.ClaimKind;
import io.masar.claim.Document;
import io.masar.claim.Entity;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.claim.Source;
import io.masar.claim.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Articles that somebody wrote to harm whoever exports the graph. */
final class Hostile {

  static final List<String> TEXTS =
      List.of(
          "</script><script>window.harmed=1</script>",
          "\"><img src=x onerror='window.harmed=1'>",
          "javascript:window.harmed=1",
          "data:text/html,<script>window.harmed=1</script>",
          "[here](javascript:window.harmed=1) `code` **bold** | # ![x](y)",
          "]]> <!-- --> &amp; &#x41; \\u0027 \\' \\\" \\\\ \\N \\",
          "'}) DETACH DELETE n; MATCH (n) //",
          "=HYPERLINK(\"http://example.org\",\"x\")",
          "@SUM(1)",
          "+1+cmd",
          "-1;2,3\t4",
          "one\r\ntwo\nthree\u2028four",
          " \u0001 \u0007 \u001B[31m \uFFFF \u007F",
          "\u202Eabc\u2066\u202Ddef\u200F",
          "__proto__",
          "x".repeat(10_000));

  private Hostile() {}

  /**
   * {@return an article for each text, which stands in its id, title, outlet, address and
   * sentences, and in the ids and names of its things}
   */
  static List<Document> documents() {
    List<Document> all = new ArrayList<>();
    for (int i = 0; i < TEXTS.size(); i++) {
      all.add(document("hostile-" + i + " " + TEXTS.get(i), TEXTS.get(i)));
    }
    return all;
  }

  private static Document document(String id, String text) {
    Source source = new Source(text, text, text, "ar", "hash of " + id, null);
    return new Document(
        id, LocalDate.parse("2025-10-04"), source, entities(id, text), List.of(), claims(id, text));
  }

  private static List<Entity> entities(String id, String text) {
    return List.of(
        entity("palm-base", EntityType.BASE, "قاعدة النخيل", true),
        entity("force:" + id, EntityType.FORCE, text, false),
        entity("person:" + id, EntityType.PERSON, text, false));
  }

  private static Entity entity(String id, EntityType type, String name, boolean known) {
    return new Entity(id, id, type, List.of(name, name + ";" + name), known, List.of());
  }

  private static List<Claim> claims(String id, String text) {
    Map<Role, List<String>> leaves =
        Map.of(Role.FORCE, List.of("force:" + id), Role.ORIGIN, List.of("palm-base"));
    Map<Role, List<String>> post =
        Map.of(Role.PERSON, List.of("person:" + id), Role.BODY, List.of("force:" + id));
    return List.of(
        claim(ClaimKind.WITHDRAWAL, leaves, Status.PLANNED, null, "person:" + id, text),
        claim(ClaimKind.WITHDRAWAL, leaves, Status.DENIED, null, null, text + " 2"),
        claim(ClaimKind.ROLE, post, null, text, null, text + " 3"));
  }

  private static Claim claim(
      ClaimKind kind,
      Map<Role, List<String>> roles,
      Status status,
      String title,
      String saidBy,
      String passage) {
    return new Claim(
        kind,
        roles,
        Documents.when("2025-09-01", "2025-09-30"),
        passage,
        status,
        null,
        title,
        saidBy,
        passage,
        null,
        "test",
        0.5,
        List.of());
  }
}
