package io.masar.extract.page;

import io.masar.Among;
import io.masar.claim.EntityType;
import io.masar.claim.KnownEntity;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Gazetteer;
import io.masar.mapping.MemberList;

/**
 * Tells which coalition is meant by the state that is said to lead it: "the coalition led by C".
 */
public final class LedForces {

  private final Gazetteer gazetteer;
  private final GazetteerNames names = new GazetteerNames();
  private final NationalBodies nations;

  public LedForces(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.nations = new NationalBodies(gazetteer);
  }

  /**
   * Who leads.
   *
   * @param to the token behind the words for it, exclusive
   */
  public record Leader(String state, int to) {}

  /** {@return the state that is told behind a coalition to lead it, or {@code null}} */
  public Leader of(Line line, Mention coalition) {
    int i = Words.comma(line, coalition.to()) ? coalition.to() + 1 : coalition.to();
    return behind(line, line.is(i, FunctionWord.RELATIVE) ? i + 1 : i);
  }

  /** {@return the state that "led by" at token {@code i} tells, by its name or its adjective} */
  public Leader behind(Line line, int i) {
    if (!line.isOneOf(MemberList.LED_BY, i)) {
      return null;
    }
    Mention state = names.at(line, i + 1, EntityType.COUNTRY);
    if (state != null && state.clitic().isEmpty()) {
      return new Leader(state.id(), state.to());
    }
    String adjective = state(line, i + 1, nations);
    return adjective == null ? null : new Leader(adjective, i + 2);
  }

  /**
   * {@return the state of the adjective behind "under the leadership" at token {@code i}, which is
   * feminine as the leadership is and has no article, or {@code null}}
   */
  public static String state(Line line, int i, NationalBodies nations) {
    boolean abstractly =
        !Words.definite(line, i)
            && line.form(i).endsWith("ه")
            && line.isOneOf(MemberList.UNDER_LEADER, i - 1);
    return abstractly ? nations.country(line, i) : null;
  }

  /** {@return the coalition of who is told to lead it, {@code null} where none or nobody is} */
  public KnownEntity led(Line line, Mention coalition) {
    Leader leader = of(line, coalition);
    if (leader == null) {
      return null;
    }
    KnownEntity named = coalition.known();
    return leads(leader.state(), named) ? named : by(leader.state());
  }

  /** {@return the coalition under arms that the state is known to lead, or {@code null}} */
  public KnownEntity by(String state) {
    for (KnownEntity force : gazetteer.coalitions()) {
      if (!gazetteer.theatre(force.id()).isEmpty() && leads(state, force)) {
        return force;
      }
    }
    return null;
  }

  /** {@return whether the state leads the coalition, as far as it is known who does} */
  public boolean may(String state, KnownEntity coalition) {
    return leads(state, coalition)
        || Among.none(
            coalition.memberships(), row -> row.leads() && row.group().equals(coalition.id()));
  }

  private static boolean leads(String state, KnownEntity force) {
    return Among.any(
        force.memberships(),
        row -> row.leads() && row.member().equals(state) && row.group().equals(force.id()));
  }
}
