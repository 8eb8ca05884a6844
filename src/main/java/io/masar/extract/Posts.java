package io.masar.extract;

import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import java.util.ArrayList;
import java.util.List;

/** Reads the posts that persons hold, from the words before or behind their names. */
final class Posts {

  private static final int REACH = 14;

  private final Page page;
  private final Cast cast;
  private final NationalBodies nations = new NationalBodies();
  private final Resolver resolver;

  Posts(Page page, Cast cast) {
    this.page = page;
    this.cast = cast;
    this.resolver = new Resolver(page, cast);
  }

  /** {@return the posts told in one line} */
  List<Draft> read(Line line) {
    List<Draft> drafts = new ArrayList<>();
    for (Mention person : page.mentions().get(line.index())) {
      if (person.type() != EntityType.PERSON || !person.isNamed()) {
        continue;
      }
      int start = before(line, person.from());
      if (start >= 0) {
        drafts.add(draft(line, person, start, person.from()));
        int another = joined(line, start) ? before(line, start) : -1;
        if (another >= 0 && another < start) {
          drafts.add(draft(line, person, another, start));
        }
      } else {
        int[] behind = behind(line, person);
        if (behind != null) {
          drafts.add(draft(line, person, behind[0], behind[1]));
        }
      }
    }
    return drafts;
  }

