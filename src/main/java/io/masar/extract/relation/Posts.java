package io.masar.extract.relation;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.name.PostPhrases;
import io.masar.extract.name.SharedPosts;
import io.masar.extract.page.Cast;
import io.masar.extract.page.Clitics;
import io.masar.extract.page.Draft;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.NationalBodies;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.extract.reference.Resolver;
import io.masar.extract.reference.Speakers;
import io.masar.mapping.NameList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import io.masar.text.ArabicText;
import java.util.ArrayList;
import java.util.List;

/** Reads the posts that persons hold, from the words before or behind their names. */
public final class Posts {

  /** How far before the post of a visitor the visit may be told. */
  private static final int VISIT = 32;

  private final Page page;
  private final Cast cast;
  private final NationalBodies nations;
  private final Resolver resolver;
  private final PostPhrases phrases;
  private final Leads leads;
  private final SharedPosts shared;
  private final PostTails tails;

  public Posts(Page page, Cast cast, Speakers speakers) {
    this.page = page;
    this.nations = new NationalBodies(page.mapping().gazetteer());
    this.cast = cast;
    this.resolver = new Resolver(page, cast, speakers);
    this.phrases = new PostPhrases(page);
    this.leads = new Leads(page);
    this.shared = new SharedPosts(page, cast, nations);
    this.tails = new PostTails(page);
  }

  /** {@return the posts told in one line} */
  public List<Draft> read(Line line) {
    List<Draft> drafts = new ArrayList<>();
    for (Mention person : page.mentions().get(line.index())) {
      if (person.type() == EntityType.PERSON && person.isNamed()) {
        of(line, person, drafts);
      }
    }
    return drafts;
  }

  private void of(Line line, Mention person, List<Draft> drafts) {
    if (isAnybody(line, person)) {
      return;
    }
    int start = person.from();
    int before = drafts.size();
    for (int[] phrase : phrases.before(line, person)) {
      drafts.add(draft(line, person, phrase[0], phrase[1]));
      start = phrase[0];
    }
    if (start == person.from()
        || phrases.parted(line, person.to())
        || phrases.isGiven(line, person)) {
      for (int[] phrase : phrases.behind(line, person)) {
        drafts.add(draft(line, person, phrase[0], end(line, phrase[0], phrase[1])));
      }
    }
    withoutAddress(line, drafts.subList(before, drafts.size()));
    Draft leading = leads.read(line, person, start);
    if (leading != null) {
      drafts.add(leading);
    }
    Draft same = shared.read(line, person, drafts);
    if (same != null) {
      drafts.add(same);
    }
  }

  /** Whether only a given name is told, which many bear: "King A" where no table knows him. */
  private static boolean isAnybody(Line line, Mention person) {
    return person.known() == null
        && person.to() == person.from() + 1
        && line.has(person.from(), Sense.GivenName.class)
        && person.id().indexOf('-') < 0;
  }

  /** Takes out what only addresses the person: "prince", and "ambassador" beside another post. */
  private static void withoutAddress(Line line, List<Draft> told) {
    boolean several = told.size() > 1;
    for (int k = told.size() - 1; k >= 0; k--) {
      String title = ArabicText.fold(told.get(k).title());
      boolean honour = several && told.get(k).in(Role.BODY).isEmpty();
      if (line.isOneOf(NameList.BARE_ADDRESS, title)
          || honour && line.isOneOf(NameList.HONORARY_POST, title)) {
        told.remove(k);
      }
    }
  }

  private Draft draft(Line line, Mention person, int start, int end) {
    Draft draft = new Draft(ClaimKind.ROLE, "post", line, start);
    draft
        .fill(Role.PERSON, person.id(), "the name beside the post")
        .over(start, end)
        .over(person.from(), person.to());
    boolean place = overPlace(line, start, end);
    Mention body = body(line, start, end);
    String owner = body == null ? owner(line, start, end) : null;
    if (body != null) {
      draft.fill(Role.BODY, body.id(), "named in the post");
    } else if (owner != null) {
      draft.fill(Role.BODY, owner, "its pronoun in the post");
    } else if (!place) {
      draft.fill(Role.BODY, state(line, person, start, end), "adjective of a state");
    }
    return draft.title(SharedPosts.singular(line, start, title(line, person, start, end, body)));
  }

  /**
   * Whose post it is by the pronoun in it: "the spokesman on ITS behalf"; {@code null} for none.
   */
  private String owner(Line line, int start, int end) {
    boolean pronoun = false;
    for (int j = start + 1; j < end; j++) {
      pronoun |= PostPhrases.isOwned(line, j) && !line.form(j).endsWith("نا");
    }
    for (int j = start - 1; pronoun && j >= 0; j--) {
      Mention mention = page.at(line.index(), j);
      boolean body =
          mention != null
              && (mention.type() == EntityType.INSTITUTION
                  || mention.type() == EntityType.FORCE
                  || mention.type() == EntityType.COUNTRY);
      if (body) {
        return resolver.resolve(line, mention, null);
      }
    }
    return null;
  }

