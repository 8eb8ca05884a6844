package io.masar.extract.reference;

import io.masar.claim.EntityType;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Page;
import io.masar.mapping.AttackList;
import io.masar.mapping.NameList;
import java.util.List;
import java.util.Set;

/** Finds whose positions are struck where only a pronoun tells: "the raids on ITS positions". */
public final class Foe {

  /** How many sentences before its own it may be told in. */
  private static final int REACH = 2;

  private Foe() {}

  /** {@return whether the positions are those of a group told before: "posts of THE GROUP"} */
  public static boolean ofGroup(Line line, Mention positions) {
    for (int i = positions.head() + 1; i < positions.to(); i++) {
      if (line.isOneOf(AttackList.THE_GROUP, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@return the id of the last force before {@code positions} that attacks not, or null} */
  public static String of(Page page, Line line, Mention positions, Set<String> attackers) {
    boolean group = positions.pronoun().isEmpty();
    for (int l = line.index(); l >= Math.max(0, line.index() - REACH); l--) {
      Line where = page.lines().get(l);
      List<Mention> mentions = page.mentions().get(l);
      for (int k = mentions.size() - 1; k >= 0; k--) {
        Mention before = mentions.get(k);
        boolean earlier = l < line.index() || before.to() <= positions.from();
        if (earlier
            && isForce(before, attackers)
            && agrees(where, before, positions.pronoun())
            && (!group || Antecedent.isGroup(before))) {
          return before.id();
        }
      }
    }
    return null;
  }

  private static boolean isForce(Mention mention, Set<String> attackers) {
    return mention.type() == EntityType.FORCE
        && mention.isNamed()
        && !attackers.contains(mention.id());
  }

  /** {@return whether the pronoun can mean the force, by its gender} */
  public static boolean agrees(Line where, Mention force, String pronoun) {
    boolean masculine = where.endsWithOneOf(NameList.ONE_BODY, force.head());
    return !Antecedent.she(where, force, pronoun) && !(pronoun.equals("ها") && masculine);
  }
}
