package io.masar.extract.relation;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.page.Draft;
import io.masar.extract.page.GazetteerNames;
import io.masar.extract.page.LedForces;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.NationalBodies;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.extract.reference.Resolver;
import io.masar.mapping.ClauseList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Kind;
import io.masar.mapping.MemberList;
import io.masar.mapping.MoverList;
import io.masar.time.TimeMention;
import java.util.ArrayList;
import java.util.List;

/** Reads who belongs to and who leads a coalition, mission or alliance. */
public final class Memberships {

  /** How far behind "comprises" the word for "among them" may stand. */
  private static final int AMONG = 8;

  /** How far behind the group "among them" may stand, where many states take part in it. */
  private static final int SEVERAL = 24;

  private final Page page;
  private final Resolver resolver;
  private final Joining joining;
  private final Wings wings;
  private final Belonging beside;
  private final NationalBodies nations;

  public Memberships(Page page, Resolver resolver) {
    this.page = page;
    this.resolver = resolver;
    this.joining = new Joining(page, resolver);
    this.wings = new Wings(page, resolver);
    this.beside = new Belonging(page, resolver);
    this.nations = new NationalBodies(page.mapping().gazetteer());
  }

  /** {@return the memberships told in one line} */
  public List<Draft> read(Line line) {
    List<Draft> drafts = new ArrayList<>();
    for (Mention mention : page.mentions().get(line.index())) {
      Mention group = meant(line, mention);
      if (isGroup(group)) {
        add(drafts, led(line, group));
        add(drafts, charged(line, group));
        add(drafts, belongs(line, group));
        add(drafts, joining.read(line, group));
        add(drafts, comprises(line, group));
        add(drafts, several(line, group));
        add(drafts, beside.read(line, group));
        add(drafts, wings.winged(line, group));
        add(drafts, wings.among(line, group));
      }
    }
    return drafts;
  }

  /** "M has taken the LEADERSHIP of G", which the name of a command may hide. */
  private Draft charged(Line line, Mention command) {
    boolean leads = line.endsWithOneOf(ClauseList.LEADERSHIP, command.from());
    Mention leader = leads ? page.at(line.index(), command.from() - 1) : null;
    Mention group =
        leads ? new GazetteerNames().at(line, command.from() + 1, EntityType.FORCE) : null;
    boolean state =
        leader != null
            && leader.type() == EntityType.COUNTRY
            && line.isOneOf(MemberList.TAKES_LEAD, leader.from() - 1);
    if (!state || group == null) {
      return null;
    }
    resolver.introduce(line, group.from(), group.id());
    return new Draft(ClaimKind.MEMBERSHIP, "leads", line, leader.from())
        .fill(Role.MEMBER, resolver.resolve(line, leader, null), "leads")
        .fill(Role.GROUP, group.id(), "is led")
        .leading()
        .over(leader.from() - 1, command.to());
  }

  private static void add(List<Draft> drafts, Draft draft) {
    if (draft != null && !draft.in(Role.MEMBER).containsAll(draft.in(Role.GROUP))) {
      drafts.add(draft);
    }
  }

  /** The mission that "the mission" means; any other mention as it is. */
  private Mention meant(Line line, Mention mention) {
    boolean mission = !mention.isNamed() && Kind.MISSION.is(mention.kind());
    String id = mission ? resolver.resolve(line, mention, null) : null;
    return id == null ? mention : mention.as(EntityType.FORCE, id, null);
  }

  private static boolean isGroup(Mention mention) {
    return mention.isNamed()
        && (mention.type() == EntityType.FORCE || mention.type() == EntityType.INSTITUTION);
  }

  /** "G led by M", "G that M leads". */
  private Draft led(Line line, Mention group) {
    int j = group.to();
    if (Words.comma(line, j) || line.isQuote(j)) {
      j++;
    }
    boolean relative = line.is(j, FunctionWord.RELATIVE);
    boolean leads =
        line.isOneOf(MemberList.LED_BY, j) || Leads.isLeading(line, relative ? j + 1 : j);
    Mention leader = leads ? page.at(line.index(), relative ? j + 2 : j + 1) : null;
    boolean state =
        leader != null
            && (leader.type() == EntityType.COUNTRY
                || leader.type() == EntityType.FORCE && leader.isNamed());
    if (!state || leader.from() > (relative ? j + 2 : j + 1)) {
      return leads && leader == null && !relative ? ledBy(line, group, j + 1) : null;
    }
    Draft draft =
        new Draft(ClaimKind.MEMBERSHIP, "leads", line, group.from())
            .fill(Role.MEMBER, resolver.resolve(line, leader, null), "leads")
            .fill(Role.GROUP, group.id(), "is led")
            .leading()
            .over(group.from(), leader.to());
    return dated(page, line, leader.to(), draft);
  }

