package io.masar.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.claim.ClaimKind;
import io.masar.claim.Role;
import io.masar.extract.Sentences;
import java.util.List;
import org.junit.jupiter.api.Test;

class MembershipsTests {

  private static List<String> members(String text) {
    return Sentences.read(text).pairs(ClaimKind.MEMBERSHIP, Role.MEMBER, Role.GROUP);
  }

  @Test
  void aListOfMembersMayStandBehindARelativeClause() {
    assertThat(members("ويضم التحالف الدولي، الذي تدعمه منظمات، دولا مثل كندا والنرويج."))
        .containsExactly("كندا، النرويج > التحالف الدولي");
  }

  @Test
  void whoMeetsAnAllianceIsNoMember() {
    assertThat(members("التقى وفد كندا قائد التحالف الدولي.")).isEmpty();
  }
}
