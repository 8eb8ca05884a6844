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

/**
 * Finds bases and areas that bear the names of known places under one head: "the bases of P, Q and
 * R", "the governorates of P and Q".
 */
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
    boolean site =
        former != null && (former.type() == EntityType.BASE || former.type() == EntityType.PLACE);
    if (!place || !site) {
      return mention;
    }
    boolean comma = Words.comma(line, former.to()) && former.to() == mention.from() - 1;
    boolean follows = former.to() == mention.from() ? mention.coordinated() : comma;
    HeadNoun noun = follows ? ListedSites.head(line, former.from()) : null;
    if (noun == null || comma && !listed(line, mention)) {
      return mention;
    }
    return noun.type() == EntityType.BASE ? base(line, mention, noun) : under(line, mention, noun);
  }

  /**
   * {@return the other place of that name which the head of a list tells, "the governorates of P
   * and Q", or the place itself}
   */
  Mention under(Line line, Mention place, HeadNoun noun) {
    boolean one = place.to() == place.from() + 1 && noun.type() == EntityType.PLACE;
    String name = one ? Clitics.strip(line.form(place.from()), place.clitic()) : "";
    KnownEntity own = one ? gazetteer.headed(noun.folded(), name, EntityType.PLACE) : null;
    return own == null || own.id().equals(place.id())
        ? place
        : Mention.known(place.from(), place.to(), place.clitic(), own);
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
