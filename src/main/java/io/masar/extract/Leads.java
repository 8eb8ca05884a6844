package io.masar.extract;

import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Sense;
import java.util.Set;

/** Reads who leads a body as a post: "the party led by P", "the ministry that P heads". */
final class Leads {

  /** "Led by" and "chaired by" as one word, folded. */
  private static final Set<String> NOUNS = Set.of("بقياده", "بزعامه", "برياسه", "بامره", "باشراف");

  /** What one does who leads, third person with the pronoun of the body, folded. */
  private static final Set<String> VERBS = Set.of("قود", "تزعم", "راس", "تراس", "دير");

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
    boolean verb = isLeading(line.form(j));
    if (!verb && !NOUNS.contains(line.form(j))) {
      return null;
    }
    int before = verb && line.is(j - 1, FunctionWord.RELATIVE) ? j - 2 : j - 1;
    while (line.isMark(before)) {
      before--;
    }
    Mention body = page.at(line.index(), before);
    if (body == null || !isBody(body)) {
      return null;
    }
    String told = line.token(j).span().of(page.article().text());
    return new Draft(ClaimKind.ROLE, "leads", line, body.from())
        .fill(Role.PERSON, person.id(), "leads")
        .fill(Role.BODY, body.id(), "is led")
        .title(verb ? told : Clitics.strip(told, "ب"))
        .over(body.from(), person.to());
  }

  private static boolean isBody(Mention body) {
    return body.isNamed()
        && (body.type() == EntityType.INSTITUTION || body.type() == EntityType.FORCE);
  }

  /** {@return whether the word is "P leads it" in the present: prefix, stem and pronoun} */
  static boolean isLeading(String form) {
    int end = form.endsWith("ها") || form.endsWith("هم") ? form.length() - 2 : form.length() - 1;
    boolean present = form.startsWith("ي") || form.startsWith("ت");
    boolean pronoun = form.endsWith("ه") || end == form.length() - 2;
    return present && pronoun && end > 1 && VERBS.contains(form.substring(1, end));
  }
}
