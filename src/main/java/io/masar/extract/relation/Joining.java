package io.masar.extract.relation;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.page.Draft;
import io.masar.extract.page.GazetteerNames;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.extract.reference.Resolver;
import io.masar.mapping.ClauseList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Kind;
import io.masar.mapping.MemberList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import io.masar.mapping.StatusList;
import java.util.Set;

/** Reads whom a group has as a member: "M, a member of G", "M joined G", "M works within G". */
final class Joining {

  private static final Set<String> COALITIONS =
      Kind.ids(Kind.COALITION, Kind.ALLIANCE, Kind.MISSION);

  /** How far before the group its member may be told. */
  private static final int REACH = 7;

  /** How far before "within G" the force may stand. */
  private static final int CLAUSE = 20;

  private final Page page;
  private final Resolver resolver;

  Joining(Page page, Resolver resolver) {
    this.page = page;
    this.resolver = resolver;
  }

  /** {@return the membership in {@code group} that what stands before it tells, or {@code null}} */
  Draft read(Line line, Mention group) {
    Draft draft = member(line, group);
    draft = draft == null ? within(line, group) : draft;
    draft = draft == null ? announced(line, group) : draft;
    draft = draft == null ? takes(line, group) : draft;
    draft = draft == null ? leads(line, group) : draft;
    return draft == null ? whichLeads(line, group) : draft;
  }

  /** "M announced ITS JOINING of G", "M keeps ITS MEMBERSHIP in G". */
  private Draft announced(Line line, Mention group) {
    int j = group.from() - 1;
    while (j > group.from() - REACH && (line.isPreposition(j) || line.isQuote(j))) {
      j--;
    }
    Mention member = state(line, j - 1);
    if (member == null || member.to() != j || !member.clitic().isEmpty()) {
      return null;
    }
    Sense.Action verb = line.verb(member.from() - 1);
    boolean told =
        verb != null
            && verb.form() == Sense.Form.PERFECT
            && line.isVerbOf(StatusList.CONFIRMS, verb)
            && Among.any(line.readings(j), r -> !r.pronoun().isEmpty())
            && joins(line, j);
    boolean keeps = verb != null && line.isVerbOf(StatusList.HOLDS, verb);
    return told || keeps && line.isOneOf(MemberList.ITS_MEMBERSHIP, j)
        ? draft(line, "member", member, group)
        : null;
  }

  /** "M TOOK OVER THE LEADERSHIP of G". */
  private Draft takes(Line line, Mention group) {
    int j = group.from() - 1;
    Mention leader = line.isOneOf(ClauseList.LEADERSHIP, j) ? page.at(line.index(), j - 1) : null;
    boolean told =
        leader != null
            && leader.type() == EntityType.COUNTRY
            && leader.to() == j
            && line.isOneOf(MemberList.TAKES_LEAD, leader.from() - 1);
    return told && isCoalition(group) ? draft(line, "leads", leader, group).leading() : null;
  }

  /** "M, which leads G". */
  private Draft whichLeads(Line line, Mention group) {
    int j = group.from() - 1;
    boolean leads = Leads.isLead(line, j) && line.is(j - 1, FunctionWord.RELATIVE);
    Mention leader = leads ? former(line, j) : null;
    Draft draft = leader == null ? null : draft(line, "leads", leader, group);
    return draft == null ? null : draft.leading();
  }

  static boolean isCoalition(Mention group) {
    return COALITIONS.contains(String.valueOf(group.kind()));
  }

  /** "M, a member of G", "M joined G". */
  private Draft member(Line line, Mention group) {
    int j = group.from() - 1;
    for (int back = 0; back <= REACH && j >= 0 && !line.isMark(j); back++, j--) {
      boolean joins = joins(line, j) || under(line, j, group);
      if (joins || line.isOneOf(MemberList.MEMBER, j)) {
        if (!isTold(line, j)) {
          return null;
        }
        Mention member = joins ? joined(line, j, group) : null;
        boolean noun =
            line.isOneOf(MemberList.MEMBER, j) && line.verb(j) == null && !isObject(line, j);
        member = member == null && noun && !another(line, j, group) ? former(line, j) : member;
        return member == null ? null : all(line, member, draft(line, "member", member, group));
      }
    }
    return null;
  }