  private boolean overPlace(Line line, int start, int end) {
    for (int j = start; j < end; j++) {
      Mention mention = page.at(line.index(), j);
      boolean place = mention != null && mention.isNamed() && mention.type() == EntityType.PLACE;
      if (place && mention.from() == j && !line.isPreposition(j - 1)) {
        return true;
      }
    }
    return false;
  }

  /** The first body, force or state that the post phrase names; not the one an envoy is sent to. */
  private Mention body(Line line, int start, int end) {
    boolean envoy = false;
    for (int j = start; j < end; j++) {
      envoy |= line.isOneOf(NameList.ENVOY, bare(line, j));
      Mention mention = page.at(line.index(), j);
      boolean named =
          mention != null && mention.isNamed() && mention.from() == j && !partial(line, mention);
      if (named && mention.type() == EntityType.COUNTRY && describes(line, start, j)) {
        return null;
      }
      if (named
          && (mention.type() == EntityType.INSTITUTION
              || mention.type() == EntityType.FORCE
              || mention.type() == EntityType.COUNTRY
                  && !(envoy && (line.isPreposition(j - 1) || !mention.clitic().isEmpty())))) {
        return mention;
      }
    }
    return null;
  }

  /** Where a post ends, before the state that its holder only visits. */
  private int end(Line line, int start, int end) {
    for (int j = start + 1; j < end; j++) {
      Mention state = page.at(line.index(), j);
      if (state != null && state.type() == EntityType.COUNTRY && visited(line, start, state)) {
        return j;
      }
    }
    return end;
  }

