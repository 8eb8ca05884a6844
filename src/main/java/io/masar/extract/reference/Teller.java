package io.masar.extract.reference;

import io.masar.Among;
import io.masar.claim.EntityType;
import io.masar.extract.clause.Clause;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.mapping.NameList;
import io.masar.mapping.Sense;
import java.util.List;

/**
 * Who a verb of telling names as its subject.
 *
 * @param id the id of the person or body, {@code null} where it is nobody named
 * @param end the token behind the name
 */
record Teller(String id, int end) {

  /** How far behind "the statement" its author may stand. */
  private static final int AUTHOR = 7;

  /** The subject of a verb of telling between it and {@code limit}: a person before a body. */
  static Teller behind(Page page, Line line, int i, int limit) {
    boolean carried = carries(line, i);
    Mention body = null;
    boolean nobody = false;
    for (int j = i + 1; j < limit; j++) {
      if (carried && line.form(j).equals("عن")) {
        body = null;
        nobody = false;
      }
      nobody |= Unnamed.is(line, j);
      Mention mention = page.at(line.index(), j);
      if (mention != null && mention.isNamed() && mention.from() == j) {
        boolean part = inside(line, i, mention);
        boolean follower =
            mention.type() != EntityType.INSTITUTION && Unnamed.follower(line, i, mention);
        if (part) {
          return new Teller(null, i + 1);
        }
        if (j == i + 1 && judges(line, i) && speaks(line, mention, false)) {
          return new Teller(mention.id(), mention.to());
        }
        if (mention.type() == EntityType.PERSON && !follower) {
          return new Teller(mention.id(), mention.to());
        }
        nobody |= follower;
        body = body == null && speaks(line, mention, nobody) ? mention : body;
        j = mention.to() - 1;
      } else if (line.verb(j) != null && !Words.definite(line, j) && (j > i + 1 || we(line, j))) {
        break;
      }
    }
    if (body != null) {
      return new Teller(body.id(), body.to());
    }
    return nobody ? new Teller(null, i + 1) : null;
  }

  /** Whether the name is part of a longer one in quotation marks: "the "OFFICE OF NEWS OF C"". */
  private static boolean inside(Line line, int verb, Mention mention) {
    int quote = -1;
    for (int j = verb + 1; j < mention.from(); j++) {
      quote = !line.isQuote(j) ? quote : quote < 0 ? j : -1;
    }
    return quote >= 0
        && quote < mention.from() - 1
        && mention.type() == EntityType.COUNTRY
        && line.isWord(quote + 1)
        && !line.has(quote + 1, Sense.Post.class);
  }

  /** Whether what is told begins right behind the verb: "he added: WE THANK". */
  private static boolean we(Line line, int j) {
    Sense.Action verb = line.verb(j);
    return verb.form() == Sense.Form.IMPERFECT && verb.count() == Sense.Count.WE;
  }

  /** Whether the verb tells what somebody thinks of another, who is no speaker: "A BLAMED B". */
  private static boolean judges(Line line, int i) {
    return line.verb(i) != null && line.verb(i).lexeme().judges();
  }

  /** Whose "a statement of A" is; "the statement" is of who spoke last. */
  static Teller author(Page page, Line line, int statement, String last) {
    Mention body = null;
    for (int i = statement + 1; i < statement + AUTHOR && body == null; i++) {
      Mention mention = page.at(line.index(), i);
      boolean may = mention != null && mention.isNamed() && mention.type() != EntityType.PLACE;
      body = may && !Words.definite(line, statement) ? mention : null;
    }
    return body == null ? new Teller(last, statement + 1) : new Teller(body.id(), body.to());
  }

  /** Who stands right before a verb that tells by a noun: "the ministry DENIES the withdrawal". */
  static Teller before(Page page, Line line, int i) {
    Sense.Action verb = line.verb(i);
    Mention next = i > 0 && verb != null ? page.at(line.index(), i - 1) : null;
    boolean may =
        next != null
            && next.isNamed()
            && !line.form(i).startsWith("و")
            && !line.isVerbOf(NameList.ACTS, verb)
            && (next.type() == EntityType.PERSON || speaks(line, next, false))
            && Clause.left(page, line, i).subjects().contains(next);
    return may ? new Teller(next.id(), i + 1) : null;
  }

  /** The one person before a verb that tells by a noun: "as to A, he SPOKE of the arrival". */
  static Teller named(Page page, Line line, int i) {
    List<Mention> people =
        Clause.left(page, line, i).subjects().stream()
            .filter(m -> m.type() == EntityType.PERSON && m.isNamed())
            .toList();
    boolean one = people.size() == 1 && line.verb(i) != null;
    for (int j = one ? people.get(0).to() : i; j < i; j++) {
      one &= line.verb(j) == null || Words.definite(line, j);
    }
    return one ? new Teller(people.get(0).id(), i + 1) : null;
  }

  /** Whether a body speaks itself, or through the unnamed source or spokesman before it. */
  private static boolean speaks(Line line, Mention body, boolean nobody) {
    boolean institution = body.type() == EntityType.INSTITUTION;
    boolean may =
        institution || body.type() == EntityType.COUNTRY || body.type() == EntityType.FORCE;
    int before = line.isQuote(body.from() - 1) ? body.from() - 2 : body.from() - 1;
    boolean direct = !nobody && body.preposition().isEmpty() && !line.isPreposition(before);
    if (line.form(before).equals("ل") || nobody && body.preposition().equals("ل")) {
      return false;
    }
    boolean nameless =
        body.type() == EntityType.FORCE
            && body.known() == null
            && line.has(body.head(), Sense.People.class);
    return may
        && !nameless
        && (direct || nobody && institution || line.isOneOf(NameList.SPEAKING_FOR, before));
  }

  /** {@return whether a deed is demanded from token {@code i} on, or of a state, body or force} */
  static boolean isPublic(Page page, Line line, int i) {
    if (line.preposition(i).equals("الي")) {
      return true;
    }
    for (int j = i; j < Math.min(line.size(), i + AUTHOR) && !line.form(j).equals("."); j++) {
      Mention mention = page.at(line.index(), j);
      if (mention != null && mention.type() != EntityType.PERSON
          || Words.that(line, j)
          || Among.any(line.readings(j), reading -> reading.preposition().equals("ب"))) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether the verb carries the words of another: "A quoted B"} */
  static boolean carries(Line line, int i) {
    return line.endsWithOneOf(NameList.CARRIES, i);
  }
}