  /** The last of the states that begin with {@code first} and are joined by "and". */
  private Mention last(Line line, Mention first) {
    Mention last = first;
    for (Mention next = joinedTo(line, last); next != null; next = joinedTo(line, last)) {
      last = next;
    }
    return last;
  }

  /** The draft with the states joined to its member. */
  private Draft all(Line line, Mention member, Draft draft) {
    Mention next = draft == null ? null : joinedTo(line, member);
    while (next != null) {
      draft.fill(Role.MEMBER, next.id(), "joined to it").over(next.from(), next.to());
      next = joinedTo(line, next);
    }
    return draft;
  }

  private Mention joinedTo(Line line, Mention state) {
    Mention next = state(line, state.to());
    boolean both = next != null && next.coordinated() && next.from() == state.to();
    return both && next.type() == EntityType.COUNTRY ? next : null;
  }

  /** Whether token {@code j} is "joins" or "takes part". */
  static boolean joins(Line line, int j) {
    return Among.any(
        line.readings(j),
        reading ->
            reading.sense() instanceof Sense.Action action
                && line.isVerbOf(MemberList.JOINS, action));
  }

  /**
   * {@return whether the verb at token {@code j} is told of what is so: no "will", "not", "may"}
   */
  static boolean isTold(Line line, int j) {
    Sense.Action verb = line.verb(j);
    if (verb == null) {
      return true;
    }
    boolean present = verb.form() == Sense.Form.IMPERFECT;
    boolean open =
        line.isOneOf(StatusList.MAYBE, j - 1)
            || line.is(j - 1, FunctionWord.THAT)
            || line.is(j - 1, FunctionWord.FUTURE);
    return !Words.negates(line, j - 1)
        && !line.is(j - 1, FunctionWord.HYPOTHETICAL)
        && !(present && open)
        && Among.none(line.readings(j), Reading::future);
  }

  /** Whether "taking part" is what somebody refuses or plans: "C refused TAKING PART in G". */
  private boolean isObject(Line line, int j) {
    Mention before = page.at(line.index(), j - 1);
    boolean deed =
        Among.any(
            line.readings(j),
            r -> r.sense() instanceof Sense.Action action && action.form() == Sense.Form.NOUN);
    return deed && before != null && line.verb(before.from() - 1) != null;
  }

  /** Whether the group is whom somebody follows or answers to: "is UNDER the command of G". */
  private static boolean under(Line line, int j, Mention group) {
    Sense.Action verb = group.preposition().equals("ل") ? line.verb(j) : null;
    return verb != null
        && verb.form() == Sense.Form.IMPERFECT
        && line.isVerbOf(MemberList.IS_UNDER, verb);
  }

  /** Whether another group is named between token {@code j} and this one, or it is opposed. */
  private boolean another(Line line, int j, Mention group) {
    for (int i = j + 1; i < group.from(); i++) {
      if (page.at(line.index(), i) != null || line.is(i, FunctionWord.RELATIVE)) {
        return true;
      }
    }
    return line.isOneOf(MemberList.AGAINST, group.from() - 1);
  }

  /** Who joins: the subject behind the verb at token {@code j}, or before it. */
  private Mention joined(Line line, int j, Mention group) {
    Mention behind = state(line, j + 1);
    if (behind != null && behind.from() == j + 1 && behind.to() <= group.from()) {
      boolean verb = line.verb(j) != null || line.is(j - 1, FunctionWord.AFTER);
      return verb && entered(line, last(line, behind).to(), group.from()) ? behind : null;
    }
    Sense.Action verb = line.verb(j);
    Mention former = verb != null && entered(line, j + 1, group.from()) ? former(line, j) : null;
    boolean people =
        former != null && former.type() == EntityType.COUNTRY && verb.count() == Sense.Count.PLURAL;
    return people ? null : former;
  }

