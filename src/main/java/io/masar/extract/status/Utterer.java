package io.masar.extract.status;

import io.masar.claim.EntityType;
import io.masar.claim.Status;
import io.masar.extract.clause.Clause;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Lexeme;
import io.masar.mapping.StatusList;
import java.util.List;

/**
 * Who demands, promises, threatens or refuses what a trigger tells, where nobody is told to say so:
 * "A called for the leaving".
 */
public final class Utterer {

  /** How far from such a word who says it may stand. */
  private static final int REACH = 10;

  private final Trigger trigger;
  private final Line line;

  public Utterer(Trigger trigger) {
    this.trigger = trigger;
    this.line = trigger.line();
  }

  /**
   * {@return the id of the person, body or state that says it, or {@code null}}
   *
   * @param status how real it is said to be
   */
  public String id(Status status) {
    int said =
        trigger.governors().stream()
            .filter(g -> utters(g, status))
            .mapToInt(Clause.Governor::at)
            .findFirst()
            .orElse(-1);
    if (said < 0) {
      return null;
    }
    Clause clause = Clause.left(trigger.page(), line, that(said));
    Mention next = trigger.page().at(line.index(), said + 1);
    if (status != Status.DEMANDED && next != null && next.isNamed() && isState(next)) {
      return next.id();
    }
    Mention behind = first(clause, said + 1, Math.min(trigger.at(), said + REACH));
    return behind == null ? idOf(first(clause, clause.start(), said)) : idOf(behind);
  }

  /** The token of "that" behind the word, before what it says; the trigger where there is none. */
  private int that(int said) {
    int i = said + 1;
    while (i < trigger.at() && line.function(i, FunctionWord.THAT) == 0) {
      i++;
    }
    return i;
  }

  private static String idOf(Mention mention) {
    return mention == null ? null : mention.id();
  }

  private boolean utters(Clause.Governor governor, Status status) {
    return governor.action().finite()
        && (status == Status.DEMANDED
                && governor.action().lexeme().meaning() instanceof Lexeme.Governs governs
                && governs.status() == Status.DEMANDED
            || line.isVerbOf(StatusList.UTTERS, governor.action()));
  }

  /** The first person among the subjects between the tokens, else the first body or state. */
  private Mention first(Clause clause, int from, int to) {
    List<Mention> subjects =
        clause.subjects().stream()
            .filter(m -> m.isNamed() && m.from() >= from && m.to() <= to)
            .filter(m -> m.from() == from || line.isWord(m.from() - 1))
            .toList();
    return subjects.stream()
        .filter(m -> m.type() == EntityType.PERSON)
        .findFirst()
        .or(() -> subjects.stream().filter(Utterer::speaks).findFirst())
        .orElse(null);
  }

  /** Whether who stands right behind the verb is its subject, whomever it is said to. */
  private static boolean isState(Mention mention) {
    return speaks(mention) || mention.type() == EntityType.FORCE;
  }

  private static boolean speaks(Mention mention) {
    return mention.type() == EntityType.INSTITUTION || mention.type() == EntityType.COUNTRY;
  }
}
