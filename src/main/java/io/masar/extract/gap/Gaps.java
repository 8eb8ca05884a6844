package io.masar.extract.gap;

import io.masar.Among;
import io.masar.article.Article;
import io.masar.claim.ClaimKind;
import io.masar.claim.Role;
import io.masar.extract.Extractor;
import io.masar.extract.frame.FrameReader;
import io.masar.extract.page.Cast;
import io.masar.extract.page.Clitics;
import io.masar.extract.page.Draft;
import io.masar.extract.page.Fillers;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.extract.reference.Resolver;
import io.masar.extract.reference.Speakers;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Lexeme;
import io.masar.mapping.Mapping;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import io.masar.text.Token;
import io.masar.time.TimeMention;
import io.masar.time.TimeRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what an article says in words that the mapping does not hold, so that it can be widened.
 * Immutable, and a pure function of article and mapping.
 */
public final class Gaps {

  private final Mapping mapping;
  private final Extractor extractor;

  public Gaps(Mapping mapping) {
    this.mapping = mapping;
    this.extractor = new Extractor(mapping);
  }

  /** {@return what is not known in {@code article}, line by line} */
  public List<Gap> of(Article article) {
    Cast cast = new Cast(article.text(), mapping.gazetteer());
    Page page = extractor.page(article, cast);
    FrameReader frames = new FrameReader(page, new Resolver(page, cast, new Speakers(page)));
    List<Gap> gaps = new ArrayList<>();
    for (Line line : page.lines()) {
      Search search = new Search(page, line, gaps);
      page.mentions().get(line.index()).forEach(search::name);
      page.times().get(line.index()).forEach(search::unplaced);
      Set<Integer> told =
          frames.read(line).stream().map(Draft::trigger).collect(Collectors.toSet());
      for (int i = 0; i < line.size(); i++) {
        if (page.at(line.index(), i) == null && page.timeAt(line.index(), i) == null) {
          search.free(i, told);
        }
      }
    }
    return gaps;
  }

  /** The search of one line. */
  private final class Search {

    private final Page page;
    private final Line line;
    private final List<Gap> gaps;

    Search(Page page, Line line, List<Gap> gaps) {
      this.page = page;
      this.line = line;
      this.gaps = gaps;
    }

    private void add(Gap.Kind kind, String sort, int from, int to, String clitic) {
      String written = line.span(from, to).of(page.article().text());
      String form = Clitics.strip(written, clitic).replaceAll("\\s+", " ").strip();
      String behind = line.isMark(to) ? "" : line.form(to);
      String before = line.isMark(from - 1) ? "" : line.form(from - 1);
      gaps.add(new Gap(kind, sort, form, before, behind));
    }

    void name(Mention mention) {
      if (mention.isNamed() && mention.known() == null) {
        String clitic = mention.clitic();
        add(Gap.Kind.NAME, mention.type().label(), mention.from(), mention.to(), clitic);
      }
    }

    void unplaced(TimeMention time) {
      if (!time.isPlaced()) {
        add(Gap.Kind.TIME, "not placed", time.firstToken(), time.lastTokenExclusive(), "");
      }
    }

    /** Looks at a word that is part of neither name nor time. */
    void free(int i, Set<Integer> told) {
      if (line.isNumber(i) && line.form(i).matches("(19|20)[0-9]{2}")) {
        add(Gap.Kind.TIME, "number like a year", i, i + 1, "");
      } else if (line.isWord(i)) {
        dateWord(i);
        trigger(i, told);
        unknownWord(i);
      }
    }

    /** What dates are made of; the first that fits is what the gap is called. */
    private void dateWord(int i) {
      if (isDuration(i) || isAdjective(i)) {
        return;
      }
      List<Token> tokens = line.sentence().tokens();
      Set<TimeRole> roles = mapping.times().roles(tokens, i);
      TimeRole.OF_DATES.stream()
          .filter(roles::contains)
          .findFirst()
          .ifPresent(role -> add(Gap.Kind.TIME, role.key(), i, i + 1, ""));
    }

    /** "Twenty years" lies nowhere on the calendar, and is not meant to. */
    private boolean isDuration(int i) {
      return line.isNumber(i - 1) || line.has(i - 1, Sense.Numeral.class);
    }

    /** A word with the article behind another one describes it: "the general secretary". */
    private boolean isAdjective(int i) {
      return Words.definite(line, i) && Words.definite(line, i - 1);
    }

    private void trigger(int i, Set<Integer> told) {
      if (told.contains(i) || told.contains(i - 1) && !line.phrase(i - 1).isEmpty()) {
        return;
      }
      for (Reading reading : line.readings(i)) {
        if (reading.sense() instanceof Sense.Action action
            && action.lexeme().meaning() instanceof Lexeme.Triggers triggers
            && isAbout(triggers.frame().kind())) {
          add(Gap.Kind.TRIGGER, triggers.frame().id(), i, i + 1, Clitics.of(reading));
          return;
        }
      }
    }

    /** Without a name that fits, "the price withdrew": not what the frame is for. */
    private boolean isAbout(ClaimKind kind) {
      Role first = kind.roles().get(0);
      return Among.any(
          page.mentions().get(line.index()), mention -> Fillers.fits(mention.type(), first));
    }

    private void unknownWord(int i) {
      if (!line.readings(i).isEmpty() || line.form(i).length() < 3) {
        return;
      }
      String clitic = joinedPreposition(line.form(i));
      String place = clitic.isEmpty() ? place(i) : "after a preposition";
      if (place != null) {
        add(Gap.Kind.WORD, place, i, i + 1, clitic);
      }
    }

    /** The proclitics of a word whose article shows where they end. */
    private static String joinedPreposition(String form) {
      for (String clitic : new String[] {"ب", "ل", "وب", "ول"}) {
        boolean merged = clitic.endsWith("ل") && form.startsWith(clitic + "ل");
        if (merged || form.startsWith(clitic + "ال")) {
          return clitic;
        }
      }
      return "";
    }

    /** Which kind of word before it makes word {@code i} stand where names stand. */
    private String place(int i) {
      if (line.has(i - 1, Sense.Head.class)) {
        return "after a head noun";
      }
      if (line.has(i - 1, Sense.Rank.class) || line.has(i - 1, Sense.Post.class)) {
        return "after a rank or post";
      }
      return line.is(i - 1, FunctionWord.PREPOSITION) && line.isPreposition(i - 1)
          ? "after a preposition"
          : null;
    }
  }
}
