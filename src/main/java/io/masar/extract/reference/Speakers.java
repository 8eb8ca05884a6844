package io.masar.extract.reference;

import io.masar.Among;
import io.masar.claim.EntityType;
import io.masar.claim.Status;
import io.masar.extract.clause.Clause;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Lexeme;
import io.masar.mapping.NameList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who is speaking at each word of an article, by the ids of entities; {@code null} is the article
 * itself.
 */
public final class Speakers {

  private static final int REACH = 16;

  /** How far behind "explained" its words begin at most, where it could be "between" as well. */
  private static final int BETWEEN = 14;

  /** How far behind "learnt" its source may stand. */
  private static final int LEARNT = 7;

  /** How far behind a demand the name of who makes it may begin. */
  private static final int NAMED = 7;

  private final Page page;
  private final List<String[]> byLine = new ArrayList<>();
  private String last;
  private int spoken = -1;
  private boolean openQuote;

  public Speakers(Page page) {
    this.page = page;
    for (Line line : page.lines()) {
      byLine.add(read(line));
    }
  }

  /** {@return the id of who says token {@code i} of {@code line}, or {@code null}} */
  public String at(Line line, int i) {
    return byLine.get(line.index())[i];
  }

  private String[] read(Line line) {
    String[] speakers = new String[line.size()];
    openQuote &= line.size() == 0 || tells(line, 0) == null;
    if (openQuote) {
      Arrays.fill(speakers, 0, closing(line), last);
    }
    Mention heading = Heading.speaker(page, line);
    if (heading != null) {
      last = heading.id();
      spoken = line.index();
      fill(speakers, Heading.colon(line), line.size(), last);
    }
    for (int i = 0; i < line.size(); i++) {
      if (!may(line, i)) {
        continue;
      }
      if (Attribution.toHisWords(line, i)) {
        boolean closes = i + 2 >= line.size() || line.form(i + 1).equals(".");
        int from = closes ? Attribution.from(line, i) : i;
        Attribution.enter(speakers, from, line.size(), beside(line, i));
        continue;
      }
      Reading tells = tells(line, i);
      tells = tells == null || line.isOneOf(NameList.FROM_HIM, i + 1) ? null : tells;
      if (tells == null
          && line.isOneOf(NameList.NOBODY_SAYS, i)
          && Told.from(page, line, i) == i + 1) {
        fill(speakers, i, line.size(), null);
      } else if (learns(line, i)) {
        last = null;
        fill(speakers, i, line.size(), null);
      } else if (tells != null) {
        speech(line, i, tells, speakers);
      } else if (line.isOneOf(NameList.IS_STATED, i) && statement(line, i) == i + 2) {
        told(line, i, Told.from(page, line, i), speakers);
      } else if (line.is(i, FunctionWord.ACCORDING) && !quotes(line, i)) {
        Mention quoted = Attribution.quoted(page, line, i);
        boolean nobody = line.isOneOf(NameList.QUOTING, i) && Unnamed.is(line, i + 2);
        if (nobody || quoted != null && speakers[line.size() - 1] != null) {
          last = nobody ? null : quoted.id();
          fill(speakers, i, line.size(), last);
        }
        Attribution.to(page, line, i, speakers);
      } else if (line.means(i, Lexeme.Governs.class)) {
        demands(line, i);
      }
    }
    boolean odd = quotes(line) % 2 == 1;
    openQuote = openQuote ? !odd : odd && last != null;
    return speakers;
  }

  /** Whether token {@code i} can say that somebody speaks, or nobody. */
  private static boolean may(Line line, int i) {
    return line.isListed(i)
        || line.means(i, Lexeme.Tells.class)
        || line.means(i, Lexeme.Other.class)
        || line.means(i, Lexeme.Governs.class)
        || line.is(i, FunctionWord.ACCORDING);
  }

  /** Notes who calls for something, and may go on speaking: "P DEMANDED help. He added that". */
  private void demands(Line line, int i) {
    Sense.Action verb = line.verb(i);
    boolean may =
        verb != null
            && verb.form() == Sense.Form.PERFECT
            && verb.lexeme().meaning() instanceof Lexeme.Governs governs
            && governs.status() == Status.DEMANDED
            && !Words.negates(line, i - 1);
    for (int j = i + 1; may && j < Math.min(line.size(), i + NAMED) && !line.isMark(j); j++) {
      Mention mention = page.at(line.index(), j);
      if (mention != null && mention.isNamed()) {
        boolean person = mention.type() == EntityType.PERSON && mention.preposition().isEmpty();
        if (person && Teller.isPublic(page, line, mention.to())) {
          last = mention.id();
          spoken = line.index();
        }
        return;
      }
    }
  }

  /** Whether "according" tells who carried the words of the speaker: "as A quoted FROM HIM". */
  private static boolean quotes(Line line, int i) {
    for (int j = i + 1; j < i + 5; j++) {
      if (line.isOneOf(NameList.FROM_HIM, j)) {
        return true;
      }
    }
    return false;
  }