  /**
   * "G under AMERICAN leadership", where the article names the state as well; a masculine adjective
   * is a man: "led by an AMERICAN".
   */
  private Draft ledBy(Line line, Mention group, int i) {
    String state = LedForces.state(line, i, nations);
    boolean named =
        state != null
            && Among.any(
                page.mentions(), told -> Among.any(told, other -> state.equals(other.id())));
    return !named
        ? null
        : new Draft(ClaimKind.MEMBERSHIP, "leads", line, group.from())
            .fill(Role.MEMBER, state, "leads, by its adjective")
            .fill(Role.GROUP, group.id(), "is led")
            .leading()
            .over(group.from(), i + 1);
  }

  /** {@return the draft, dated by a time that begins at token {@code i}} */
  static Draft dated(Page page, Line line, int i, Draft draft) {
    int at = line.form(i).equals("في") ? i + 1 : i;
    TimeMention time = page.timeAt(line.index(), at);
    return time == null || !time.isPlaced()
        ? draft
        : draft.when(time.interval(), time.span().of(page.article().text()), time.why());
  }

  /** "F, which belongs to G", "F, the military wing of G", "the battalion serving in G". */
  private Draft belongs(Line line, Mention group) {
    int j = group.from() - 1;
    boolean linked = group.preposition().equals("ل");
    while (line.isOneOf(MemberList.WITHIN_GROUP, j) || line.form(j).equals("من")) {
      linked |= line.isPreposition(j);
      j--;
    }
    boolean described = Words.definite(line, j) && line.form(j).endsWith("ي");
    j -= linked && described && line.isOneOf(MemberList.BELONGING, j - 1) ? 1 : 0;
    if (!line.isOneOf(MemberList.BELONGING, j) || !linked && !line.isOneOf(MemberList.WING, j)) {
      return null;
    }
    int before = j - 1;
    while (line.isMark(before)
        || line.is(before, FunctionWord.ALSO)
        || line.is(before, FunctionWord.RELATIVE)
        || line.isOneOf(MemberList.IS_TO_IT, before)) {
      before--;
    }
    boolean one = line.endsWithOneOf(MemberList.FACTIONS, before) && Words.definite(line, before);
    before -= one && line.isOneOf(MemberList.WING, before - 1) ? 2 : 0;
    before -= line.isMark(before) ? 1 : 0;
    Mention part = page.at(line.index(), before);
    boolean itself = part != null && group.id().equals(part.id());
    return part == null || itself || part.type() != EntityType.FORCE || !part.isNamed()
        ? null
        : new Draft(ClaimKind.MEMBERSHIP, "belongs", line, part.from())
            .fill(Role.MEMBER, part.id(), "belongs to")
            .fill(Role.GROUP, group.id(), "holds")
            .over(part.from(), group.to());
  }

  /** The countries and forces of a list that begins at most a few words behind token {@code i}. */
  private List<Mention> listed(Line line, int i) {
    List<Mention> members = new ArrayList<>();
    int gap = 0;
    int j = i;
    while (j < line.size() && gap < 3) {
      Mention mention = page.at(line.index(), j);
      boolean member =
          mention != null
              && (mention.type() == EntityType.COUNTRY || mention.type() == EntityType.FORCE);
      if (member) {
        Mention sender = mention.type() == EntityType.FORCE ? joining.sender(line, mention) : null;
        members.add(sender == null ? mention : sender);
        j = mention.to();
        gap = 0;
      } else if (line.isMark(j) && !Words.comma(line, j)
          || !members.isEmpty() && line.verb(j) != null) {
        break;
      } else {
        gap += members.isEmpty() ? 1 : 2;
        j++;
      }
    }
    return members;
  }

  /** The token behind a relative clause between commas that begins at {@code i}, or {@code i}. */
  private static int behindClause(Line line, int i) {
    if (!line.isMark(i) || !line.is(i + 1, FunctionWord.RELATIVE)) {
      return i;
    }
    int j = i + 1;
    while (j < line.size() && !line.isMark(j)) {
      j++;
    }
    return j + 1;
  }

  /** Whether "comprises" or "consists of" ends at token {@code j}. */
  private static boolean comprising(Line line, int j) {
    String verb = line.form(j).startsWith("و") ? line.form(j).substring(1) : line.form(j);
    return line.isOneOf(MemberList.COMPRISING, verb);
  }

  /** "33 states take part in G, among them M and N". */
  private Draft several(Line line, Mention group) {
    int before = group.from() - 1;
    while (line.isQuote(before) || line.isPreposition(before)) {
      before--;
    }
    if (before < 0 || !Joining.joins(line, before) || !Joining.isTold(line, before)) {
      return null;
    }
    boolean states = false;
    int end = Math.min(line.size(), group.to() + SEVERAL);
    for (int i = group.to(); i < end && !line.form(i).equals("."); i++) {
      states |= line.isOneOf(MemberList.STATES, i);
      if (states && line.is(i, FunctionWord.AMONG)) {
        return members(line, group, i + 1);
      }
    }
    return null;
  }

  private Draft members(Line line, Mention group, int from) {
    Draft draft =
        new Draft(ClaimKind.MEMBERSHIP, "among them", line, group.from())
            .fill(Role.GROUP, group.id(), "has members");
    for (Mention member : listed(line, from)) {
      draft.fill(Role.MEMBER, resolver.resolve(line, member, null), "among them");
      draft.over(member.from(), member.to());
    }
    return draft.has(Role.MEMBER) ? draft : null;
  }

