package io.masar.extract.relation;

import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.page.Clitics;
import io.masar.extract.page.Draft;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Page;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.MemberList;
import io.masar.mapping.MoverList;
import io.masar.mapping.NameList;
import io.masar.mapping.Sense;

/** Reads who leads a body as a post: "the party led by P", "the ministry that P heads". */
final class Leads {

  private final Page page;

  Leads(Page page) {
    this.page = page;
  }

  /**
   * {@return the post of {@code person} as leader of the body before it, or {@code null}; {@code
   * start} is where the posts before the name begin}
   */
  Draft read(Line line, Mention person, int start) {
    int j = start - 1;
    while (line.has(j, Sense.Rank.class) || line.isQuote(j)) {
      j--;
    }
    Draft taken = taken(line, person, j);
    if (taken != null) {
      return taken;
    }
    boolean verb = isLeading(line, j);
    if (!verb && !line.isOneOf(MemberList.UNDER_LEADER, j)) {
      return null;
    }
    int before = verb && line.is(j - 1, FunctionWord.RELATIVE) ? j - 2 : j - 1;
    while (line.isMark(before) || line.isOneOf(NameList.RULING, before)) {
      before--;
    }
    Mention body = page.at(line.index(), before);
    if (body == null || !isBody(body) || line.isOneOf(MoverList.NOT_THE_FORCE, of(line, body))) {
      return null;
    }
    String told = line.token(j).span().of(page.article().text());
    return new Draft(ClaimKind.ROLE, "leads", line, body.from())
        .fill(Role.PERSON, person.id(), "leads")
        .fill(Role.BODY, body.id(), "is led")
        .title(verb ? told : Clitics.strip(told, "ب"))
        .over(body.from(), person.to());
  }

  /** "P has taken the LEADERSHIP of B", where the verb stands at token {@code verb}. */
  private Draft taken(Line line, Mention person, int verb) {
    int lead = person.to();
    if (!line.isOneOf(MemberList.TAKES_POST, verb)
        || !line.isOneOf(MemberList.COMMAND_OF, lead)
        || !Joining.isTold(line, verb)) {
      return null;
    }
    Mention named = page.at(line.index(), lead);
    Mention body = named == null ? page.at(line.index(), lead + 1) : named;
    if (body == null || !isBody(body) || body.from() > lead + 1) {
      return null;
    }
    return new Draft(ClaimKind.ROLE, "leads", line, verb)
        .fill(Role.PERSON, person.id(), "leads")
        .fill(Role.BODY, body.id(), "is led")
        .title(line.token(lead).span().of(page.article().text()))
        .over(verb, body.to());
  }

  /** The noun before the body, be it "of" it: "a DELEGATION of B". */
  private static int of(Line line, Mention body) {
    int before = body.from() - 1;
    return line.preposition(before).equals("من") ? before - 1 : before;
  }

  private static boolean isBody(Mention body) {
    return body.isNamed()
        && (body.type() == EntityType.INSTITUTION || body.type() == EntityType.FORCE);
  }

  /** {@return whether word {@code i} is "P leads it" in the present: prefix, stem and pronoun} */
  static boolean isLeading(Line line, int i) {
    String word = line.form(i);
    String form = word.startsWith("و") ? word.substring(1) : word;
    int end = form.endsWith("ها") || form.endsWith("هم") ? form.length() - 2 : form.length() - 1;
    boolean present = form.startsWith("ي") || form.startsWith("ت");
    boolean pronoun = form.endsWith("ه") || end == form.length() - 2;
    return present && pronoun && end > 1 && line.isOneOf(MemberList.LEADS, form.substring(1, end));
  }

  /** {@return whether word {@code i} is "leads" in the present, without a pronoun} */
  static boolean isLead(Line line, int i) {
    String form = line.form(i).startsWith("و") ? line.form(i).substring(1) : line.form(i);
    boolean present = form.startsWith("ي") || form.startsWith("ت");
    return present && line.isOneOf(MemberList.LEADS, form.substring(1));
  }
}
