package io.masar.extract.relation;

import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.page.Draft;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.extract.reference.Resolver;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.MemberList;
import io.masar.mapping.Sense;
import java.util.List;

/**
 * Reads which forces a group has: "G and its military wing M", "the factions of G, among them M".
 */
final class Wings {

  /** How many adjectives a wing has at most. */
  private static final int ADJECTIVES = 2;

  private final Page page;
  private final Resolver resolver;

  Wings(Page page, Resolver resolver) {
    this.page = page;
    this.resolver = resolver;
  }

  /** {@return what "G and its wing M" tells, or {@code null}} */
  Draft winged(Line line, Mention group) {
    int i = line.isQuote(group.to()) ? group.to() + 1 : group.to();
    String word = line.form(i);
    if (!word.startsWith("و") || !line.isOneOf(MemberList.ITS_WING, word.substring(1))) {
      return null;
    }
    int j = i + 1;
    while (j <= i + ADJECTIVES && Words.definite(line, j) && page.at(line.index(), j) == null) {
      j++;
    }
    boolean apart = Words.comma(line, j) || line.isQuote(j);
    j += Words.comma(line, j) ? 1 : 0;
    j += line.isQuote(j) ? 1 : 0;
    Mention named = force(line, j);
    boolean wings = named != null && (apart || struck(line, named.to()) || !acts(line, group));
    Mention wing = wings ? named : null;
    return wing == null || !wing.clitic().isEmpty()
        ? null
        : draft(line, group, "wing").fill(Role.MEMBER, wing.id(), "its wing").over(i, wing.to());
  }

  /** Whether an object of its own stands at token {@code i}: "G and its wing M form A THREAT". */
  private static boolean struck(Line line, int i) {
    return line.form(i).length() > 3 && line.form(i).endsWith("ا") && !Words.definite(line, i);
  }

  /**
   * Whether the group may be who does what is told before it, so that a force behind it is whom it
   * is done to: "G and its wing WARNED F".
   */
  private boolean acts(Line line, Mention group) {
    for (int k = group.from() - 1; k >= 0 && line.isWord(k); k--) {
      if (page.at(line.index(), k) != null) {
        return false;
      }
      if (line.verb(k) != null || line.has(k, Sense.Action.class)) {
        return true;
      }
    }
    return false;
  }

  /** {@return what "the factions of G, among them M and N" tells, or {@code null}} */
  Draft among(Line line, Mention group) {
    int noun = group.from() - (line.endsWithOneOf(MemberList.FACTIONS, group.from()) ? 0 : 1);
    boolean several = line.endsWithOneOf(MemberList.FACTIONS, noun) && !Words.definite(line, noun);
    int i = Words.comma(line, group.to()) ? group.to() + 1 : group.to();
    i += line.preposition(i).equals("من") ? 1 : 0;
    Mention member = several && line.is(i, FunctionWord.AMONG) ? force(line, i + 1) : null;
    if (member == null) {
      return null;
    }
    Draft draft = draft(line, group, "among them");
    while (member != null) {
      draft.fill(Role.MEMBER, member.id(), "among them").over(member.from(), member.to());
      Mention next = force(line, member.to());
      member = next != null && next.coordinated() ? next : null;
    }
    return draft;
  }

  /** The named force whose name begins at token {@code i}, without a preposition. */
  private Mention force(Line line, int i) {
    Mention force = page.at(line.index(), i);
    boolean begins =
        force != null
            && force.from() == i
            && force.type() == EntityType.FORCE
            && force.isNamed()
            && List.of("", "و").contains(force.clitic());
    return begins ? force : null;
  }

  private Draft draft(Line line, Mention group, String rule) {
    return new Draft(ClaimKind.MEMBERSHIP, rule, line, group.from())
        .fill(Role.GROUP, resolver.resolve(line, group, null), "has it")
        .over(group.from(), group.to());
  }
}
