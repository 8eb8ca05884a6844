package io.masar.extract.reference;

import io.masar.claim.EntityType;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.mapping.NoMoveList;
import io.masar.mapping.Sense;
import java.util.List;

/** Finds the people that the pronoun of a noun means, "their transfer": the last force told. */
public final class PointedForce {

  /** How many words may stand between people who are counted and the verb whose object they are. */
  private static final int NEAR = 6;

  private final Trigger trigger;
  private final Line line;
  private final String pronoun;

  public PointedForce(Trigger trigger) {
    this.trigger = trigger;
    this.line = trigger.line();
    this.pronoun = trigger.reading().pronoun();
  }

  /**
   * {@return the people whom "their" means, where no name tells who they are and they were told
   * last; {@code null} where it means others}
   */
  public static Mention nameless(Trigger trigger) {
    Line line = trigger.line();
    if (trigger.finite() || !trigger.reading().pronoun().equals("هم")) {
      return null;
    }
    Mention last = null;
    for (Mention mention : trigger.page().mentions().get(line.index())) {
      boolean before = mention.to() <= trigger.at() && mention.type() == EntityType.FORCE;
      last = before ? mention : last;
    }
    boolean people = last != null && !last.isNamed() && line.has(last.head(), Sense.People.class);
    return people ? last : null;
  }

  /** {@return the last force before the trigger that they may be, or {@code null}} */
  public Mention find() {
    if (!pronoun.equals("هم") && !pronoun.equals("هما")) {
      return null;
    }
    List<Mention> mentions = trigger.page().mentions().get(line.index());
    for (int k = mentions.size() - 1; k >= 0; k--) {
      Mention mention = mentions.get(k);
      if (mention.to() <= trigger.at() && mention.type() == EntityType.FORCE) {
        return isNear(mention) && isPeople(mention) && stillMeant(mention) ? mention : null;
      }
    }
    return null;
  }

  /**
   * Whether nothing of its own stands behind the trigger; a verb only means who is counted near.
   */
  private boolean isNear(Mention mention) {
    boolean near = mention.quantity() != null && trigger.at() - mention.to() < NEAR;
    return near || !trigger.finite() && !trigger.unread(trigger.behind());
  }

  /** Whether people are told, and no body of theirs. */
  private boolean isPeople(Mention mention) {
    return mention.quantity() != null || line.has(mention.head(), Sense.People.class);
  }

  /** Whether no other people were told since, and these were not taken or saved. */
  private boolean stillMeant(Mention mention) {
    for (int i = mention.to(); i < trigger.at(); i++) {
      if (others(i) || line.isOneOf(NoMoveList.TAKEN, i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the word is a plural of people that names no force. */
  private boolean others(int i) {
    String form = line.form(i);
    boolean plural = form.length() > 4 && (form.endsWith("ين") || form.endsWith("ون"));
    return plural
        && line.isWord(i)
        && Words.definite(line, i)
        && trigger.page().at(line.index(), i) == null
        && line.verb(i) == null
        && !line.has(i, Sense.Adjective.class);
  }
}