  /**
   * Whether nothing but "to" or "in the frame of" leads to the group: no meeting of it is meant.
   */
  private static boolean entered(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean leads = line.isPreposition(i) && !line.form(i).equals("مع");
      if (!leads
          && !line.isOneOf(MemberList.WITHIN_GROUP, i)
          && !line.isOneOf(ClauseList.ADVERB, i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The state or force right before token {@code j}, be it before a comma, "which", or "the first
   * state of".
   */
  private Mention former(Line line, int j) {
    int i = line.verb(j) != null && line.isOneOf(StatusList.MAYBE, j - 1) ? j - 2 : j - 1;
    while (i > j - REACH
        && line.isOneOf(MemberList.AMONG_MEMBERS, i)
        && page.at(line.index(), i) == null) {
      i--;
    }
    if (line.is(i, FunctionWord.RELATIVE)) {
      i--;
    }
    if (Words.comma(line, i) || line.isQuote(i)) {
      i--;
    }
    return state(line, i);
  }

  private Mention state(Line line, int i) {
    Mention mention = page.at(line.index(), i);
    boolean joins =
        mention != null
            && (mention.type() == EntityType.COUNTRY
                || mention.type() == EntityType.FORCE && mention.isNamed());
    return joins ? mention : null;
  }

  /** "F works in P within G". */
  private Draft within(Line line, Mention group) {
    boolean inside =
        line.isOneOf(MemberList.WITHIN, group.from() - 1)
            && (!line.isOneOf(MemberList.FRAME, group.from() - 1)
                || line.isPreposition(group.from() - 2));
    Mention member = inside && isCoalition(group) ? force(line, group) : null;
    Draft sent = member == null ? null : sent(line, member, group);
    return member == null || sent != null ? sent : draft(line, "within", member, group);
  }

  /** "Forces from A and B within G": the states that send them. */
  private Draft sent(Line line, Mention member, Mention group) {
    Draft draft = null;
    Mention state = sender(line, member);
    while (state != null && state.type() == EntityType.COUNTRY) {
      draft = draft == null ? draft(line, "within", state, group) : draft;
      draft.fill(Role.MEMBER, state.id(), "sends forces").over(state.from(), state.to());
      Mention next = state(line, state.to());
      state = next != null && next.coordinated() ? next : null;
    }
    return draft;
  }

  /** {@return the state that "soldiers from C" are of, or {@code null}} */
  Mention sender(Line line, Mention force) {
    int from = force.head() + 1;
    boolean told = line.form(from).equals("من") && from <= force.to();
    Mention state = told ? new GazetteerNames().at(line, from + 1, EntityType.COUNTRY) : null;
    if (state != null) {
      resolver.introduce(line, state.from(), state.id());
    }
    return state;
  }

  /** The first force of the sentence part before the group that nothing is done to. */
  private Mention force(Line line, Mention group) {
    int start = Math.max(0, group.from() - CLAUSE);
    for (Mention mention : page.mentions().get(line.index())) {
      String before = line.preposition(mention.from() - 1);
      boolean acts = mention.preposition().isEmpty() && before.isEmpty();
      boolean counted = mention.quantity() != null;
      if (mention.from() >= start
          && mention.to() <= group.from()
          && mention.type() == EntityType.FORCE
          && (acts || counted)) {
        return mention;
      }
    }
    return null;
  }

  /** "M leads G". */
  private Draft leads(Line line, Mention group) {
    for (int j = group.from() - 2; isCoalition(group) && j >= group.from() - 4; j--) {
      Mention leader = page.at(line.index(), j + 1);
      boolean told =
          leader != null
              && leader.from() == j + 1
              && leader.type() == EntityType.COUNTRY
              && leader.clitic().isEmpty()
              && Leads.isLead(line, j);
      if (told) {
        return draft(line, "leads", leader, group).leading();
      }
    }
    return null;
  }

  private Draft draft(Line line, String rule, Mention member, Mention group) {
    String id = resolver.resolve(line, member, null);
    if (id == null || id.equals(group.id())) {
      return null;
    }
    Draft draft =
        new Draft(ClaimKind.MEMBERSHIP, rule, line, member.from())
            .fill(Role.MEMBER, id, "member of")
            .fill(Role.GROUP, group.id(), "has members")
            .over(Math.min(member.from(), group.from()), Math.max(member.to(), group.to()));
    return Memberships.dated(page, line, group.to(), draft);
  }
}
