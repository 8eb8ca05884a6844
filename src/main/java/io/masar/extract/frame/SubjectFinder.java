package io.masar.extract.frame;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.claim.Status;
import io.masar.extract.clause.Clause;
import io.masar.extract.clause.Concord;
import io.masar.extract.clause.Trigger;
import io.masar.extract.page.Fillers;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.extract.reference.Antecedent;
import io.masar.mapping.ClauseList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Lexeme;
import io.masar.mapping.MoverList;
import io.masar.mapping.NoMoveList;
import io.masar.mapping.Sense;
import io.masar.mapping.StatusList;

/** Finds the subject of a trigger among what stands before it. */
final class SubjectFinder {

  /** How many words an insertion between the subject and its verb has at most. */
  private static final int INSERTED = 14;

  private final Trigger trigger;
  private final Line line;
  private final int at;
  private final int begin;

  SubjectFinder(Trigger trigger) {
    this.trigger = trigger;
    this.line = trigger.line();
    this.at = trigger.at();
    this.begin = begin();
  }

  /** Where the verb begins with what belongs to it: "HAD withdrawn", "IS STILL stationed". */
  private int begin() {
    int first = at;
    boolean still = true;
    while (first > 0 && still) {
      boolean particle =
          line.isOneOf(ClauseList.VERBAL_PARTICLE, first - 1) && (trigger.finite() || first < at);
      still =
          particle
              || lasting(first - 1)
              || first < at && line.isOneOf(ClauseList.NOT_ENDED, first - 1);
      first -= still ? 1 : 0;
    }
    return first;
  }

  /**
   * Whether the word only tells that a presence lasts or lasted, "STILL are", "were", or that what
   * a participle tells is over: "WERE heading to P".
   */
  private boolean lasting(int i) {
    boolean stays = trigger.kind() == ClaimKind.PRESENCE;
    boolean was = stays || trigger.participle() && !Words.definite(line, at);
    boolean lasts = line.isOneOf(ClauseList.LASTS, i) || line.isOneOf(ClauseList.NO_LONGER, i);
    return (stays && lasts || was && line.is(i, FunctionWord.PAST))
        && trigger.page().at(line.index(), i) == null;
  }

  /** The last token before {@code end} that only stresses nothing: "F ALONE is stationed". */
  private int unstressed(int end) {
    int i = end;
    while (i > trigger.clause().start()) {
      boolean part = line.isOneOf(ClauseList.FOR_ITS_PART, i) && line.form(i - 1).equals("من");
      boolean quoted = line.isQuote(i) && trigger.participle();
      boolean stress = line.isOneOf(ClauseList.EMPHASIS, i) || line.isOneOf(ClauseList.ADVERB, i);
      if (!part && !quoted && !stress) {
        return i;
      }
      i -= part ? 2 : 1;
    }
    return i;
  }

  /** {@return the mention that is the subject and fits the role, or {@code null}} */
  Mention find(Role role) {
    Mention they = trigger.upon() == null ? they(role) : fitting(trigger.upon(), role);
    if (they != null) {
      return they;
    }
    boolean relative = begin >= 2 && line.is(begin - 1, FunctionWord.RELATIVE);
    if (relative || trigger.participle()) {
      int before = relative ? begin - 2 : begin - 1;
      before -= !relative && line.is(before, FunctionWord.NEGATION) ? 1 : 0;
      before = relative ? before : unstressed(before);
      Mention inserted = relative || begin == at ? null : parted(role);
      Mention found =
          inserted == null ? fitting(trigger.page().at(line.index(), before), role) : inserted;
      return found == null && relative && role == Role.FORCE ? farther(before) : found;
    }
    Mention bound = Words.that(line, at - 1) ? trigger.page().at(line.index(), at - 2) : null;
    boolean before =
        bound != null
            && bound.preposition().equals("ل")
            && line.endsWithOneOf(StatusList.DID_BEFORE, bound.from() - 1);
    if (before || bound != null && line.isOneOf(StatusList.UPON, bound.from() - 1)) {
      return fitting(bound, role);
    }
    Clause.Governor finite = finiteGovernor();
    if (finite != null) {
      return ofGovernor(finite, role);
    }
    if (trigger.finite() && standsAlone()) {
      return parted(role);
    }
    int last = unstressed(was() ? begin - 2 : begin - 1);
    Mention next = joined(at) ? null : fitting(trigger.page().at(line.index(), last), role);
    boolean located = next != null && !trigger.clause().free(next);
    Mention first = next == null || located || !trigger.finite() ? first(role, begin) : next;
    return located && first == null && !against(next) ? next : first;
  }

  /** Whether it only tells whom others stand against or go to: "rebels AGAINST F attacked". */
  private boolean against(Mention mention) {
    int before = mention.from() - 1;
    return line.form(before).equals("علي")
        || line.form(before).equals("ضد")
        || line.form(before).equals("الي")
        || line.form(before).equals("مع")
        || mention.preposition().equals("ل") && line.isOneOf(MoverList.OPPOSED, before);
  }

