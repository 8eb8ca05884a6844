package io.masar.extract;

import io.masar.Among;
import io.masar.claim.ClaimKind;
import io.masar.claim.Role;
import io.masar.claim.Status;
import io.masar.extract.frame.FrameReader;
import io.masar.extract.frame.OneAttack;
import io.masar.extract.frame.Returns;
import io.masar.extract.page.Cast;
import io.masar.extract.page.Clitics;
import io.masar.extract.page.Draft;
import io.masar.extract.page.Line;
import io.masar.extract.page.Page;
import io.masar.extract.reference.Homeland;
import io.masar.extract.reference.Resolver;
import io.masar.extract.reference.Speakers;
import io.masar.extract.relation.Garrisons;
import io.masar.extract.relation.Memberships;
import io.masar.extract.relation.Placements;
import io.masar.extract.relation.Posts;
import io.masar.extract.relation.Terms;
import io.masar.mapping.NameList;
import io.masar.text.ArabicText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Reads every claim of a page, in order, and keeps the one with most detail where two say the same.
 */
final class Drafts {

  private final Page page;
  private final Speakers speakers;
  private final FrameReader frames;
  private final Posts posts;
  private final Placements placements;
  private final Memberships memberships;
  private final Garrisons garrisons;
  private final Terms terms;
  private final Homeland homeland;

  Drafts(Page page, Cast cast) {
    this.page = page;
    this.speakers = new Speakers(page);
    Resolver resolver = new Resolver(page, cast, speakers);
    this.frames = new FrameReader(page, resolver);
    this.posts = new Posts(page, cast, speakers);
    this.placements = new Placements(page, cast, resolver);
    this.memberships = new Memberships(page, resolver);
    this.garrisons = new Garrisons(page, resolver);
    this.terms = new Terms(page);
    this.homeland = resolver.homeland();
  }

  List<Draft> read() {
    List<Draft> drafts = new ArrayList<>();
    Draft agreement = null;
    for (Line line : page.lines()) {
      List<Draft> told = OneAttack.join(Returns.join(frames.read(line)));
      boolean[] used = new boolean[line.size()];
      for (Draft draft : told) {
        Arrays.fill(used, draft.from(), Math.min(draft.to(), line.size()), true);
      }
      told.addAll(garrisons.read(line, used));
      for (Draft draft : told) {
        String speaker = speakers.at(line, draft.trigger());
        if (speaker != null && !concludes(draft, speaker)) {
          draft.saidBy(speaker, "the speaker of the clause");
        }
        agreement = draft.kind() == ClaimKind.AGREEMENT ? draft : agreement;
      }
      List<Draft> more = new ArrayList<>(terms.read(line, agreement));
      more.addAll(memberships.read(line));
      for (Draft draft : more) {
        String speaker = speakers.at(line, draft.trigger());
        if (!draft.isLeading() && !concludes(draft, speaker)) {
          draft.saidBy(speaker, "the speaker");
        }
      }
      told.addAll(more);
      told.addAll(placements.read(line));
      told.addAll(posts.read(line));
      drafts.addAll(told);
    }
    return distinct(drafts);
  }

  /** Whether who speaks tells of a pact of his own: "A and B announced an agreement". */
  private static boolean concludes(Draft draft, String speaker) {
    return draft.status() != Status.DENIED && draft.in(Role.PARTY).contains(speaker);
  }

  /** Claims of one kind only are compared, so that a long article costs little more a line. */
  private List<Draft> distinct(List<Draft> drafts) {
    Map<ClaimKind, List<Draft>> kept = new EnumMap<>(ClaimKind.class);
    for (Draft draft : drafts) {
      List<Draft> alike = kept.computeIfAbsent(draft.kind(), kind -> new ArrayList<>());
      if (Among.none(alike, other -> covers(other, draft))) {
        alike.removeIf(other -> covers(draft, other));
        alike.add(draft);
      }
    }
    Set<Draft> all = Collections.newSetFromMap(new IdentityHashMap<>());
    kept.values().forEach(all::addAll);
    return drafts.stream().filter(all::contains).toList();
  }

  /** Whether {@code rich} says all that {@code poor} says. */
  private boolean covers(Draft rich, Draft poor) {
    if (rich.kind() != poor.kind()
        || !Objects.equals(rich.status(), poor.status()) && !headline(rich, poor)) {
      return false;
    }
    for (Role role : poor.roles().keySet()) {
      Set<String> more = rich.in(role);
      boolean sides =
          (role == Role.ATTACKER || role == Role.GIVER) && sameSide(more, poor.in(role));
      if (!sides && !more.containsAll(poor.in(role))) {
        return false;
      }
    }
    return (poor.when() == null || poor.when().equals(rich.when()))
        && (poor.quantity() == null || poor.quantity().equals(rich.quantity()))
        && (poor.victims() == null || poor.victims().equals(rich.victims()))
        && !(rich.kind() == ClaimKind.ROLE && otherPost(rich.title(), poor.title()));
  }

  /**
   * Whether all of {@code poor} are among {@code rich}, or of their states: "A", "A's aircraft".
   */
  private boolean sameSide(Set<String> rich, Set<String> poor) {
    return Among.all(
        poor, id -> Among.any(rich, other -> homeland.side(other).equals(homeland.side(id))));
  }

  /** Whether a headline tells in the present what is told as done: "F shells G". */
  private static boolean headline(Draft rich, Draft poor) {
    boolean whole =
        switch (rich.kind()) {
          case ATTACK -> poor.has(Role.ATTACKER) && poor.has(Role.TARGET);
          case HANDOVER -> poor.line().index() < rich.line().index();
          default -> false;
        };
    return whole
        && rich.status() == Status.COMPLETED
        && poor.status() == Status.ONGOING
        && poor.when() == null;
  }

  /** Whether two titles begin otherwise, or are of two ministries: two posts of one person. */
  private boolean otherPost(String rich, String poor) {
    if (rich == null || poor == null) {
      return false;
    }
    String[] a = ArabicText.fold(rich).split(" ");
    String[] b = ArabicText.fold(poor).split(" ");
    boolean ministries =
        page.mapping().lexicon().lists().has(NameList.MINISTER, a[0])
            && a.length > 1
            && b.length > 1;
    return !Clitics.bare(a[0]).equals(Clitics.bare(b[0])) || ministries && !a[1].equals(b[1]);
  }
}
