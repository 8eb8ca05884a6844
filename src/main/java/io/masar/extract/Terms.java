package io.masar.extract;

import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.mapping.WordList;
import io.masar.time.Relation;
import io.masar.time.TimeMention;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the dated provisions of agreements: phases, and what an agreement provides for by a day.
 */
final class Terms {

  private final Page page;

  Terms(Page page) {
    this.page = page;
  }

  /** {@return the provisions told in one line, of the agreement that {@code context} told last} */
  List<Draft> read(Line line, Draft context) {
    List<Draft> drafts = new ArrayList<>();
    for (TimeMention time : page.times().get(line.index())) {
      if (time.isPlaced() && time.relation() == Relation.DEADLINE) {
        int from = provision(line, time);
        if (from >= 0 && (context != null || agreement(line) != null)) {
          drafts.add(draft(line, time, from, context));
        }
      }
    }
    return drafts;
  }

  /**
   * Where the provision begins whose deadline {@code time} is: a phase, or what an agreement
   * provides for; or -1.
   */
  private int provision(Line line, TimeMention time) {
    for (int i = time.firstToken() - 1; i >= 0; i--) {
      String form = line.form(i);
      if (line.endsWithOneOf(WordList.PHASE, i)) {
        return i;
      }
      if (line.isOneOf(WordList.PROVISION, form)
          || form.equals("ان") && line.form(i - 1).equals("علي")) {
        return i + 1;
      }
      if (form.equals(".") || form.equals("؛")) {
        return -1;
      }
    }
    return -1;
  }

  private Mention agreement(Line line) {
    for (int l = line.index(); l >= Math.max(0, line.index() - 3); l--) {
      for (Mention mention : page.mentions().get(l)) {
        if (mention.type() == EntityType.AGREEMENT && mention.isNamed()) {
          return mention;
        }
      }
    }
    return null;
  }

  private Draft draft(Line line, TimeMention time, int from, Draft context) {
    Draft draft =
        new Draft(ClaimKind.TERM, "provision", line, from).over(from, time.lastTokenExclusive());
    Mention agreement = agreement(line);
    if (agreement != null) {
      draft.fill(Role.AGREEMENT, agreement.id(), "the agreement spoken of");
    }
    if (context != null) {
      context
          .in(Role.PARTY)
          .forEach(id -> draft.fill(Role.PARTY, id, "a party of the agreement told last"));
    }
    int end = titleEnd(line, from, Math.max(from + 1, Math.min(time.firstToken(), from + 12)));
    return draft
        .when(time.interval(), time.span().of(page.article().text()), time.why())
        .title(
            line.span(from, end)
                .of(page.article().text())
                .replaceAll("[،,\\s]+$", "")
                .replaceAll("^[بل](?=\\p{L}{4})", ""));
  }

  /** The end of a provision's title: without the verb or preposition that leads to its time. */
  private static int titleEnd(Line line, int from, int end) {
    int last = end;
    while (last > from + 1
        && (line.isMark(last - 1) || line.isPreposition(last - 1) || line.verb(last - 1) != null)) {
      last--;
    }
    return last;
  }
}
