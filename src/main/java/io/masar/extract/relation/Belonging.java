package io.masar.extract.relation;

import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.page.Draft;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.extract.reference.Antecedent;
import io.masar.extract.reference.Resolver;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.HeadNoun;
import io.masar.mapping.MemberList;
import io.masar.mapping.Sense;
import java.util.List;

/**
 * Reads who belongs to a group by where they stand beside its name: "the battalion of C IN G", "M,
 * the LEADER of G", "A and B FORMED G", "G, under which A and B STAND".
 */
final class Belonging {

  private final Page page;
  private final Resolver resolver;

  Belonging(Page page, Resolver resolver) {
    this.page = page;
    this.resolver = resolver;
  }

  /** {@return the membership in {@code group} told by what stands beside it, or {@code null}} */
  Draft read(Line line, Mention group) {
    Draft draft = inside(line, group);
    draft = draft == null ? leader(line, group) : draft;
    draft = draft == null ? founded(line, group) : draft;
    return draft == null ? under(line, group) : draft;
  }

  /** "The battalion of C IN G", "the first brigade IN the forces of F". */
  private Draft inside(Line line, Mention group) {
    int in = group.from() - 1;
    in -= line.isQuote(in) ? 1 : 0;
    if (group.type() != EntityType.FORCE || !line.preposition(in).equals("في")) {
      return null;
    }
    Mention part = member(line, in - 1);
    boolean within =
        part != null
            && part.to() == in
            && part.type() == EntityType.FORCE
            && (isUnit(line, part) && isGroup(group)
                || Joining.isCoalition(group) && (isUnit(line, part) || !acts(line, part)));
    return within ? all(line, part, group, "within") : null;
  }

  /** Whether it is the subject right behind its verb: "F DOUBTED in G" tells no part of it. */
  private static boolean acts(Line line, Mention part) {
    Sense.Action verb = line.verb(part.from() - 1);
    return verb != null && verb.finite();
  }

  /** Whether it is a known group under arms: a battalion of a state's army is that army's part. */
  private static boolean isGroup(Mention group) {
    return group.known() != null && Antecedent.isGroup(group);
  }

  private static boolean isUnit(Line line, Mention part) {
    return line.reading(part.head(), Sense.Head.class) != null
        && line.reading(part.head(), Sense.Head.class).sense() instanceof Sense.Head head
        && head.noun().use() == HeadNoun.Use.NUMBERED;
  }

  /** "C, the LEADER of G". */
  private Draft leader(Line line, Mention group) {
    int noun = group.from() - 1;
    if (!line.isOneOf(MemberList.LEADER, noun)) {
      return null;
    }
    Mention state = member(line, Words.comma(line, noun - 1) ? noun - 2 : noun - 1);
    boolean leads = state != null && state.type() == EntityType.COUNTRY;
    return leads ? all(line, state, group, "leads").leading() : null;
  }

  /** "A and B FORMED G", which stands right behind them. */
  private Draft founded(Line line, Mention group) {
    Mention first = group;
    int states = 0;
    boolean joined = true;
    for (Mention before = member(line, group.from() - 1);
        before != null && joined && before.to() == first.from();
        before = member(line, first.from() - 1)) {
      joined = before.coordinated();
      first = before;
      states += before.type() == EntityType.COUNTRY ? 1 : 0;
    }
    int verb = first.from() - 1;
    String form = line.form(verb).startsWith("و") ? line.form(verb).substring(1) : line.form(verb);
    boolean forms =
        states > 1
            && !joined
            && line.isOneOf(MemberList.FORMED_BY, form)
            && Joining.isTold(line, verb);
    return forms ? all(line, first, group, "formed by") : null;
  }

  /** "G, and under it STAND A and B", "G, which A and B JOINED". */
  private Draft under(Line line, Mention group) {
    int j = group.to();
    while (Words.comma(line, j) || line.isQuote(j) || line.is(j, FunctionWord.RELATIVE)) {
      j++;
    }
    if (j == group.to() || !Joining.joins(line, j) || !Words.pronominal(line, j + 1)) {
      return null;
    }
    Mention first = Joining.isTold(line, j) ? member(line, j + 2) : null;
    boolean next = first != null && first.from() == j + 2 && first.type() == EntityType.COUNTRY;
    return next ? all(line, first, group, "under it") : null;
  }

  /** The state or named force at token {@code i}, or {@code null}. */
  private Mention member(Line line, int i) {
    Mention mention = page.at(line.index(), i);
    boolean may =
        mention != null
            && (mention.type() == EntityType.COUNTRY
                || mention.type() == EntityType.FORCE && mention.isNamed());
    return may && List.of("", "و").contains(mention.clitic()) ? mention : null;
  }

  /** The draft with the first member and those that "and" joins to it. */
  private Draft all(Line line, Mention first, Mention group, String rule) {
    Draft draft =
        new Draft(ClaimKind.MEMBERSHIP, rule, line, first.from())
            .fill(Role.GROUP, group.id(), "has members")
            .over(Math.min(first.from(), group.from()), Math.max(first.to(), group.to()));
    Mention next = first;
    while (next != null) {
      String id = resolver.resolve(line, next, null);
      if (id == null || id.equals(group.id())) {
        break;
      }
      draft.fill(Role.MEMBER, id, "member of").over(next.from(), next.to());
      Mention other = member(line, next.to());
      next = other != null && other.from() == next.to() && other.coordinated() ? other : null;
    }
    return draft.has(Role.MEMBER) ? draft : null;
  }
}
