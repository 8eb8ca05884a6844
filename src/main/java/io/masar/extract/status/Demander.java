package io.masar.extract.status;

import io.masar.claim.EntityType;
import io.masar.claim.Status;
import io.masar.extract.clause.Clause;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.mapping.Lexeme;
import java.util.List;

/** Who demands what a trigger tells, where nobody is told to say so: "A called for the leaving". */
public final class Demander {

  /** How far from the demand who makes it may stand. */
  private static final int REACH = 10;

  private final Trigger trigger;
  private final Line line;

  public Demander(Trigger trigger) {
    this.trigger = trigger;
    this.line = trigger.line();
  }

  /** {@return the id of the person, body or state that demands it, or {@code null}} */
  public String id() {
    int demand =
        trigger.governors().stream()
            .filter(Demander::demands)
            .mapToInt(Clause.Governor::at)
            .findFirst()
            .orElse(-1);
    if (demand < 0) {
      return null;
    }
    Mention behind = first(demand + 1, Math.min(trigger.at(), demand + REACH));
    return behind == null ? idOf(first(trigger.clause().start(), demand)) : idOf(behind);
  }

  private static String idOf(Mention mention) {
    return mention == null ? null : mention.id();
  }

  private static boolean demands(Clause.Governor governor) {
    return governor.action().finite()
        && governor.action().lexeme().meaning() instanceof Lexeme.Governs governs
        && governs.status() == Status.DEMANDED;
  }

  /** The first person among the subjects between the tokens, else the first body or state. */
  private Mention first(int from, int to) {
    List<Mention> subjects =
        trigger.clause().subjects().stream()
            .filter(m -> m.isNamed() && m.from() >= from && m.to() <= to)
            .filter(m -> m.from() == from || line.isWord(m.from() - 1))
            .toList();
    return subjects.stream()
        .filter(m -> m.type() == EntityType.PERSON)
        .findFirst()
        .or(() -> subjects.stream().filter(Demander::speaks).findFirst())
        .orElse(null);
  }

  private static boolean speaks(Mention mention) {
    return mention.type() == EntityType.INSTITUTION || mention.type() == EntityType.COUNTRY;
  }
}
