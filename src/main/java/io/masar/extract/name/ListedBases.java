package io.masar.extract.name;

import io.masar.claim.EntityType;
import io.masar.claim.KnownEntity;
import io.masar.extract.page.Clitics;
import io.masar.extract.page.Ids;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.mapping.Gazetteer;
import io.masar.mapping.HeadNoun;
import io.masar.mapping.Sense;
import java.util.List;

/** Finds bases that are named after known places under one head: "the bases of P, Q and R". */
final class ListedBases {

  private final Gazetteer gazetteer;

  ListedBases(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** {@return the first of them, at the place {@code inner} behind the head at token {@code i}} */
  Mention first(Line line, int i, String clitic, HeadNoun noun, Mention inner) {
    return base(line, inner, noun).behind(i, clitic, null);
  }

  /**
   * {@return {@code mention} as the base named after it, where a list of bases goes on with it, or
   * as it is}
   */
  Mention next(Line line, Mention mention, Mention former) {
    boolean place =
        mention.type() == EntityType.PLACE
            && mention.known() != null
            && mention.preposition().isEmpty()
            && !line.has(mention.from(), Sense.Head.class);
    if (!place || former == null || former.type() != EntityType.BASE) {
      return mention;
    }
    boolean comma = Words.comma(line, former.to()) && former.to() == mention.from() - 1;
    boolean follows = former.to() == mention.from() ? mention.coordinated() : comma;
    HeadNoun noun = follows ? ListedSites.head(line, former.from()) : null;
    boolean bases = noun != null && noun.type() == EntityType.BASE;
    return bases && (!comma || listed(line, mention)) ? base(line, mention, noun) : mention;
  }

  /** Whether the list goes on or ends here: "P, Q AND", "P, AND Q". */
  private static boolean listed(Line line, Mention mention) {
    int next = Words.comma(line, mention.to()) ? mention.to() + 1 : mention.to();
    return mention.coordinated() || line.form(next).startsWith("و") && line.verb(next) == null;
  }

  private Mention base(Line line, Mention place, HeadNoun noun) {
    String words = Clitics.strip(line.words(place.from(), place.to()), place.clitic());
    List<KnownEntity> known = gazetteer.named(noun.word() + " " + words, EntityType.BASE);
    String id = known.isEmpty() ? Ids.of(EntityType.BASE, words) : known.get(0).id();
    return Mention.named(place.from(), place.to(), place.clitic(), EntityType.BASE, id, noun.kind())
        .as(EntityType.BASE, id, known.isEmpty() ? null : known.get(0));
  }
}
