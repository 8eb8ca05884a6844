package io.masar.extract.name;

import io.masar.extract.page.Mention;
import io.masar.mapping.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Joins the borders that an article names: "the border with C" is the one of C and D that it names
 * elsewhere.
 */
public final class Borders {

  private static final String PREFIX = "place:border+";

  private final Map<String, String> joined = new TreeMap<>();

  public Borders(Collection<List<Mention>> mentions) {
    Set<String> ids = new TreeSet<>();
    for (List<Mention> line : mentions) {
      for (Mention mention : line) {
        if (Kind.BORDER.is(mention.kind()) && mention.isNamed()) {
          ids.add(mention.id());
        }
      }
    }
    for (String id : ids) {
      List<String> whole =
          ids.stream()
              .filter(other -> states(other).size() == 2 && states(other).containsAll(states(id)))
              .toList();
      if (whole.size() == 1) {
        joined.put(id, whole.get(0));
      }
    }
  }

  /** {@return the id of the border between those states, of which one may be unsaid} */
  static String id(Set<String> states) {
    return PREFIX + String.join("+", new TreeSet<>(states));
  }

  private static List<String> states(String id) {
    return id.startsWith(PREFIX) ? List.of(id.substring(PREFIX.length()).split("\\+")) : List.of();
  }

  /** {@return the border with both its states where the article tells them} */
  public Mention join(Mention mention) {
    String id = joined.isEmpty() || mention.id() == null ? null : joined.get(mention.id());
    return id == null ? mention : mention.as(mention.type(), id, null);
  }
}
