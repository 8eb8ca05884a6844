package io.masar.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A dated relationship.
 *
 * @param subject the id of the thing it starts from
 * @param object the id of the thing it leads to
 * @param title the post, for a relationship that has one; else {@code null}
 */
public record RelationKey(Tie tie, String subject, String object, String title) implements FactKey {

  public RelationKey {
    Objects.requireNonNull(tie, "tie");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(object, "object");
  }

  /** {@return the keys of a claim: one for each tie, subject and object} */
  static List<FactKey> of(Testimony said, Things things) {
    List<FactKey> keys = new ArrayList<>();
    for (Tie tie : Tie.values()) {
      if (tie.isIn(said)) {
        for (String object : said.in(tie.object())) {
          if (tie.takes(things.get(object))) {
            said.in(tie.subject())
                .forEach(
                    subject -> keys.add(new RelationKey(tie, subject, object, tie.post(said))));
          }
        }
      }
    }
    return keys;
  }

  /** The graph adds the year. */
  @Override
  public String text() {
    String ends = tie + ":" + subject + ":" + object;
    return tie.isTitled() ? ends + ":" + (title == null ? "" : title) : ends;
  }
}