  /** Who "and they" means right behind it: "the soldiers of F, AND THEY are stationed in P". */
  private Mention they(Role role) {
    if (!line.isOneOf(ClauseList.AND_THEY, begin - 1)) {
      return null;
    }
    int before = Words.comma(line, begin - 2) ? begin - 3 : begin - 2;
    Mention meant = fitting(trigger.page().at(line.index(), before), role);
    return meant != null && new Concord(trigger).agrees(line, meant) ? meant : null;
  }

  /** Whether "was" stands before a verb in the present: "a column of F that WAS heading for P". */
  private boolean was() {
    return trigger.action().form() == Sense.Form.IMPERFECT
        && line.is(begin - 1, FunctionWord.PAST)
        && trigger.page().at(line.index(), begin - 1) == null;
  }

  /** The force that "which" means behind the place where it is: "F in A, WHICH will move to B". */
  private Mention farther(int before) {
    Mention place = trigger.page().at(line.index(), before);
    boolean past = place != null ? Fillers.fits(place.type(), Role.ORIGIN) : line.isMark(before);
    boolean intransitive = trigger.frame().object() == null && trigger.finite();
    if (!past
        || !intransitive
        || Words.pronominal(line, trigger.behind())
        || trigger.unread(trigger.behind())) {
      return null;
    }
    Mention last = null;
    for (Mention mention : trigger.page().mentions().get(line.index())) {
      boolean force = mention.to() <= before && mention.type() == EntityType.FORCE;
      last = force && mention.isNamed() ? mention : last;
    }
    Mention force = last == null || !trigger.clause().free(last) ? null : fitting(last, Role.FORCE);
    return force != null && new Concord(trigger).agrees(line, force) ? force : null;
  }

  /** {@return the base right before the verb, else the first among what may be the subject} */
  Mention base() {
    Mention next = trigger.page().at(line.index(), begin - 1);
    return next != null && next.type() == EntityType.BASE && trigger.clause().free(next)
        ? next
        : Among.first(trigger.clause().subjects(), mention -> mention.type() == EntityType.BASE);
  }

  /** {@return the first subject in the clause of the trigger that can send, or {@code null}} */
  Mention sender() {
    Mention sender = Among.first(trigger.clause().subjects(), Attempt::sends);
    return sender == null || !trigger.finite() && taken(sender, at) ? null : sender;
  }

  /** A verb that nothing joins to what is before it, or whose own subject was not read. */
  private boolean standsAlone() {
    boolean unread =
        trigger.frame().object() == null
            && trigger.kind() != ClaimKind.AGREEMENT
            && trigger.unread(trigger.behind());
    return unread || Words.comma(line, begin - 1) && !joined(begin) && !joined(at);
  }

  /** The subject that an insertion between commas parts from its verb: "F, which is N, entered". */
  private Mention parted(Role role) {
    int last = trigger.clause().start();
    for (int i = begin - 2; Words.comma(line, begin - 1) && i > last; i--) {
      if (Words.comma(line, i)) {
        int end = line.isQuote(i - 1) ? i - 2 : i - 1;
        Mention before = fitting(trigger.page().at(line.index(), end), role);
        boolean subject = before != null && trigger.clause().free(before) && !goesOn(i + 1);
        return subject && new Concord(trigger).agrees(line, before) ? before : null;
      }
      if (begin - i > INSERTED || line.isMark(i) && !line.isQuote(i)) {
        return null;
      }
    }
    return null;
  }

  /** Whether the insertion is a clause of its own, and no count of the force: "and its number". */
  private boolean goesOn(int i) {
    return joined(i) && !line.isOneOf(MoverList.NUMBERING, i) && !line.is(i, FunctionWord.AFTER);
  }

  private Clause.Governor finiteGovernor() {
    return Among.first(trigger.governors(), governor -> governor.action().finite());
  }

  /** The subject of the governing verb; of a demand it is who is called upon. */
  private Mention ofGovernor(Clause.Governor governor, Role role) {
    Mention behind = behind(governor, role);
    if (behind != null || governor.action().lexeme().meaning() instanceof Lexeme.Triggers) {
      return behind;
    }
    boolean demand =
        governor.action().lexeme().meaning() instanceof Lexeme.Governs governs
            && (governs.status() == Status.DEMANDED || governs.status() == Status.DENIED);
    if (demand) {
      return null;
    }
    if (governor.action().finite() && (crowd(governor.at() + 1) || unread(governor.at()))) {
      return null;
    }
    Mention tied = tied(governor, role);
    if (tied != null) {
      return tied;
    }
    int outer = trigger.governors().get(trigger.governors().size() - 1).at();
    if (line.is(outer, FunctionWord.PAST) || line.is(outer - 1, FunctionWord.PAST)) {
      outer -= line.is(outer, FunctionWord.PAST) ? 0 : 1;
      boolean noun = line.isWord(outer - 1) && !line.isPreposition(outer - 1);
      if (noun && trigger.page().at(line.index(), outer - 1) == null) {
        return null;
      }
    }
    Mention next = joined(outer) ? null : fitting(trigger.page().at(line.index(), outer - 1), role);
    Mention first = next == null ? first(role, outer) : next;
    return first == null ? first(role, governor.at()) : first;
  }

