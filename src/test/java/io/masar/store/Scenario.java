package io.masar.store;

import static io.masar.store.Documents.article;
import static io.masar.store.Documents.claim;

import io.masar.claim.ClaimKind;
import io.masar.claim.Document;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.claim.Status;
import java.util.List;

/** Two departures of one army from one base, years apart, and all the other kinds of claims. */
final class Scenario {

  private Scenario() {}

  static List<Document> documents() {
    return List.of(
        article("a1", "2011-12-20", "البرق")
            .says(leaves(Status.COMPLETED).when("2011-12-18", "2011-12-18").quantity(4000, 4000))
            .build(),
        article("a2", "2025-03-01", "البرق")
            .says(leaves(Status.PLANNED).when(null, "2025-09-30").quantity(2000, 2000))
            .says(
                claim(ClaimKind.AGREEMENT, Status.COMPLETED)
                    .role(Role.PARTY, "northland", "southland")
                    .when("2024-09-27", "2024-09-27"))
            .says(term("انسحاب القوات من القواعد").when(null, "2025-09-30"))
            .says(term("نهاية المهمة كلها").when(null, "2026-09-30"))
            .says(
                claim(ClaimKind.LOCATION, null)
                    .role(Role.PART, "rock-base")
                    .role(Role.WHOLE, "dune-province"))
            .build(),
        article("a3", "2025-10-02", "المرصد")
            .says(leaves(Status.PLANNED).when("2026-01-05", "2026-01-11").quantity(1500, 2500))
            .says(
                claim(ClaimKind.AGREEMENT, Status.COMPLETED)
                    .role(Role.PARTY, "southland", "northland")
                    .when("2024-09-21", "2024-09-30"))
            .says(
                claim(ClaimKind.PRESENCE, Status.ONGOING)
                    .role(Role.FORCE, "northern-army")
                    .role(Role.LOCATION, "rock-base")
                    .quantity(1500, 2500))
            .build(),
        article("a4", "2025-10-03", "المرصد")
            .unknown("spokesman", EntityType.PERSON, "سالم الراوي", "الراوي")
            .says(leaves(Status.DENIED).saidBy("spokesman"))
            .says(
                claim(ClaimKind.ROLE, null)
                    .role(Role.PERSON, "spokesman")
                    .role(Role.BODY, "northern-army")
                    .title("المتحدث باسم"))
            .build(),
        article("a5", "2025-11-01", null)
            .unknown("spokesman", EntityType.PERSON, "سالم الراوي")
            .says(
                claim(ClaimKind.REDEPLOYMENT, Status.PLANNED)
                    .role(Role.FORCE, "northern-army")
                    .role(Role.DESTINATION, "palm-base")
                    .saidBy("spokesman"))
            .says(
                claim(ClaimKind.HANDOVER, Status.PLANNED)
                    .role(Role.SITE, "rock-base")
                    .role(Role.GIVER, "northern-army")
                    .role(Role.RECIPIENT, "southern-army"))
            .says(
                claim(ClaimKind.MEMBERSHIP, null)
                    .role(Role.MEMBER, "northland")
                    .role(Role.GROUP, "northern-army")
                    .title("LEADS"))
            .says(
                claim(ClaimKind.ATTACK, Status.COMPLETED)
                    .role(Role.ATTACKER, "southern-army")
                    .role(Role.TARGET, "palm-base"))
            .says(
                claim(ClaimKind.REDUCTION, Status.PLANNED)
                    .role(Role.FORCE, "northern-army")
                    .role(Role.LOCATION, "southland")
                    .quantity(null, 500))
            .build());
  }

  private static Documents.Said leaves(Status status) {
    return claim(ClaimKind.WITHDRAWAL, status)
        .role(Role.FORCE, "northern-army")
        .role(Role.ORIGIN, "rock-base");
  }

  private static Documents.Said term(String title) {
    return claim(ClaimKind.TERM, null).role(Role.PARTY, "northland", "southland").title(title);
  }
}