  /** Whether a visit to the state is told before: "the VISIT of P, minister of defence, to C". */
  private static boolean visited(Line line, int start, Mention state) {
    for (int j = start - 1; state.preposition().equals("ل") && j >= start - VISIT; j--) {
      if (line.isOneOf(NameList.VISIT, j)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is no body by itself: "the minister of STATE", "head of the BOARD of F". */
  private static boolean partial(Line line, Mention mention) {
    int from = mention.from();
    boolean rank = line.has(from, Sense.Rank.class) && mention.to() == from + 1;
    return rank && Words.definite(line, from - 1)
        || line.isOneOf(NameList.STATE, from)
            && line.isOneOf(NameList.MINISTER, bare(line, from - 1))
        || line.isOneOf(NameList.BOARD, line.words(from, mention.to()));
  }

  /** The state whose adjective stands in the post, or whose post it can only be. */
  private String state(Line line, Mention person, int start, int end) {
    if (line.isOneOf(NameList.PRIVATE, bare(line, start))) {
      return null;
    }
    String country = nations.countryIn(line, start, end);
    if (country != null) {
      return cast.has(country) && !ofBody(line, start, end) ? country : null;
    }
    boolean statesman = line.isOneOf(NameList.STATESMAN, bare(line, start));
    String known = statesman ? known(person) : null;
    boolean guess = known == null && person.known() == null && presides(line, start);
    return guess ? home(line) : known;
  }

  /**
   * Whether the adjective of a state tells of a noun in the post, and not of the man who holds it:
   * "director of the Saudi campaign", but no minister's, and no post over the state.
   */
  private boolean ofBody(Line line, int start, int end) {
    for (int j = start; j < end; j++) {
      String word = bare(line, j);
      if (line.isOneOf(NameList.OF_STATE, word) || line.isOneOf(NameList.MINISTER, word)) {
        return false;
      }
      if (nations.country(line, j) != null) {
        boolean feminine = line.form(j).endsWith("ه");
        return j > start + 1 && feminine && !bare(line, start).endsWith("ه");
      }
    }
    return false;
  }

  /** Whether the name of a state is its adjective, of a noun in the post: "the SAUDI clinics". */
  private boolean describes(Line line, int start, int j) {
    return Words.definite(line, j - 1)
        && page.at(line.index(), j - 1) == null
        && nations.country(line, j) != null
        && ofBody(line, start, j + 1);
  }

  /** The state that the gazetteer puts a person in, where the article names it. */
  private String known(Mention person) {
    String of = person.known() == null ? null : person.known().of();
    return of != null && cast.type(of) == EntityType.COUNTRY ? of : null;
  }

  /** Whether the post is one that every state has one of: "head of the government". */
  private static boolean presides(Line line, int start) {
    return line.isOneOf(NameList.PRESIDENT, bare(line, start))
        && line.isOneOf(NameList.PRESIDED, start + 1);
  }

  private static String bare(Line line, int i) {
    String form = line.form(i);
    boolean joined = form.startsWith("و") && !line.isOneOf(NameList.MINISTER, i);
    String word = joined && form.length() > 4 ? form.substring(1) : form;
    String rest = word.startsWith("لل") ? word.substring(2) : word;
    return Clitics.bare(rest);
  }

  /** The state whose post it is, where the article names no other. */
  private String home(Line line) {
    long states =
        page.mentions().stream()
            .flatMap(List::stream)
            .filter(mention -> mention.isNamed() && mention.type() == EntityType.COUNTRY)
            .map(Mention::id)
            .distinct()
            .count();
    if (states > 1) {
      return null;
    }
    Mention country = Mention.described(0, 1, "", EntityType.COUNTRY, "country", "");
    return resolver.resolve(line, country, null);
  }

  /** The post as written, without the body. */
  private String title(Line line, Mention person, int start, int end, Mention body) {
    boolean inside = body != null && body.from() > start;
    int stop = stop(line, start, inside ? body.from() : end);
    String title = line.span(start, Math.max(stop, start + 1)).of(page.article().text());
    Reading post = post(line, start);
    boolean headed =
        title.startsWith("و") && line.isOneOf(NameList.POST_HEAD, line.form(start).substring(1));
    String bare = headed ? title.substring(1) : title;
    String told = post == null ? bare : Clitics.strip(title, post);
    int from = inside ? body.to() : end;
    int last = inside ? tails.end(line, from, end, start < person.from()) : from;
    last = last > from ? stop(line, from, last) : from;
    while (last > from && (hanging(line, last) || tails.address(line, last - 1))) {
      last--;
    }
    if (last == from) {
      return told;
    }
    boolean behalf = stop > start + 1 && line.isOneOf(NameList.BEHALF, stop - 1);
    String head = behalf ? told.substring(0, told.lastIndexOf(' ')) : told;
    return head + " " + line.span(from, last).of(page.article().text());
  }

  /** Where the words of a post end that begin at {@code start}: before a mark, a rank, a state. */
  private int stop(Line line, int start, int last) {
    int stop = start;
    for (int j = start; j < last; j++) {
      boolean rank =
          line.has(j, Sense.Rank.class)
              && !PostPhrases.isPost(line, j)
              && !line.has(j, Sense.Adjective.class)
              && !(j == start + 1 && teams(line, j));
      if ((line.isMark(j) || rank) && j > start) {
        break;
      }
      stop = j + 1;
    }
    while (stop > start + 1 && (isState(line, stop - 1) || hanging(line, stop))) {
      stop--;
    }
    return stop;
  }

  /** Whether the word is the adjective of a state, and of no name. */
  private boolean isState(Line line, int j) {
    return nations.country(line, j) != null && page.at(line.index(), j) == null;
  }

  /** Whether a post needs the rank behind it, which is none then: "the doctor of THE TEAM". */
  private static boolean teams(Line line, int j) {
    boolean construct = line.form(j + 1).startsWith("ال") && !line.has(j + 1, Sense.Rank.class);
    return (Words.definite(line, j) || construct)
        && !Words.definite(line, j - 1)
        && PostPhrases.isPost(line, j - 1)
        && !line.isOneOf(NameList.HONOURED_TITLE, j)
        && !line.isOneOf(NameList.CIVIL_RANK, j);
  }

  /** Whether the word before token {@code stop} leads nowhere: a preposition, or a rank. */
  private static boolean hanging(Line line, int stop) {
    int last = stop - 1;
    return line.form(last).equals("ل")
        || line.form(last).equals("ب")
        || line.isOneOf(NameList.HANGING, last)
        || line.isOneOf(NameList.HONORARY_POST, last) && Words.definite(line, last - 1)
        || purpose(line, last)
        || line.isOneOf(NameList.HONOURED_TITLE, last)
        || line.isOneOf(NameList.CIVIL_RANK, last);
  }

  /** Whether "for" and a deed stand there alone, whose object is no part of the post. */
  private static boolean purpose(Line line, int j) {
    return Among.any(
        line.readings(j),
        r ->
            r.preposition().equals("ل")
                && !r.article()
                && r.sense() instanceof Sense.Action action
                && action.form() == Sense.Form.NOUN);
  }

  /** The reading of a post, with its proclitics: "to the president". */
  private static Reading post(Line line, int start) {
    for (Reading reading : line.readings(start)) {
      if (reading.sense() instanceof Sense.Post) {
        return reading;
      }
    }
    return null;
  }
}
