package io.masar.extract.identity;

import io.masar.article.Article;
import io.masar.claim.EntityType;
import io.masar.extract.page.Clitics;
import io.masar.extract.page.Ids;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.mapping.KindList;
import java.util.List;
import java.util.Set;

/** "The army" and "the police" of an article that names none of the kind: they are named so. */
final class OnlyForces {

  private final Article article;
  private final List<List<Mention>> mentions;

  OnlyForces(Article article, List<List<Mention>> mentions) {
    this.article = article;
    this.mentions = mentions;
  }

  /** {@return {@code mention} with a name of its own where it is the only one, or as it is} */
  Mention named(Line line, Mention mention) {
    boolean bare =
        !mention.isNamed()
            && mention.type() == EntityType.FORCE
            && mention.to() == mention.from() + 1
            && mention.pronoun().isEmpty();
    if (!bare) {
      return mention;
    }
    String word = Clitics.strip(line.form(mention.from()), mention.clitic());
    Set<String> kinds =
        line.kinds(KindList.ONLY_FORCE, word.startsWith("ال") ? word.substring(2) : "");
    return kinds.isEmpty() || another(kinds)
        ? mention
        : mention.as(EntityType.FORCE, Ids.local(Ids.of(EntityType.FORCE, word), article), null);
  }

  private boolean another(Set<String> kinds) {
    for (List<Mention> line : mentions) {
      for (Mention mention : line) {
        if (mention.isNamed()
            && mention.type() == EntityType.FORCE
            && kinds.contains(String.valueOf(mention.kind()))) {
          return true;
        }
      }
    }
    return false;
  }
}
