package io.masar.extract.name;

import io.masar.claim.EntityType;
import io.masar.extract.page.Clitics;
import io.masar.extract.page.GazetteerNames;
import io.masar.extract.page.Ids;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.NationalBodies;
import io.masar.extract.page.Words;
import io.masar.mapping.AgreementList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.HeadNoun;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;

/** Finds agreements by their head noun and what they are called by: "the accord of D". */
final class AgreementNames {

  private static final int LONGEST = 4;

  private static final String TRUCE_ID = Ids.of(EntityType.AGREEMENT, "هدنه");

  private final GazetteerNames gazetteer;
  private final NationalBodies nations;

  AgreementNames(GazetteerNames gazetteer, NationalBodies nations) {
    this.gazetteer = gazetteer;
    this.nations = nations;
  }

  /**
   * {@return the truce that is told at token {@code i} by no head: "the ceasefire", "the truce"; or
   * {@code null}}
   */
  static Mention truce(Line line, int i) {
    if (!line.endsWithOneOf(AgreementList.TRUCE, i)) {
      return null;
    }
    String form = line.form(i);
    String bare =
        line.isOneOf(AgreementList.TRUCE, form) || form.length() < 4 ? form : form.substring(1);
    int end = ceasefire(line, i, bare);
    boolean alone = line.isOneOf(AgreementList.TRUCE, bare) && bare.startsWith("ال");
    end = end > i ? end : alone ? i + 1 : i;
    boolean settled = alone || end == i || isSettled(line, i, end);
    boolean aimedAt = !settled || line.form(i - 1).equals("الي") || form.startsWith("ل");
    String clitic = form.substring(0, form.length() - bare.length());
    return end == i || aimedAt
        ? null
        : Mention.named(i, end, clitic, EntityType.AGREEMENT, TRUCE_ID, "truce");
  }

  /** Whether it is one that holds, no aim: "agreed on the ceasefire", "the ceasefire, which". */
  private static boolean isSettled(Line line, int i, int end) {
    boolean told = line.is(end, FunctionWord.RELATIVE) || line.preposition(end).equals("بين");
    for (int j = i - 1; j >= Math.max(0, i - LONGEST) && !told; j--) {
      told = line.verb(j) != null && line.isVerbOf(AgreementList.AGREES, line.verb(j));
    }
    return told;
  }

  /** The token behind "cease of fire" from token {@code i} on, "temporary" aside; or {@code i}. */
  private static int ceasefire(Line line, int i, String bare) {
    boolean plain = line.isOneOf(AgreementList.TRUCE, bare) && !bare.startsWith("ال");
    int fire = line.endsWithOneOf(AgreementList.OPENING, i + 1) ? i + 1 : i + 2;
    boolean told =
        plain
            && line.endsWithOneOf(AgreementList.OPENING, fire)
            && line.isOneOf(AgreementList.FIRE, fire + 1);
    return told ? fire + 2 : i;
  }

  /** {@return the agreement whose head is at token {@code i}, or {@code null} where it has none} */
  Mention at(Line line, int i, Reading head, HeadNoun noun) {
    boolean whose = gazetteer.at(line, i + 1, EntityType.COUNTRY) != null;
    if (head.article()
        && (line.endsWithOneOf(AgreementList.TRUCE, i)
            || whose && !line.form(i + 1).startsWith("ال"))) {
      return null;
    }
    int end = named(line, i);
    if (end == i + 1) {
      return null;
    }
    String clitic = Clitics.of(head);
    boolean truce = line.isOneOf(AgreementList.FIRE, end - 1);
    String id = truce ? TRUCE_ID : Ids.of(EntityType.AGREEMENT, line, i, end, clitic);
    return Mention.named(i, end, clitic, EntityType.AGREEMENT, id, noun.kind());
  }

  private int named(Line line, int i) {
    String next = line.form(i + 1);
    int truce = ceasefire(line, i + 1, next.startsWith("ل") ? next.substring(1) : next);
    if (truce > i + 1) {
      return truce;
    }
    int end = i + 1;
    while (end < line.size() && end < i + LONGEST && names(line, end)) {
      end++;
    }
    return end > i + 1 && Words.definite(line, end - 1) ? purpose(line, end) : end;
  }

  /** Behind what it is for, or what else it is of: "for peace", "and reconciliation". */
  private static int purpose(Line line, int i) {
    int end = i;
    while (end < i + LONGEST
        && (end == i && line.form(end).startsWith("لل")
            || line.form(end).startsWith("وال")
            || end > i && line.form(end).startsWith("ال"))
        && line.isWord(end)
        && !line.isOneOf(AgreementList.SIGNED_BY, line.form(end))) {
      end++;
    }
    return end;
  }

  private boolean names(Line line, int j) {
    if (line.isOneOf(AgreementList.SIGNED_BY, j)
        || line.verb(j) != null && !Words.definite(line, j)
        || line.has(j, Sense.Function.class)
        || plain(line, j)) {
      return false;
    }
    Mention name = gazetteer.at(line, j, null);
    boolean named = name != null && name.clitic().isEmpty();
    return named
        || Words.nameLike(line, j)
        || nations.country(line, j) != null
        || line.form(j).startsWith("ال");
  }

  /** Whether word {@code j} is a definite adjective that names nothing: "the new". */
  private static boolean plain(Line line, int j) {
    boolean relation = line.form(j).endsWith("ي") || line.form(j).endsWith("يه");
    return Words.definite(line, j) && !relation && line.has(j, Sense.Adjective.class);
  }
}
