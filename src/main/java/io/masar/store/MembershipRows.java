package io.masar.store;

import io.masar.claim.KnownEntity;
import io.masar.claim.Membership;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** What the gazetteer says of who is a member of what, as rows for {@code memberships.cypher}. */
final class MembershipRows {

  private MembershipRows() {}

  /**
   * {@return a row for each membership that one of {@code things} takes part in}
   *
   * @param gazetteer what is known of an id, or {@code null}
   */
  static List<Map<String, Object>> of(
      Collection<String> things, Function<String, KnownEntity> gazetteer) {
    Set<Membership> all = new LinkedHashSet<>();
    things.stream()
        .map(gazetteer)
        .filter(Objects::nonNull)
        .forEach(known -> all.addAll(known.memberships()));
    return all.stream().map(MembershipRows::row).toList();
  }

  private static Map<String, Object> row(Membership said) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("type", said.leads() ? "LEADS" : "MEMBER_OF");
    row.put("subject", said.member());
    row.put("object", said.group());
    row.put("since", said.since());
    row.put("until", said.until());
    return row;
  }
}
