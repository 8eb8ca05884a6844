package io.masar.extract.identity;

import io.masar.Among;
import io.masar.claim.EntityType;
import io.masar.claim.KnownEntity;
import io.masar.extract.page.GazetteerNames;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Gazetteer;
import io.masar.mapping.Kind;
import io.masar.mapping.MemberList;

/**
 * Tells which coalition is meant by the state that is said to lead it: "the coalition led by C".
 */
final class LedForces {

  private final Gazetteer gazetteer;
  private final GazetteerNames names = new GazetteerNames();

  LedForces(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** {@return the coalition of who is told to lead it, {@code null} where none or nobody is} */
  KnownEntity led(Line line, Mention coalition) {
    int i = Words.comma(line, coalition.to()) ? coalition.to() + 1 : coalition.to();
    int verb = line.is(i, FunctionWord.RELATIVE) ? i + 1 : i;
    Mention leader =
        line.isOneOf(MemberList.LED_BY, verb) ? names.at(line, verb + 1, EntityType.COUNTRY) : null;
    if (leader == null || !leader.clitic().isEmpty()) {
      return null;
    }
    KnownEntity named = coalition.known();
    return leads(leader.id(), named) ? named : ledBy(leader.id());
  }

  private KnownEntity ledBy(String state) {
    for (KnownEntity force : gazetteer.entities()) {
      boolean fights = !gazetteer.theatre(force.id()).isEmpty();
      if (fights && Kind.COALITION.is(force.kind()) && leads(state, force)) {
        return force;
      }
    }
    return null;
  }

  private static boolean leads(String state, KnownEntity force) {
    return Among.any(
        force.memberships(),
        row -> row.leads() && row.member().equals(state) && row.group().equals(force.id()));
  }
}