  /** "G comprises M and N", "G, which comprises M". */
  private Draft comprises(Line line, Mention group) {
    int behind = Words.comma(line, group.to()) ? group.to() + 1 : group.to();
    boolean composed = group.type() == EntityType.FORCE && isComposed(line, behind);
    boolean states = group.type() == EntityType.INSTITUTION;
    int from = composed || states || Joining.isCoalition(group) ? listBehind(line, group) : -1;
    if (from < 0 || states && !Joining.isCoalition(group) && !areStates(line, from)) {
      return null;
    }
    Draft draft =
        new Draft(ClaimKind.MEMBERSHIP, "comprises", line, group.from())
            .fill(Role.GROUP, group.id(), "comprises");
    List<Mention> listed = listed(line, among(line, from));
    boolean moved = !listed.isEmpty() && isAddedTo(line, listed.get(listed.size() - 1));
    for (Mention member : moved ? List.<Mention>of() : listed) {
      String id = resolver.resolve(line, member, null);
      if (!group.id().equals(id)) {
        draft.fill(Role.MEMBER, id, "comprised").over(member.from(), member.to());
      }
    }
    return draft.has(Role.MEMBER) ? draft : null;
  }

  /** Whether "to" follows the list: "G added A and B TO the black list" tells no members. */
  private static boolean isAddedTo(Line line, Mention last) {
    return line.preposition(last.to()).equals("الي");
  }

  /** Whether two states begin the list, as in what states have together: "comprises A AND B". */
  private boolean areStates(Line line, int from) {
    Mention first = page.at(line.index(), from);
    Mention second = first == null ? null : page.at(line.index(), first.to());
    return second != null
        && first.type() == EntityType.COUNTRY
        && second.type() == EntityType.COUNTRY
        && first.from() == from
        && second.coordinated();
  }

  /** Where the members of the group are listed, or -1 where no verb says that it has them. */
  private int listBehind(Line line, Mention group) {
    if (comprising(line, group.from() - 1)) {
      return behindClause(line, group.to());
    }
    int j = group.to();
    while (Words.comma(line, j)
        || line.form(j).equals(")")
        || line.isQuote(j)
        || line.is(j, FunctionWord.RELATIVE)) {
      j++;
    }
    boolean counted =
        line.isOneOf(MoverList.NUMBERING, j)
            || line.isOneOf(MoverList.NUMBERING, j + 1)
            || line.isOneOf(MoverList.COMPOSED, j);
    boolean told =
        comprising(line, j)
            || isFormed(line, j)
            || counted && (sent(line, j) || isComposed(line, j));
    return told ? j + 1 : andComprises(line, group);
  }

  /**
   * Behind "and comprises", a few words behind the group: "G, founded in 2023 AND COMPRISING M".
   */
  private int andComprises(Line line, Mention group) {
    for (int j = group.to(); j < group.to() + AMONG && !line.form(j).equals("."); j++) {
      Mention other = page.at(line.index(), j);
      if (other != null && other.type() != EntityType.PLACE) {
        return -1;
      }
      boolean present = line.form(j).startsWith("وي") || line.form(j).startsWith("وت");
      if (present && comprising(line, j)) {
        return j + 1;
      }
    }
    return -1;
  }

  /** Whether people who are counted come from states: "numbering 900 soldiers FROM A and B". */
  private boolean sent(Line line, int from) {
    for (int i = from; i < Math.min(line.size(), from + AMONG); i++) {
      Mention force = page.at(line.index(), i);
      if (force != null && force.type() == EntityType.FORCE) {
        return joining.sender(line, force) != null;
      }
    }
    return false;
  }

  /** Whether it is told what the group is composed of: "composed OF A and B". */
  private boolean isComposed(Line line, int j) {
    Mention first = line.form(j + 1).equals("من") ? page.at(line.index(), j + 2) : null;
    return first != null
        && (first.type() == EntityType.COUNTRY || first.type() == EntityType.FORCE)
        && line.isOneOf(MoverList.COMPOSED, j);
  }

  /** Whether the verb at token {@code j} is "form", with a state behind it as who does. */
  private boolean isFormed(Line line, int j) {
    Mention state = page.at(line.index(), j + 1);
    return line.isOneOf(MemberList.FORMED_BY, j)
        && line.is(j - 1, FunctionWord.RELATIVE)
        && state != null
        && state.type() == EntityType.COUNTRY;
  }

  /** Behind "among them" where that stands before the list: "units of 48 states, above all M". */
  private int among(Line line, int from) {
    for (int i = from; i < from + AMONG; i++) {
      Mention mention = page.at(line.index(), i);
      if (mention != null && mention.type() == EntityType.COUNTRY) {
        return from;
      }
      if (line.is(i, FunctionWord.AMONG)) {
        return i + 1;
      }
    }
    return from;
  }
}
