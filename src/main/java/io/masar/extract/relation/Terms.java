package io.masar.extract.relation;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.page.Draft;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.mapping.AgreementList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.NameList;
import io.masar.mapping.Sense;
import io.masar.time.Relation;
import io.masar.time.TimeMention;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the dated provisions of agreements: phases, and what an agreement provides for by a day.
 */
public final class Terms {

  /** How far before its time a phase may be told. */
  private static final int PHASE = 10;

  /** How near "covers" the pact stands that does. */
  private static final int NEAR = 3;

  private final Page page;

  public Terms(Page page) {
    this.page = page;
  }

  /** {@return the provisions told in one line, of the agreement that {@code context} told last} */
  public List<Draft> read(Line line, Draft context) {
    List<Draft> drafts = new ArrayList<>();
    if (context == null && agreement(line) == null) {
      return drafts;
    }
    int told = 0;
    for (TimeMention time : page.times().get(line.index())) {
      int from = time.isPlaced() ? provision(line, time, told, context) : -1;
      if (from >= 0) {
        drafts.add(draft(line, time, from, context));
        told = time.lastTokenExclusive();
      }
    }
    return drafts;
  }

  /**
   * Where the provision begins that {@code time} belongs to, no earlier than {@code start}, or -1.
   */
  private int provision(Line line, TimeMention time, int start, Draft context) {
    boolean deadline = time.relation() == Relation.DEADLINE || time.interval().from() == null;
    int from = deadline ? provision(line, time) : -1;
    if (from < 0 && deadline && context != null && context.line() == line) {
      from = agreed(line, time, context);
    }
    int pact = from < 0 ? underPact(line, time) : from;
    int phase = pact < 0 ? phase(line, time, start) : pact;
    return phase < start ? -1 : phase;
  }

  /**
   * What is to happen "under the pact" before its time: the verb behind that, or right before it;
   * or -1.
   */
  private static int underPact(Line line, TimeMention time) {
    int verb = -1;
    boolean signed = false;
    for (int i = time.firstToken() - 1; i >= 0 && !line.form(i).equals("."); i--) {
      verb = isDue(line, i) ? i : verb;
      signed |= line.isOneOf(AgreementList.SIGNED_BY, i);
      boolean it = line.endsWithOneOf(AgreementList.UNDER_IT, i);
      boolean pact = it || line.endsWithOneOf(AgreementList.THE_PACT, i + 1);
      if (line.endsWithOneOf(AgreementList.UNDER_PACT, i) && verb >= 0
          || pact && line.isOneOf(AgreementList.ACCORDING, i)
          || it) {
        boolean far = it && verb > i + NEAR;
        return verb < 0 ? it || signed ? -1 : before(line, i) : far ? -1 : verb;
      }
      if (pact && line.endsWithOneOf(AgreementList.UNDER_PACT, i) && !signed) {
        return before(line, i);
      }
    }
    return -1;
  }

  /** The verb a few words before "under the pact" at token {@code i}, or -1. */
  private static int before(Line line, int i) {
    for (int j = i - 1; j >= Math.max(0, i - NEAR) && !line.form(j).equals("."); j--) {
      if (isDue(line, j)) {
        return j;
      }
    }
    return -1;
  }

  private static boolean isDue(Line line, int i) {
    Sense.Action action = line.verb(i);
    boolean due = action != null && action.form() == Sense.Form.IMPERFECT;
    return due && !Words.definite(line, i);
  }

  /** What the agreement told in the line is on: the noun behind "on" or "for". */
  private static int agreed(Line line, TimeMention time, Draft context) {
    for (int i = context.trigger() + 1; i < time.firstToken(); i++) {
      boolean on =
          line.preposition(i - 1).equals("علي") && line.isWord(i) && !Words.definite(line, i);
      if (on || aims(line, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean aims(Line line, int i) {
    return Among.any(
        line.readings(i),
        reading ->
            reading.sense() instanceof Sense.Action action
                && action.form() == Sense.Form.NOUN
                && reading.preposition().equals("ل"));
  }

  /** "The first phase", "the second" behind it, right before its time. */
  private int phase(Line line, TimeMention time, int start) {
    for (int i = time.firstToken() - 1; i >= Math.max(start, time.firstToken() - PHASE); i--) {
      boolean phase =
          line.endsWithOneOf(AgreementList.PHASE, i) && line.isOneOf(NameList.ORDINAL, i + 1);
      if (phase || line.isOneOf(AgreementList.PHASE_OF_IT, i) && ofPhases(line)) {
        return i;
      }
      if (line.form(i).equals(".") || line.form(i).equals("؛")) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether the line or the one before it tells of several phases. */
  private boolean ofPhases(Line line) {
    boolean here = line.hasOneOf(AgreementList.PHASES, 0, line.size());
    Line before = line.index() == 0 ? line : page.lines().get(line.index() - 1);
    return here || before.hasOneOf(AgreementList.PHASES, 0, before.size());
  }

  /**
   * Where the provision begins whose deadline {@code time} is: a phase, or what an agreement
   * provides for; or -1.
   */
  private int provision(Line line, TimeMention time) {
    int term = -1;
    for (int i = time.firstToken() - 1; i >= 0; i--) {
      String form = line.form(i);
      if (line.endsWithOneOf(AgreementList.PHASE, i)) {
        return i;
      }
      if (line.isOneOf(AgreementList.PROVISION, plain(form))
          || line.isOneOf(AgreementList.COVERS, plain(form)) && ofPact(line, i)
          || Words.that(line, i) && line.form(i - 1).equals("علي")) {
        return provided(line, i + 1, time.firstToken());
      }
      if (line.isOneOf(AgreementList.TERM_SET, form)) {
        term = Words.negates(line, i + 1) ? term : i + 1;
      }
      if (form.equals(".") || form.equals("؛")) {
        return term;
      }
    }
    return term;
  }

  /** Whether a pact is what "covers" at token {@code i}: right before or behind it, or "which". */
  private static boolean ofPact(Line line, int i) {
    int before = line.is(i - 1, FunctionWord.RELATIVE) ? i - 2 : i - 1;
    boolean described =
        line.verb(before) == null
            && !line.isPreposition(before)
            && line.isWord(before)
            && Words.definite(line, before) == Words.definite(line, before - 1);
    return isPact(line, before) || isPact(line, i + 1) || described && isPact(line, before - 1);
  }

  private static boolean isPact(Line line, int i) {
    return line.endsWithOneOf(AgreementList.PACT_WORD, i)
        && !line.endsWithOneOf(NameList.STATEMENT, i);
  }

  private static String plain(String form) {
    return form.startsWith("و") && form.length() > 4 ? form.substring(1) : form;
  }

  /** Where begins what a pact provides for: behind "on" where its subject stands before that. */
  private static int provided(Line line, int from, int end) {
    for (int j = from; j < end - 1 && line.isWord(j); j++) {
      if (line.preposition(j).equals("علي")) {
        return Words.that(line, j + 1) && j + 2 < end ? j + 2 : j + 1;
      }
    }
    return from;
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