  /** Whom a relative clause tells of: "raids on F, WHICH began to withdraw", "on F TRYING to". */
  private Mention tied(Clause.Governor governor, Role role) {
    boolean was = line.is(governor.at() - 1, FunctionWord.PAST);
    int verb = was ? governor.at() - 1 : governor.at();
    boolean relative =
        line.is(verb - 1, FunctionWord.RELATIVE) && !line.is(verb - 1, FunctionWord.SUBORDINATOR);
    Mention before = trigger.page().at(line.index(), relative ? verb - 2 : verb - 1);
    boolean bare =
        before != null
            && governor.action().form() == Sense.Form.IMPERFECT
            && !joined(verb)
            && !trigger.clause().free(before);
    return relative || bare ? fitting(before, role) : null;
  }

  /** Whether a noun that was not read is the subject right before the verb: "GUNMEN tried to". */
  private boolean unread(int verb) {
    int noun = verb - 1;
    while (line.is(noun, FunctionWord.PAST)
        || line.isOneOf(ClauseList.VERBAL_PARTICLE, noun)
        || line.isOneOf(MoverList.AND_ALLIES, noun)) {
      noun--;
    }
    return noun >= trigger.clause().start()
        && !joined(noun + 1)
        && !Words.definite(line, noun)
        && trigger.unread(noun);
  }

  /** Whether people who are no force follow the verb as its subject: "MANY residents began". */
  private boolean crowd(int i) {
    return line.isOneOf(NoMoveList.CROWD, i)
        || line.isOneOf(NoMoveList.CROWD, i + 1)
        || line.isOneOf(NoMoveList.CROWD, i + 2);
  }

  /**
   * The mover behind a governing verb: its subject, or its object where it makes another move: "A
   * forced B to withdraw".
   */
  private Mention behind(Clause.Governor governor, Role role) {
    Mention mover = null;
    for (Mention mention : trigger.clause().subjects()) {
      boolean next = mention.from() > governor.at() && Fillers.fits(mention.type(), role);
      if (next && (mover == null || !mention.coordinated() && mention.from() == mover.to())) {
        mover = mention;
      }
    }
    return mover == null ? told(governor, role) : mover;
  }

  /** Who is told to move: "gave orders TO F that it withdraw". */
  private Mention told(Clause.Governor governor, Role role) {
    boolean object = !trigger.finite() && trigger.reading().preposition().equals("ب");
    Mention last = object ? trigger.page().at(line.index(), at - 1) : null;
    boolean to = last != null && line.preposition(last.from() - 1).equals("الي");
    return to && last.from() > governor.at() && Fillers.fits(last.type(), role) ? last : null;
  }

  private Mention fitting(Mention mention, Role role) {
    boolean participle = trigger.participle() && role == Role.FORCE;
    return mention != null
            && Fillers.fits(mention.type(), role)
            && !Antecedent.led(line, mention)
            && agrees(mention)
            && (!participle || new Concord(trigger).agrees(line, mention))
        ? mention
        : null;
  }

  /** Whether the pronoun of what is moved can mean it: "him" means no police. */
  private boolean agrees(Mention mention) {
    String head = line.form(mention.head());
    boolean feminine = head.endsWith("ه") || head.endsWith("ات");
    return !(feminine && trigger.reading().pronoun().equals("ه"));
  }

  private Mention first(Role role, int end) {
    for (Mention mention : trigger.clause().subjects()) {
      if (mention.to() <= end && fitting(mention, role) != null) {
        return taken(mention, end) ? null : mention;
      }
    }
    return null;
  }

  /** Whether another verb between the mention and token {@code end} has it as its subject. */
  private boolean taken(Mention subject, int end) {
    if (joined(end)) {
      return false;
    }
    for (int i = subject.to(); i < end; i++) {
      if (verb(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean verb(int i) {
    return line.verb(i) != null
        && !Words.definite(line, i)
        && !line.is(i, FunctionWord.PREPOSITION)
        && trigger.page().at(line.index(), i) == null
        && !line.is(i - 1, FunctionWord.RELATIVE)
        && !line.isOneOf(MoverList.MADE_UP, i)
        && !(line.verb(i).lexeme().meaning() instanceof Lexeme.Governs)
        && Among.none(trigger.governors(), governor -> governor.at() == i);
  }

  /** Whether the verb at token {@code i} goes on from the clause before it. */
  private boolean joined(int i) {
    return Among.any(line.readings(i), r -> r.conjunction() && r.sense() instanceof Sense.Action);
  }
}
