package io.masar.extract.identity;

import io.masar.article.Article;
import io.masar.claim.EntityType;
import io.masar.extract.page.GazetteerNames;
import io.masar.extract.page.Ids;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells apart sites that only whose they are names: "the headquarters of F" is one thing in each
 * place it is told to be in, and one in each article that tells no place.
 */
final class LocalSites {

  private static final Set<EntityType> PLACES =
      Set.of(EntityType.PLACE, EntityType.BASE, EntityType.COUNTRY);

  private final Article article;
  private final List<List<Mention>> mentions;
  private final GazetteerNames gazetteer = new GazetteerNames();
  private final Map<String, Set<String>> seats = new HashMap<>();

  LocalSites(Article article, List<Line> lines, List<List<Mention>> mentions) {
    this.article = article;
    this.mentions = mentions;
    for (Line line : lines) {
      for (Mention mention : mentions.get(line.index())) {
        Mention seat = isLocal(line, mention) ? seat(line, mention) : null;
        if (seat != null) {
          seats.computeIfAbsent(mention.id(), id -> new TreeSet<>()).add(seat.id());
        }
      }
    }
  }

  /** {@return the mention as the site of its place or article, any other as it is} */
  Mention join(Line line, Mention mention) {
    if (!isLocal(line, mention)) {
      return mention;
    }
    Mention seat = seat(line, mention);
    if (seat != null) {
      Mention local = mention.as(mention.type(), Ids.in(mention.id(), seat.id()), null);
      return isOne(line, mention) ? local : local.named(seat.to());
    }
    Set<String> told = seats.getOrDefault(mention.id(), Set.of());
    String id =
        told.size() == 1
            ? Ids.in(mention.id(), told.iterator().next())
            : Ids.local(mention.id(), article);
    return mention.as(mention.type(), id, null);
  }

  /** Whether the gazetteer does not hold the site, and its noun is followed by a force's name. */
  private boolean isLocal(Line line, Mention mention) {
    int first = line.isQuote(mention.head() + 1) ? mention.head() + 2 : mention.head() + 1;
    boolean unknown = mention.isNamed() && mention.known() == null && first < mention.to();
    boolean owned =
        mention.type() == EntityType.BASE && gazetteer.at(line, first, EntityType.FORCE) != null;
    return unknown && (owned || isOne(line, mention));
  }

  /** "The central prison": a noun and adjectives with the article, of which each city has one. */
  private static boolean isOne(Line line, Mention mention) {
    boolean site = mention.type() == EntityType.BASE || mention.type() == EntityType.PLACE;
    Reading head = line.reading(mention.head(), Sense.Head.class);
    return site && head != null && head.article();
  }

  /** The place right behind the site that it is told to be in, or {@code null}. */
  private Mention seat(Line line, Mention site) {
    int in = line.form(site.to()).equals("في") ? site.to() + 1 : site.to();
    for (Mention mention : mentions.get(line.index())) {
      boolean joined = in == site.to() ? mention.clitic().equals("ب") : mention.clitic().isEmpty();
      if (mention.from() == in && joined && mention.isNamed() && PLACES.contains(mention.type())) {
        return mention;
      }
    }
    return null;
  }
}