  private static int quotes(Line line) {
    int quotes = 0;
    for (int i = 0; i < line.size(); i++) {
      quotes += line.isQuote(i) && line.form(i).equals("\"") ? 1 : 0;
    }
    return quotes;
  }

  private static int closing(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (line.form(i).equals("\"")) {
        return i;
      }
    }
    return line.size();
  }

  /** "N learnt from a source that": a paper tells what nobody named said. */
  private static boolean learns(Line line, int i) {
    for (int j = i + 1; line.isOneOf(NameList.LEARNS, i) && j < i + LEARNT; j++) {
      if (line.form(j).equals("من") && Unnamed.is(line, j + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is "between A and B", which looks like "explained". */
  private boolean between(Line line, int i) {
    if (Words.pronominal(line, i)) {
      return true;
    }
    int content = line.isPreposition(i) ? Told.from(page, line, i) : i;
    if (content < 0 || content > i + BETWEEN) {
      return true;
    }
    Mention first = line.isPreposition(i) ? page.at(line.index(), i + 1) : null;
    Mention second = first == null ? null : page.at(line.index(), first.to());
    return second != null && second.coordinated();
  }

  /** Whether nothing is told: "did NOT announce", "was EXPECTED", "renewed" without its words. */
  private boolean silent(Line line, int i, Sense.Action action) {
    boolean not = Words.negates(line, i - 1);
    boolean was = action.form() == Sense.Form.PARTICIPLE && line.isOneOf(NameList.BEING, i - 1);
    boolean does = line.isVerbOf(NameList.TELLS_WITH_WORDS, action) && Told.from(page, line, i) < 0;
    return not || was || does && !speaks(line, i);
  }

  /** Whether a noun for something said stands within a few words: "renewed his DEMAND". */
  private static boolean speaks(Line line, int i) {
    return Among.any(
        i + 1,
        Math.min(line.size(), i + REACH),
        j ->
            Among.any(
                line.readings(j),
                r ->
                    r.sense() instanceof Sense.Action a
                        && a.form() == Sense.Form.NOUN
                        && (a.lexeme().meaning() instanceof Lexeme.Tells
                            || a.lexeme().meaning() instanceof Lexeme.Governs g
                                && (g.status() == Status.DEMANDED
                                    || g.status() == Status.DENIED))));
  }

  private Reading tells(Line line, int i) {
    boolean may =
        line.means(i, Lexeme.Tells.class)
            || line.means(i, Lexeme.Other.class)
            || line.isOneOf(NameList.HIS_SAYING, i);
    may &= !line.is(i, FunctionWord.ACCORDING);
    if (!may || !line.isWord(i) || page.at(line.index(), i) != null || between(line, i)) {
      return null;
    }
    for (Reading reading : line.readings(i)) {
      if (reading.sense() instanceof Sense.Action action
          && (action.lexeme().meaning() instanceof Lexeme.Tells || action.lexeme().judges())
          && !silent(line, i, action)
          && (action.finite()
              || action.form() == Sense.Form.PARTICIPLE && line.form(i).endsWith("ا")
              || line.isOneOf(NameList.HIS_SAYING, i))) {
        return reading;
      }
    }
    return line.isOneOf(NameList.HIS_SAYING, i)
        ? new Reading(false, "", false, false, new Sense.Ordinary(), "")
        : null;
  }

  private void speech(Line line, int i, Reading tells, String[] speakers) {
    boolean participle =
        tells.sense() instanceof Sense.Action action && action.form() == Sense.Form.PARTICIPLE;
    boolean quoting = tells.sense() instanceof Sense.Ordinary;
    int content = Told.from(page, line, i);
    if (participle || quoting) {
      boolean says = participle && line.verb(i - 1) != null && line.verb(i - 1).finite();
      last = quoting ? carried(line, i) : says ? before(line, i - 1) : beside(line, i);
      spoken = line.index();
      fill(speakers, content < 0 ? i + 1 : content, line.size(), last);
      return;
    }
    Mention fronted = fronted(line, i);
    if (fronted == null) {
      told(line, i, content, speakers);
    } else {
      fill(speakers, i, line.size(), fronted.id());
    }
  }

  /** What a verb tells whose subject follows it, or is unsaid. */
  private void told(Line line, int i, int content, String[] speakers) {
    boolean addresses = addresses(line, i);
    boolean had = line.form(i - 1).equals("قد") && !Clause.left(page, line, i).subjects().isEmpty();
    int end = content < 0 ? topic(line, i) : content;
    int statement = statement(line, i);
    Teller found = had || addresses || content >= 0 ? null : Teller.before(page, line, i);
    if (found == null && !had && !addresses) {
      found =
          statement > 0
              ? Teller.author(page, line, statement, last)
              : Teller.behind(page, line, i, end);
    }
    found = found == null && content < 0 ? Teller.named(page, line, i) : found;
    if (found == null && line.isOneOf(NameList.NOBODY_SAYS, i)) {
      last = null;
      spoken = line.index();
      fill(speakers, i, line.size(), null);
      return;
    }
    boolean near = content >= 0 && (content <= i + 3 || ownPage(line, i, content));
    if (found == null && !had && !addresses && !near) {
      return;
    }
    last = found == null ? before(line, i) : found.id();
    spoken = line.index();
    int behind = found == null ? i + 1 : found.end();
    fill(speakers, content < 0 ? behind : content, line.size(), last);
    if (content < 0 && found != null && Attribution.isAside(line, i, found.end())) {
      Attribution.enter(speakers, Attribution.from(line, i), i, last);
    }
    if (content < 0 && i > 2 && line.isQuote(i - 1)
        || i > 3 && Words.comma(line, i - 1) && line.isQuote(i - 2)) {
      fill(speakers, 0, i, last);
    }
  }

  /** Whether who is not said tells it where he writes: "he wrote on HIS PAGE". */
  private static boolean ownPage(Line line, int i, int content) {
    return line.isPreposition(i + 1) && line.hasOneOf(NameList.OWN_PAGE, i + 1, content);
  }

  /** Whether whom it is told stands behind the verb, and who tells it before: "A INFORMED B of". */
  private boolean addresses(Line line, int i) {
    return line.verb(i) != null
        && line.isVerbOf(NameList.TELLS_SOMEBODY, line.verb(i))
        && !Clause.left(page, line, i).subjects().isEmpty();
  }

  /** The token of "the statement" that tells, or in which it is told, or -1. */
  private static int statement(Line line, int i) {
    int noun = line.form(i + 1).equals("في") ? i + 2 : i + 1;
    return line.isOneOf(NameList.STATEMENT, noun) ? noun : -1;
  }

  /** Where who tells by a noun must stand before: "A spoke OF the arrival". */
  private static int topic(Line line, int i) {
    int limit = Math.min(line.size(), i + REACH);
    int topic = Teller.carries(line, i) ? limit : i;
    while (topic < limit && !line.form(topic).equals("عن")) {
      topic++;
    }
    return topic;
  }

  /** Who tells "adding that": who spoke in this sentence, else its subject, be he unnamed. */
  private String beside(Line line, int i) {
    if (spoken == line.index()) {
      return last;
    }
    String other = Among.any(0, i, j -> Unnamed.is(line, j)) ? null : last;
    return page.mentions().get(line.index()).stream()
        .filter(m -> m.to() <= i && m.type() == EntityType.PERSON && m.isNamed())
        .filter(m -> m.preposition().isEmpty() && !line.isPreposition(m.from() - 1))
        .map(Mention::id)
        .findFirst()
        .orElse(other);
  }

  /** Who speaks before the verb, right behind "that": "that P, …, ADMITTED"; or {@code null}. */
  private Mention fronted(Line line, int i) {
    Clause clause = Clause.left(page, line, i);
    Mention first = clause.start() > 0 ? page.at(line.index(), clause.start()) : null;
    boolean subject =
        first != null
            && first.type() == EntityType.PERSON
            && first.isNamed()
            && clause.subjects().contains(first);
    for (int j = subject ? first.to() : i; j < i; j++) {
      subject &= line.verb(j) == null || Words.definite(line, j);
    }
    return subject ? first : null;
  }

  /**
   * For a verb without subject behind it: the first free subject before it, else the last speaker.
   */
  private String before(Line line, int i) {
    List<Mention> subjects = Clause.left(page, line, i).subjects();
    for (Mention mention : subjects) {
      if (mention.type() == EntityType.PERSON && mention.isNamed() && !owns(line, mention)) {
        return mention.id();
      }
    }
    for (Mention mention : subjects) {
      if (mention.isNamed()
          && (mention.type() == EntityType.INSTITUTION || mention.type() == EntityType.COUNTRY)) {
        return mention.id();
      }
    }
    for (int j = Math.max(0, i - 4); j < i; j++) {
      if (Unnamed.is(line, j)) {
        return null;
      }
    }
    return last;
  }

  /** Whether something is of the person: "the forces loyal TO THE PRESIDENT P". */
  private static boolean owns(Line line, Mention person) {
    int post = person.from() - 1;
    return line.has(post, Sense.Post.class)
        && Among.any(line.readings(post), reading -> !reading.preposition().isEmpty());
  }

  /** "quoted … from X as saying": the person nearest before. */
  private String carried(Line line, int i) {
    for (int j = i - 1; j >= 0; j--) {
      Mention mention = page.at(line.index(), j);
      if (mention != null && mention.isNamed() && mention.type() == EntityType.PERSON) {
        return mention.id();
      }
    }
    return last;
  }

  private static void fill(String[] speakers, int from, int to, String speaker) {
    Arrays.fill(speakers, Math.min(from, speakers.length), Math.min(to, speakers.length), speaker);
  }
}
