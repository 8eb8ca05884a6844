package io.masar.extract.name;

import io.masar.Among;
import io.masar.claim.EntityType;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.mapping.NameList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import java.util.List;

/** Tells whether a post before a name is that person's, or another's who is told of beside it. */
final class PostHolders {

  private final Page page;

  PostHolders(Page page) {
    this.page = page;
  }

  /**
   * {@return whether the post at {@code former} is another's than the one that "and" joins to it:
   * "HIS HIGHNESS the heir and the minister"}
   */
  static boolean another(Line line, int former, int post) {
    boolean conjunction = Among.any(line.readings(post), r -> r.conjunction());
    return conjunction && line.has(former - 1, Sense.Rank.class);
  }

  /**
   * {@return whether the posts before the one at {@code start} are another's, since a form of
   * address stands before it, or "and" joins it and a name stands right before them: "P, the heir,
   * and the minister Q"}
   *
   * @param first where the posts before it begin
   */
  boolean others(Line line, int first, int start) {
    boolean address =
        line.isOneOf(NameList.HONORIFIC, start - 1) && !line.has(start, Sense.Rank.class);
    Mention former = page.at(line.index(), first - 1);
    boolean holder = former != null && former.type() == EntityType.PERSON && !begins(line, first);
    return address || holder && begins(line, start);
  }

  /**
   * {@return the posts without those of somebody named right before them, where "and" parts the
   * others from these; nearest to the name first}
   */
  List<int[]> own(Line line, List<int[]> posts) {
    boolean others = !posts.isEmpty() && ofOther(line, posts.get(posts.size() - 1)[0]);
    for (int k = 0; others && k < posts.size() - 1; k++) {
      if (begins(line, posts.get(k)[0])) {
        return posts.subList(0, k + 1);
      }
    }
    return posts;
  }

  /**
   * {@return whether the post at token {@code post} is that of who stands right before it, as the
   * one behind has a form of address and a post of their own: "P, governor of T, DOCTOR Q director}
   */
  boolean isFormers(Line line, int post, int end) {
    Mention before = page.at(line.index(), post - 1);
    return before != null
        && before.type() == EntityType.PERSON
        && line.has(end - 1, Sense.Rank.class)
        && !line.isMark(end - 1)
        && !begins(line, post)
        && hasOwn(line, end);
  }

  private boolean hasOwn(Line line, int end) {
    Mention person = page.at(line.index(), end);
    return person != null
        && PostPhrases.isPost(line, person.to())
        && !begins(line, person.to())
        && !line.form(person.to()).startsWith("ال");
  }

  /**
   * Whether the name behind the heir's post is none of a royal house: "his staff: TO the heir P".
   */
  boolean ofHeir(Line line, int post, int end, boolean paused) {
    boolean heir = Among.any(post + 1, end, j -> line.isOneOf(NameList.HEIR, j));
    boolean to =
        Among.any(
            line.readings(PostBounds.headed(line, post) - 1),
            r -> r.sense() instanceof Sense.Rank && r.preposition().equals("ل"));
    Mention person = page.at(line.index(), end);
    boolean royal =
        line.isOneOf(NameList.HONOURED_TITLE, end - 1) || person != null && person.known() != null;
    return person != null && heir && (to || paused) && !royal;
  }

  /** Whether a person stands right before the post, whose it is then. */
  boolean ofOther(Line line, int post) {
    boolean comma = Words.comma(line, post - 1);
    Mention before = page.at(line.index(), comma ? post - 2 : post - 1);
    return before != null && before.type() == EntityType.PERSON && !begins(line, post);
  }

  /** Whether a conjunction or preposition parts the post from what stands before it. */
  static boolean begins(Line line, int post) {
    String form = line.form(post);
    boolean headed = form.startsWith("و") && line.isOneOf(NameList.POST_HEAD, form.substring(1));
    Reading phrase = line.phrase(post, Sense.Post.class);
    return headed
        || phrase != null && (phrase.conjunction() || !phrase.preposition().isEmpty())
        || Among.any(
            line.readings(post),
            r ->
                r.sense() instanceof Sense.Post && (r.conjunction() || !r.preposition().isEmpty()));
  }

  /** Whether it is a post with the person: "adviser of the prince P". */
  static boolean owned(Line line, int post, int end) {
    for (int j = post + 1; j < end; j++) {
      if (!line.isOneOf(NameList.HONOURED_TITLE, j)) {
        return false;
      }
    }
    boolean serves =
        end > post + 1 || isConstruct(line, post) || line.isOneOf(NameList.SERVANT, post);
    return serves && !line.form(post).startsWith("ال");
  }

  /** Whether the post has neither article nor pronoun: "COACH of N", but not "their leader N". */
  private static boolean isConstruct(Line line, int post) {
    return !line.has(post, Sense.Rank.class)
        && Among.none(
            line.readings(post),
            r -> r.sense() instanceof Sense.Post && (r.article() || !r.pronoun().isEmpty()));
  }

  /** {@return whether somebody named in quotation marks stands right before the post} */
  boolean isQuoted(Line line, int post) {
    Mention before = line.isQuote(post - 1) ? page.at(line.index(), post - 2) : null;
    return before != null && before.type() == EntityType.PERSON;
  }
}
