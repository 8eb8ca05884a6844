package io.masar.time;

import io.masar.Interval;
import io.masar.Span;
import io.masar.text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds the date expressions of a text and places them on the calendar. Immutable. */
public final class TimeTagger {

  private final TimeLexicon lexicon;
  private final Tenses tenses;

  /** A tagger that hears no tense: a date without a year is the nearest. */
  public TimeTagger(TimeLexicon lexicon) {
    this(lexicon, Tenses.UNKNOWN);
  }

  public TimeTagger(TimeLexicon lexicon, Tenses tenses) {
    this.lexicon = lexicon;
    this.tenses = tenses;
  }

  /**
   * {@return the date expressions of one sentence, in order and apart from each other}
   *
   * @param published the day of publication, or {@code null}
   */
  public List<TimeMention> find(Sentence sentence, LocalDate published) {
    return new Pass(Reference.of(published)).find(sentence);
  }

  /**
   * {@return the date expressions of each sentence of a text}, read in order, so that "اليوم" means
   * the weekday that the text put beside it before, and "العام نفسه" the year last named.
   */
  public List<List<TimeMention>> find(List<Sentence> sentences, LocalDate published) {
    Pass pass = new Pass(Reference.of(published));
    List<List<TimeMention>> found = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      found.add(pass.find(sentence));
    }
    return found;
  }

  /** One way through a text; what was read before changes what is read after. */
  private final class Pass {

    private Reference reference;

    /** The day last told in this sentence, for the next. */
    private LocalDate dayBefore;

    Pass(Reference reference) {
      this.reference = reference;
    }

    List<TimeMention> find(Sentence sentence) {
      Reading reading = new Reading(sentence.tokens(), lexicon);
      SpanPhrases phrases = new SpanPhrases(reading);
      List<TimeMention> mentions = new ArrayList<>();
      reference = reference.telling(null).withDay(dayBefore);
      dayBefore = null;
      int i = 0;
      while (i < reading.size()) {
        Match match = NameGuard.hidesTime(reading, i) ? null : phrases.at(i);
        if (match != null && !NameGuard.isName(reading, i, match.expression())) {
          TimeMention mention = mention(reading, i, match, sentence);
          if (mention.isPlaced() || !(match.expression() instanceof DayTold)) {
            mentions.add(mention);
          }
        }
        i = match == null ? NameGuard.skip(reading, i) : match.end();
      }
      return mentions.isEmpty() ? List.of() : List.copyOf(mentions);
    }

    private TimeMention mention(Reading reading, int first, Match match, Sentence sentence) {
      Expression expression = match.expression();
      Interval interval = expression.on(leaning(reading, first, sentence));
      remember(expression, interval);
      return new TimeMention(
          interval,
          first,
          match.end(),
          span(reading, first, match.end()),
          relation(expression, interval),
          interval == null ? expression.why() + ", not placed" : expression.why());
    }

    /** Where it stands, without "and" on a word that is all there is of it: "and Saturday". */
    private static Span span(Reading reading, int first, int end) {
      Span whole = reading.token(first).span().cover(reading.token(end - 1).span());
      boolean and = reading.isJoined(first) && end == first + 1;
      return and ? new Span(whole.start() + 1, whole.end()) : whole;
    }

    /** What has no beginning is a deadline, though it does not say so by itself: "by the end". */
    private static Relation relation(Expression expression, Interval interval) {
      boolean open = interval != null && interval.from() == null;
      return open && expression.relation() == Relation.POINT
          ? Relation.DEADLINE
          : expression.relation();
    }

    /** What happened lies in the past; after a date to come the sentence goes on from there. */
    private Reference leaning(Reading reading, int first, Sentence sentence) {
      if (reading.endsWith(first, TimeRole.EVENT)) {
        return reference.leaning(Lean.NOT_AFTER);
      }
      boolean ahead = reference.told() != null && reference.isAhead(reference.told());
      if (ahead) {
        return reference.leaning(Lean.NOT_BEFORE);
      }
      return switch (tenses.before(sentence, first)) {
        case PAST -> reference.leaning(Lean.PAST);
        case AHEAD -> reference.leaning(Lean.AHEAD);
        case OPEN -> reference;
      };
    }

    private void remember(Expression expression, Interval interval) {
      if (interval == null) {
        return;
      }
      LocalDate day = interval.from() == null ? interval.to() : interval.from();
      if (day.equals(interval.from()) && day.equals(interval.to())) {
        dayBefore = day;
        reference = reference.withDay(day);
      }
      reference = reference.withYear(day.getYear());
      if (expression.isAbsolute() || reference.isAhead(day)) {
        reference = reference.telling(day);
      }
      boolean today = expression instanceof WeekdayBeside beside && beside.isToday();
      if (today && Math.abs(day.toEpochDay() - reference.published().toEpochDay()) <= 2) {
        reference = reference.withPresent(day);
      }
    }
  }
}
