package io.masar.extract.identity;

import io.masar.claim.EntityType;
import io.masar.extract.page.Clitics;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.mapping.Kind;
import io.masar.mapping.NameList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins "groups of the army" where only the whole article tells which army: a part is its whole.
 */
final class Parts {

  private Parts() {}

  /** {@return the mentions of a line, of which each part and its whole are one} */
  static List<Mention> join(Line line, List<Mention> mentions) {
    List<Mention> joined = new ArrayList<>();
    for (Mention found : mentions) {
      Mention mention = withPeople(line, found, joined);
      Mention part = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (part != null && isPart(line, part, mention)) {
        joined.set(joined.size() - 1, mention.behind(part.from(), part.clitic(), part.quantity()));
      } else {
        joined.add(mention);
      }
    }
    return joined;
  }

  /** "The fighters of" before a force that the article tells: they are that force. */
  private static Mention withPeople(Line line, Mention force, List<Mention> before) {
    int people = force.from() - 1;
    boolean free = before.isEmpty() || before.get(before.size() - 1).to() <= people;
    boolean theirs =
        free
            && force.type() == EntityType.FORCE
            && force.isNamed()
            && force.clitic().isEmpty()
            && line.isWord(people)
            && !Words.definite(line, people)
            && line.has(people, Sense.Head.class)
            && line.endsWithOneOf(NameList.PART_OF_FORCE, people)
            && !Kind.POSITIONS.is(force.kind());
    Reading head = theirs ? line.reading(people, Sense.Head.class) : null;
    return head == null ? force : force.behind(people, Clitics.of(head), force.quantity());
  }

  /** Whether "of" stands between an indefinite force and one that is told which it is. */
  private static boolean isPart(Line line, Mention part, Mention whole) {
    boolean some =
        part.type() == EntityType.FORCE
            && !part.isNamed()
            && (part.isSome() || part.quantity() != null)
            && !Words.definite(line, part.from());
    return some
        && line.form(part.to()).equals("من")
        && whole.from() == part.to() + 1
        && whole.type() == EntityType.FORCE
        && whole.quantity() == null
        && whole.clitic().isEmpty()
        && (whole.isNamed() || Words.definite(line, whole.from()));
  }
}
