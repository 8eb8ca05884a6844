package io.masar.extract;

import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Quantity;
import io.masar.claim.Role;
import io.masar.claim.Status;
import io.masar.mapping.Frame;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Lexeme;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import java.util.ArrayList;
import java.util.List;

/** Reads claims by frames: a trigger, the mentions round it, and the roles the frame gives them. */
final class FrameReader {

  private final Page page;
  private final Resolver resolver;
  private final WhenReader when;

  FrameReader(Page page, Resolver resolver) {
    this.page = page;
    this.resolver = resolver;
    this.when = new WhenReader(page);
  }

  /** {@return the drafts of one line} */
  List<Draft> read(Line line) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      Mention mention = page.at(line.index(), i);
      if (mention != null && mention.type() == EntityType.AGREEMENT && mention.from() == i) {
        Draft draft = best(line, i, mention.to() - i, line.readings(i));
        if (draft != null) {
          drafts.add(draft);
        }
        continue;
      }
      if (!line.isWord(i)
          || mention != null
          || page.timeAt(line.index(), i) != null
          || line.isPreposition(i)) {
        continue;
      }
      Draft phrase = best(line, i, 2, line.phrase(i));
      if (phrase != null) {
        drafts.add(phrase);
        i++;
        continue;
      }
      Draft single = best(line, i, 1, line.readings(i));
      if (single != null) {
        drafts.add(single);
      }
    }
    return drafts;
  }

  private Draft best(Line line, int i, int length, List<Reading> readings) {
    Draft best = null;
    for (Reading reading : readings) {
      if (reading.sense() instanceof Sense.Action action
          && action.lexeme().meaning() instanceof Lexeme.Triggers triggers
          && !(action.finite() && Words.definite(line, i) && reading.article())
          && !(action.finite()
              && action.form() == Sense.Form.PERFECT
              && nounPlace(line, i, readings))) {
        Draft draft = new Attempt(line, i, length, reading, triggers.frame()).draft();
        best = draft != null && (best == null || draft.weight() > best.weight()) ? draft : best;
      }
    }
    return best;
  }

  /**
   * Whether a word that can be perfect and verbal noun stands where only a noun can: behind a
   * preposition, "that", or a word that governs actions.
   */
  private boolean nounPlace(Line line, int i, List<Reading> readings) {
    boolean noun =
        readings.stream()
            .anyMatch(
                r ->
                    r.sense() instanceof Sense.Action a
                        && a.form() == Sense.Form.NOUN
                        && !r.conjunction());
    return noun
        && (line.isPreposition(i - 1)
            || line.is(i - 1, FunctionWord.THAT)
            || !line.is(i - 1, FunctionWord.RELATIVE)
                && Clause.left(page, line, i).governors().stream()
                    .anyMatch(governor -> governs(governor.reading())));
  }

  private static boolean governs(Reading reading) {
    return reading.sense() instanceof Sense.Action a
        && (a.lexeme().meaning() instanceof Lexeme.Governs g
                && (a.form() != Sense.Form.PERFECT || g.status() != null)
            || a.lexeme().meaning() instanceof Lexeme.Tells && a.finite());
  }

  /** One trigger read by one frame. */
  private final class Attempt {

    private final Line line;
    private final int at;
    private final int behind;
    private final Reading reading;
    private final Sense.Action action;
    private final Frame frame;
    private final Field field;
    private final Clause clause;
    private final List<Clause.Governor> governors;
    private final Draft draft;
    private Mention owner;
    private Quantity quantity;
    private boolean described;

    Attempt(Line line, int at, int length, Reading reading, Frame frame) {
      this.line = line;
      this.at = at;
      this.behind = at + length;
      this.reading = reading;
      this.action = (Sense.Action) reading.sense();
      this.frame = frame;
      this.field = Field.right(page, line, behind, action.finite() ? 1 : 0);
      this.clause = Clause.left(page, line, at);
      this.governors = action.finite() ? verbGovernors() : clause.governors();
      this.draft = new Draft(frame.kind(), frame.id(), line, at);
    }

    private List<Clause.Governor> verbGovernors() {
      boolean subjunctive = line.form(at - 1).equals("ان") || reading.preposition().equals("ل");
      return subjunctive && at >= 2 ? Clause.left(page, line, at - 1).governors() : List.of();
    }

    Draft draft() {
      owner = sender();
      direct();
      prepositional();
      left();
      if (!complete() || leavesHome()) {
        return null;
      }
      StatusReader.Found status =
          StatusReader.read(line, clause, at, reading, frame.kind(), governors);
      if (!action.finite() && governors.isEmpty() && status.status() == Status.COMPLETED) {
        status = StatusReader.predicate(line, at, field.end(), status);
      }
      boolean told = governors.stream().anyMatch(governor -> tells(governor) || demands(governor));
      when.date(draft, field, clause, at, told && frame.kind() != ClaimKind.AGREEMENT);
      draft.status(
          frame.kind().hasStatus()
              ? StatusReader.onCalendar(status.status(), draft.when(), page.article().publishedOn())
              : null,
          status.word());
      draft.quantity(
          quantity == null && frame.kind() == ClaimKind.REDUCTION ? remaining() : quantity);
      draft.over(Math.min(at, draft.from()), Math.max(field.end(), behind));
      return draft;
    }

    /**
     * Whether a force that only the context names would leave its own state: then the context was
     * misread.
     */
    private boolean leavesHome() {
      return described
          && draft.has(Role.ORIGIN)
          && draft.in(Role.FORCE).stream()
              .anyMatch(
                  force ->
                      draft.in(Role.ORIGIN).stream().anyMatch(o -> resolver.sameState(force, o)));
    }

    private boolean tells(Clause.Governor governor) {
      return governor.action().lexeme().meaning() instanceof Lexeme.Tells;
    }

    /** Whether the word demands, denies or announces, so that a time beside it is its own. */
    private boolean demands(Clause.Governor governor) {
      return governor.action().lexeme().meaning() instanceof Lexeme.Governs governs
          && governor.action().form() == Sense.Form.PERFECT
          && (governs.status() == Status.DEMANDED
              || governs.status() == Status.DENIED
              || governs.status() == Status.PLANNED);
    }

    private Quantity remaining() {
      for (int i = at; i < line.size() && i < at + 16; i++) {
        if (line.form(i).equals("الي")) {
          Numbers.Found number = Numbers.at(line, i + 1);
          if (number != null) {
            return number.quantity();
          }
        }
      }
      return null;
    }

    /**
     * Who sends: the first direct mention of a verb or its subject before it, or of the word that
     * governs a noun.
     */
    private Mention sender() {
      if (!frame.sender()) {
        return null;
      }
      if (action.finite()) {
        Slot first = field.slots().isEmpty() ? null : field.slots().get(0);
        if (first != null && first.preposition().isEmpty() && isSender(first.mention())) {
          return first.mention();
        }
      }
      return clause.subjects().stream().filter(this::isSender).findFirst().orElse(null);
    }

    private boolean isSender(Mention mention) {
      if (mention.type() == EntityType.PERSON) {
        return mention.known() != null && mention.known().of() != null;
      }
      return mention.isNamed()
          && (mention.type() == EntityType.COUNTRY
              || mention.type() == EntityType.FORCE
              || mention.type() == EntityType.INSTITUTION);
    }

    private void direct() {
      List<Role> wanted = new ArrayList<>();
      if (action.finite()) {
        if (!subjectBefore()) {
          add(wanted, frame.subject());
        }
        add(wanted, frame.object());
      } else {
        wanted.addAll(frame.genitive());
      }
      Role last = null;
      boolean ownerSeen = false;
      for (Slot slot : field.slots()) {
        Mention mention = slot.mention();
        if (!slot.preposition().isEmpty()) {
          last = null;
          continue;
        }
        if (mention.coordinated() && last != null && Fillers.fits(mention.type(), last)) {
          take(last, mention, "coordinated");
          continue;
        }
        if (frame.sender() && mention.equals(owner) && !ownerSeen && laterForce(mention)) {
          ownerSeen = true;
          continue;
        }
        Role role =
            wanted.stream().filter(r -> Fillers.fits(mention.type(), r)).findFirst().orElse(null);
        if (role != null) {
          take(role, mention, action.finite() ? "stands behind the verb" : "genitive");
          wanted.remove(role);
          last = role;
        }
      }
    }

    /**
     * Whether the subject of a verb that takes an object stands before it, so that what follows is
     * the object.
     */
    private boolean subjectBefore() {
      if (frame.object() == null) {
        return false;
      }
      boolean relative = line.is(at - 1, FunctionWord.RELATIVE);
      Mention before = page.at(line.index(), at - 1);
      boolean noun =
          before == null ? Words.definite(line, at - 1) || trigger(at - 1) : clause.free(before);
      return relative || !reading.conjunction() && noun;
    }

    private boolean trigger(int i) {
      return line.readings(i).stream()
          .anyMatch(
              r ->
                  r.sense() instanceof Sense.Action a
                      && a.form() == Sense.Form.NOUN
                      && a.lexeme().meaning() instanceof Lexeme.Triggers);
    }

    private boolean laterForce(Mention mention) {
      return mention.type() != EntityType.FORCE
          || field.slots().stream()
              .anyMatch(
                  s ->
                      s.preposition().isEmpty()
                          && s.mention().from() > mention.from()
                          && s.mention().type() == EntityType.FORCE);
    }

    private void add(List<Role> wanted, Role role) {
      if (role != null) {
        wanted.add(role);
      }
    }

    private void prepositional() {
      Mention former = null;
      for (Slot slot : field.slots()) {
        if (ofAttacker(slot)) {
          take(Role.ATTACKER, slot.mention(), "behind ل");
          former = slot.mention();
          continue;
        }
        Mention mention = slot.mention();
        Role role = frame.prepositions().get(slot.preposition());
        boolean inside = former != null && within(former, mention, slot.preposition());
        boolean loose = slot.preposition().equals("في") || slot.preposition().equals("ب");
        if (role != null
            && fits(mention, role, slot.preposition())
            && !inside
            && !(loose && filled(role))) {
          take(role, mention, "behind " + slot.preposition());
        } else if (frame.object() == Role.FORCE
            && mention.type() == EntityType.FORCE
            && !draft.has(Role.FORCE)
            && (slot.preposition().equals("ب") || slot.preposition().equals("علي"))) {
          take(Role.FORCE, mention, "behind " + slot.preposition());
        }
        former = mention;
      }
    }

    /** "A raid of the coalition": behind a noun of attack that names nobody yet, ل is by whom. */
    private boolean ofAttacker(Slot slot) {
      return frame.kind() == ClaimKind.ATTACK
          && !action.finite()
          && slot.preposition().equals("ل")
          && slot.mention().type() == EntityType.FORCE
          && !draft.has(Role.ATTACKER)
          && reading.pronoun().isEmpty()
          && field.slots().indexOf(slot) == 0;
    }

    private boolean fits(Mention mention, Role role, String preposition) {
      boolean insideBody =
          role == Role.LOCATION
              && mention.type() == EntityType.INSTITUTION
              && preposition.equals("داخل");
      return insideBody || Fillers.fits(mention.type(), role);
    }

    /** Whether another preposition fills the role, so that "in" only tells where something lies. */
    private boolean filled(Role role) {
      boolean towards =
          role == Role.DESTINATION
              && field.slots().stream()
                  .anyMatch(
                      slot ->
                          slot.preposition().equals("الي")
                              && Fillers.fits(slot.mention().type(), role));
      return towards
          || draft.has(role)
              && frame.kind() != ClaimKind.PRESENCE
              && frame.kind() != ClaimKind.DEPLOYMENT;
    }

    /** Whether "in B" only tells where A lies: "the base of A in B". */
    private boolean within(Mention former, Mention mention, String preposition) {
      boolean sites = isSite(former) && isSite(mention);
      return sites
          && (preposition.equals("في") || preposition.equals("ب"))
          && !mention.coordinated();
    }

    private boolean isSite(Mention mention) {
      return mention.type() == EntityType.BASE || mention.type() == EntityType.PLACE;
    }

    private void take(Role role, Mention mention, String reason) {
      String id = resolver.resolve(line, mention, role == Role.FORCE ? owner : null);
      if (id == null) {
        return;
      }
      if (mention.quantity() != null) {
        quantity = mention.quantity();
      }
      described |= role == Role.FORCE && !mention.isNamed();
      draft.fill(role, id, reason);
      draft.over(mention.from(), mention.to());
    }

    /**
     * What stands before the trigger: the subject of a verb, the noun of a participle, the owner of
     * a pronoun.
     */
    private void left() {
      pronoun();
      witness();
      Role role = frame.subject() != null && !draft.has(frame.subject()) ? frame.subject() : null;
      if (role == null && frame.object() == Role.FORCE && !draft.has(Role.FORCE) && passive()) {
        role = Role.FORCE;
      }
      if (role == null) {
        return;
      }
      boolean verbal =
          action.finite()
              || action.form() == Sense.Form.PARTICIPLE
              || !reading.pronoun().isEmpty()
              || !governors.isEmpty();
      if (!verbal) {
        adjective(role);
        return;
      }
      if (genitiveUnread()) {
        return;
      }
      Mention subject = subject(role);
      if (subject != null) {
        take(role, subject, "before the trigger");
        coordinated(role, subject);
      }
      if (!draft.has(role)) {
        adjective(role);
      }
    }

    /** The pronoun of a verbal noun: its first genitive role, "handing it over", "its attacks". */
    private void pronoun() {
      if (reading.pronoun().isEmpty() || action.finite() && frame.object() == null) {
        return;
      }
      Role role =
          action.finite()
              ? frame.object()
              : frame.genitive().isEmpty() ? null : frame.genitive().get(0);
      if (role == null || draft.has(role) || role == Role.FORCE && frame.object() == null) {
        return;
      }
      Mention antecedent = antecedent(role);
      if (antecedent != null && (role != Role.FORCE || counted(antecedent))) {
        take(role, antecedent, "pronoun");
      }
    }

    /** Whether "them" can be the antecedent: people counted right before. */
    private boolean counted(Mention antecedent) {
      return reading.pronoun().equals("هم")
          && antecedent.quantity() != null
          && at - antecedent.to() < 6;
    }

    private Mention antecedent(Role role) {
      List<Mention> mentions = page.mentions().get(line.index());
      for (int i = mentions.size() - 1; i >= 0; i--) {
        Mention mention = mentions.get(i);
        if (mention.to() <= at && Fillers.fits(mention.type(), role)) {
          return mention;
        }
      }
      return null;
    }

    /** "The base witnesses a withdrawal": the subject of the verb is where it happens. */
    private void witness() {
      if (governors.isEmpty() || !governors.get(0).action().lexeme().lemma().equals("شهد")) {
        return;
      }
      Role role =
          switch (frame.kind()) {
            case WITHDRAWAL -> Role.ORIGIN;
            case DEPLOYMENT -> Role.DESTINATION;
            case ATTACK -> Role.TARGET;
            case PRESENCE -> Role.LOCATION;
            default -> null;
          };
      if (role == null || draft.has(role)) {
        return;
      }
      Mention place = page.at(line.index(), governors.get(0).at() + 1);
      if (place == null) {
        place =
            clause.subjects().stream()
                .filter(m -> Fillers.fits(m.type(), role))
                .findFirst()
                .orElse(null);
      }
      if (place != null && Fillers.fits(place.type(), role)) {
        take(role, place, "witnesses it");
      }
    }

    /** Whether a noun that no name was found in stands behind the verbal noun as its genitive. */
    private boolean genitiveUnread() {
      boolean noun = !action.finite() && reading.pronoun().isEmpty() && !reading.article();
      return noun && Words.definite(line, behind) && page.at(line.index(), behind) == null;
    }

    /** What is joined by "and" to the subject before the trigger. */
    private void coordinated(Role role, Mention subject) {
      Mention last = subject;
      for (Mention mention : clause.subjects()) {
        if (mention.from() == last.to()
            && mention.coordinated()
            && Fillers.fits(mention.type(), role)) {
          take(role, mention, "joined to the subject");
          last = mention;
        }
      }
    }

    private boolean passive() {
      return !reading.pronoun().isEmpty() || action.finite() && owner == null;
    }

    private Mention subject(Role role) {
      List<Mention> subjects = clause.subjects();
      if (line.is(at - 1, FunctionWord.RELATIVE) || action.form() == Sense.Form.PARTICIPLE) {
        Mention nearest =
            page.at(
                line.index(),
                at - 2 >= 0 && line.is(at - 1, FunctionWord.RELATIVE) ? at - 2 : at - 1);
        return nearest != null && Fillers.fits(nearest.type(), role) ? nearest : null;
      }
      for (Mention mention : subjects) {
        if (Fillers.fits(mention.type(), role)) {
          return mention;
        }
      }
      return null;
    }

    /** The adjective of a state behind the noun: "the American withdrawal". */
    private void adjective(Role role) {
      String country = new NationalBodies().country(line, behind);
      if (country == null || action.finite()) {
        return;
      }
      if (role == Role.FORCE) {
        draft.fill(role, country + "-armed-forces", "adjective of a state");
        draft.over(at, behind + 1);
      } else if (Fillers.fits(EntityType.COUNTRY, role)) {
        draft.fill(role, country, "adjective of a state");
        draft.over(at, behind + 1);
      }
    }

    private boolean complete() {
      return switch (frame.kind()) {
        case WITHDRAWAL ->
            draft.has(Role.FORCE)
                && (draft.has(Role.ORIGIN) || draft.has(Role.DESTINATION) || named(Role.FORCE));
        case DEPLOYMENT -> draft.has(Role.FORCE) && draft.has(Role.DESTINATION);
        case REDEPLOYMENT ->
            draft.has(Role.FORCE) && (draft.has(Role.ORIGIN) || draft.has(Role.DESTINATION));
        case PRESENCE -> draft.has(Role.FORCE) && draft.has(Role.LOCATION);
        case REDUCTION -> draft.has(Role.FORCE);
        case HANDOVER -> draft.has(Role.SITE);
        case ATTACK -> attack();
        case AGREEMENT -> agreement();
        default -> !draft.roles().isEmpty();
      };
    }

    /**
     * A verb of attack needs an attacker or a military target: people are also "attacked" in words.
     */
    private boolean attack() {
      draft.in(Role.ATTACKER).removeAll(draft.in(Role.TARGET));
      boolean military =
          page.mentions().get(line.index()).stream()
              .anyMatch(
                  m ->
                      draft.in(Role.TARGET).contains(m.id())
                          && (m.type() == EntityType.FORCE || m.type() == EntityType.BASE));
      return draft.has(Role.TARGET) && (!action.finite() || draft.has(Role.ATTACKER) || military);
    }

    /** An agreement "with" others is one with the country it is told of. */
    private boolean agreement() {
      boolean onlyWith =
          field.slots().stream()
              .filter(slot -> draft.in(Role.PARTY).contains(slot.mention().id()))
              .allMatch(slot -> slot.preposition().equals("مع"));
      boolean behind = field.slots().stream().anyMatch(slot -> slot.preposition().equals("مع"));
      if (onlyWith && behind && !subjectTaken()) {
        String home = resolver.home();
        boolean other = home != null && !draft.in(Role.PARTY).contains(home);
        draft.fill(Role.PARTY, other ? home : null, "the country the article is about");
        return other && draft.in(Role.PARTY).size() > 1;
      }
      return draft.in(Role.PARTY).size() > 1;
    }

    private boolean subjectTaken() {
      return clause.subjects().stream().anyMatch(m -> draft.in(Role.PARTY).contains(m.id()));
    }

    private boolean named(Role role) {
      return field.slots().stream()
          .anyMatch(
              slot -> slot.mention().isNamed() && draft.in(role).contains(slot.mention().id()));
    }
  }
}
