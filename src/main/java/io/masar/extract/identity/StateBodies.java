package io.masar.extract.identity;

import io.masar.article.Article;
import io.masar.extract.page.Clitics;
import io.masar.extract.page.GazetteerNames;
import io.masar.extract.page.Ids;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.mapping.Kind;
import io.masar.mapping.NameList;
import io.masar.mapping.Sense;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells apart what every state has: "the security forces" and "the cabinet" are those of the state
 * that the article is about, and one thing in each article that is about several.
 */
final class StateBodies {

  /** What the id of a force begins with that is somebody's. */
  private static final String OWNED = "force:of-";

  private final Article article;
  private final StateWeights weights;
  private final GazetteerNames gazetteer = new GazetteerNames();
  private final Set<String> common = new HashSet<>();

  StateBodies(
      Article article, StateWeights weights, List<Line> lines, List<List<Mention>> mentions) {
    this.article = article;
    this.weights = weights;
    for (Line line : lines) {
      for (Mention mention : mentions.get(line.index())) {
        if (mention.isNamed() && mention.known() == null && everyStateHas(line, mention)) {
          common.add(mention.id());
        }
      }
    }
  }

  /** {@return the mention as what the article's state has of it, any other as it is} */
  Mention join(Mention mention) {
    if (!common.contains(mention.id())) {
      return mention;
    }
    String state = weights.most();
    String id = mention.id();
    return mention.as(
        mention.type(), state == null ? Ids.local(id, article) : Ids.in(id, state), null);
  }

  private boolean everyStateHas(Line line, Mention mention) {
    int head = mention.head();
    return switch (mention.type()) {
      case FORCE ->
          !mention.id().startsWith(OWNED)
              && line.has(head, Sense.Head.class)
              && common(line, head + 1, mention.to());
      case INSTITUTION ->
          line.isOneOf(
                  NameList.EVERY_STATE,
                  Clitics.strip(line.words(mention.from(), mention.to()), mention.clitic()))
              || Kind.MINISTRY.is(mention.kind()) && common(line, head + 1, mention.to());
      default -> false;
    };
  }

  /** Whether the tokens are common words, none of them a name, a number or of a state. */
  private boolean common(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean word = line.isWord(i) && !line.readings(i).isEmpty();
      boolean name =
          line.has(i, Sense.GivenName.class)
              || line.has(i, Sense.Nisba.class)
              || line.isOneOf(NameList.ORDINAL, i)
              || gazetteer.at(line, i, null) != null;
      if (!word || name) {
        return false;
      }
    }
    return to > from;
  }
}