  /** Whether a post is a form of address as well and stands as one: "the sheikh". */
  private static boolean address(Line line, int i, int end) {
    for (int j = i; j < end; j++) {
      if (!line.has(j, Sense.Rank.class)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether another post may stand before the one at {@code start}: behind a comma or joined by
   * "and".
   */
  private static boolean joined(Line line, int start) {
    boolean comma = line.form(start - 1).equals("،") || line.form(start - 1).equals(",");
    boolean apposition = Words.definite(line, start) && line.form(start).startsWith("ال");
    return comma
        || apposition
        || line.readings(start).stream()
            .anyMatch(r -> r.conjunction() && r.sense() instanceof Sense.Post);
  }

  /** The first token of the post phrase that ends before token {@code end}, or -1. */
  private int before(Line line, int end) {
    int j = end - 1;
    if (line.form(j).equals("هو") || line.form(j).equals("هي")) {
      j--;
    }
    int post = -1;
    boolean comma = false;
    int steps = 0;
    while (j >= 0 && steps++ < REACH) {
      Mention mention = page.at(line.index(), j);
      if (mention != null && mention.type() == EntityType.PERSON) {
        break;
      }
      if (mention != null) {
        j = mention.from() - 1;
        continue;
      }
      if (isPost(line, j) && !address(line, j, end)) {
        post = j;
        if (!chained(line, j)) {
          break;
        }
      } else if (line.isMark(j)) {
        boolean harmless = line.isQuote(j) || line.form(j).equals("(") || line.form(j).equals(")");
        boolean pause =
            (line.form(j).equals("،") || line.form(j).equals(",")) && !comma && post < 0;
        if (!harmless && !pause) {
          break;
        }
        comma |= pause;
      } else if (post >= 0 && !isAdjective(line, j) || breaks(line, j)) {
        break;
      }
      j--;
    }
    return post;
  }

  /** Whether a post may belong to one before it: "deputy of the head of …". */
  private boolean chained(Line line, int j) {
    return isPost(line, j - 1) || isPost(line, j - 2) && isAdjective(line, j - 1);
  }

  private static boolean isPost(Line line, int j) {
    for (Reading reading : line.readings(j)) {
      boolean adjective = reading.article() && line.form(j).endsWith("ملكي");
      if (reading.sense() instanceof Sense.Post && !reading.pronoun().equals("ي") && !adjective) {
        return true;
      }
    }
    return false;
  }

  private boolean isAdjective(Line line, int j) {
    return nations.country(line, j) != null || line.has(j, Sense.Adjective.class);
  }

  private boolean breaks(Line line, int j) {
    boolean verb = line.verb(j) != null && !Words.definite(line, j);
    boolean rank = line.has(j, Sense.Rank.class);
    return !rank
        && (verb
            || line.is(j, FunctionWord.THAT)
            || line.is(j, FunctionWord.RELATIVE)
            || page.timeAt(line.index(), j) != null);
  }

  /** The post phrase behind the name, or {@code null}. */
  private int[] behind(Line line, Mention person) {
    int j = person.to();
    if (line.form(j).equals("،") || line.form(j).equals(",") || line.form(j).equals("(")) {
      j++;
    }
    if (line.form(j).equals("كان") || line.form(j).equals("اصبح")) {
      j++;
    }
    if (!isPost(line, j)
        || page.at(line.index(), j) != null
        || line.readings(j).get(0).conjunction()) {
      return null;
    }
    int end = j + 1;
    while (end < line.size() && end < j + REACH) {
      Mention mention = page.at(line.index(), end);
      if (mention != null && mention.type() == EntityType.PERSON) {
        return null;
      }
      if (mention != null) {
        end = mention.to();
      } else if (line.isMark(end) || breaks(line, end)) {
        break;
      } else {
        end++;
      }
    }
    return new int[] {j, end};
  }

  private Draft draft(Line line, Mention person, int start, int end) {
    Draft draft = new Draft(ClaimKind.ROLE, "post", line, start);
    draft
        .fill(Role.PERSON, person.id(), "the name beside the post")
        .over(start, end)
        .over(person.from(), person.to());
    Mention body = null;
    boolean place = false;
    for (int j = start; j < end; j++) {
      Mention mention = page.at(line.index(), j);
      if (mention != null && mention.isNamed() && mention.from() == j) {
        place |= mention.type() == EntityType.PLACE && !line.isPreposition(j - 1);
        if (body == null
            && (mention.type() == EntityType.INSTITUTION
                || mention.type() == EntityType.FORCE
                || mention.type() == EntityType.COUNTRY)) {
          body = mention;
        }
      }
    }
    String country = body == null ? nations.countryIn(line, start, end) : null;
    String id = body != null ? body.id() : country != null && cast.has(country) ? country : null;
    if (id == null && !place) {
      id = known(person);
    }
    if (id == null && !place && person.known() == null && ofState(line, start)) {
      id = home(line);
    }
    if (id != null && !(place && body == null)) {
      draft.fill(Role.BODY, id, body == null ? "adjective of a state" : "named in the post");
    }
    return draft.title(title(line, start, end, body));
  }

  /** The state that the gazetteer puts a person in, where the article names it. */
  private String known(Mention person) {
    String of = person.known() == null ? null : person.known().of();
    return of != null && cast.type(of) == EntityType.COUNTRY ? of : null;
  }

  /** Whether the post is one that every state has one of: "the prime minister". */
  private static boolean ofState(Line line, int start) {
    String words = line.form(start) + " " + line.form(start + 1);
    return words.matches("و?رييس (الوزراء|الحكومه|الجمهوريه)");
  }

  private String home(Line line) {
    Mention country = Mention.described(0, 1, "", EntityType.COUNTRY, "country", "");
    return resolver.resolve(line, country, null);
  }

  private String title(Line line, int start, int end, Mention body) {
    int last = body != null && body.from() > start ? body.from() : end;
    int stop = start;
    for (int j = start; j < last; j++) {
      boolean skip = line.isMark(j) || line.has(j, Sense.Rank.class) && !isPost(line, j);
      if (skip && j > start) {
        break;
      }
      stop = j + 1;
    }
    while (stop > start + 1 && nations.country(line, stop - 1) != null) {
      stop--;
    }
    String title = line.span(start, Math.max(stop, start + 1)).of(page.article().text());
    return title.startsWith("و")
            && line.readings(start).stream()
                .anyMatch(r -> r.conjunction() && r.sense() instanceof Sense.Post)
        ? title.substring(1)
        : title;
  }
}
