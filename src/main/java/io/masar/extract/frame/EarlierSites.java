package io.masar.extract.frame;

import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Clitics;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.mapping.ClauseList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.RouteList;
import java.util.List;

/** The site that "it" of a verb means, which only the sentences before tell of. */
final class EarlierSites {

  /** How many sentences before its own it may be told in. */
  private static final int SENTENCES = 2;

  private EarlierSites() {}

  /**
   * {@return the one base of the last sentence before that tells of any, for a role that a town may
   * have too the one town where no base is told; or {@code null}}
   */
  static Mention of(Trigger trigger, Role role) {
    String pronoun = trigger.reading().pronoun();
    boolean it = pronoun.equals("ها") || pronoun.equals("ه");
    int first = trigger.line().index() - 1;
    for (int l = first; it && opens(trigger) && l >= Math.max(0, first + 1 - SENTENCES); l--) {
      Line where = trigger.page().lines().get(l);
      List<Mention> told = trigger.page().mentions().get(l);
      Mention base = only(told, EntityType.BASE);
      Mention site =
          base == null && role != Role.SITE && none(told, EntityType.BASE)
              ? only(told, EntityType.PLACE)
              : base;
      if (site != null) {
        return agrees(where, site, pronoun.equals("ها")) ? site : null;
      }
      if (!none(told, EntityType.BASE) || !none(told, EntityType.PERSON)) {
        return null;
      }
    }
    return null;
  }

  /**
   * Whether nothing else stands before it in its sentence, or in what is said, that may be "it".
   */
  private static boolean opens(Trigger trigger) {
    Line line = trigger.line();
    for (int i = trigger.at() - 1; i >= 0; i--) {
      if (line.is(i, FunctionWord.THAT) || line.isQuote(i)) {
        return true;
      }
      if (trigger.unread(i) && !line.isOneOf(ClauseList.ADVERB, i)) {
        return false;
      }
    }
    return true;
  }

  private static Mention only(List<Mention> told, EntityType type) {
    Mention only = null;
    for (Mention mention : told) {
      if (mention.type() == type && mention.isNamed()) {
        if (only != null && !only.id().equals(mention.id())) {
          return null;
        }
        only = only == null ? mention : only;
      }
    }
    return only;
  }

  private static boolean none(List<Mention> told, EntityType type) {
    for (Mention mention : told) {
      if (mention.type() == type) {
        return false;
      }
    }
    return true;
  }

  /** {@return whether "it", of that gender, does not speak against the place} */
  static boolean agrees(Line where, Mention place, boolean feminine) {
    String head = Clitics.strip(where.form(place.head()), place.clitic());
    return feminine
        ? !where.isOneOf(RouteList.MASCULINE_PLACE, head)
        : !head.endsWith("ه") || place.type() == EntityType.COUNTRY;
  }
}
