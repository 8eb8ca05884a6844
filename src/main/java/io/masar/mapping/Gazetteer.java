package io.masar.mapping;

import io.masar.claim.EntityType;
import io.masar.claim.KnownEntity;
import io.masar.text.Token;
import io.masar.text.Tokenizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names Masar knows, found by their folded words. */
public final class Gazetteer {

  /** A step in the tree of names: the words that may follow, and what ends here. */
  public static final class Node {
    private final Map<String, Node> next = new HashMap<>(2);
    private final List<KnownEntity> ends = new ArrayList<>(1);

    /** {@return the step after {@code word}, or {@code null}} */
    public Node next(String word) {
      return next.get(word);
    }

    /** {@return the entities whose name ends here} */
    public List<KnownEntity> ends() {
      return ends;
    }
  }

  private final Map<String, KnownEntity> byId;
  private final Map<String, String> capitals;
  private final Node root = new Node();

  Gazetteer(Collection<KnownEntity> entities, Map<String, String> capitals) {
    this.byId = new LinkedHashMap<>();
    this.capitals = Map.copyOf(capitals);
    for (KnownEntity entity : entities) {
      byId.put(entity.id(), entity);
    }
    for (KnownEntity entity : byId.values()) {
      add(entity.name(), entity);
      entity.aliases().forEach(alias -> add(alias, entity));
    }
  }

  private void add(String name, KnownEntity entity) {
    Node node = root;
    for (Token token : Tokenizer.tokens(name)) {
      if (!token.isWord() && token.kind() != Token.Kind.NUMBER) {
        continue;
      }
      node = node.next.computeIfAbsent(token.form(), word -> new Node());
    }
    if (node != root && !node.ends.contains(entity)) {
      node.ends.add(entity);
    }
  }

  /** {@return the root of the tree of names; its words are folded} */
  public Node names() {
    return root;
  }

  /** {@return what is known under {@code id}, or {@code null}} */
  public KnownEntity byId(String id) {
    return byId.get(id);
  }

  /** {@return the id of the country whose capital {@code placeId} is, or {@code null}} */
  public String countryOfCapital(String placeId) {
    return capitals.get(placeId);
  }

  /** {@return everything known, in the order of the files} */
  public Collection<KnownEntity> entities() {
    return byId.values();
  }

  /** {@return the entities of {@code name} exactly, as folded words} */
  public List<KnownEntity> named(String name, EntityType type) {
    Node node = root;
    for (Token token : Tokenizer.tokens(name)) {
      node = node == null ? null : node.next(token.form());
    }
    return node == null
        ? List.of()
        : node.ends().stream().filter(entity -> entity.type() == type).toList();
  }
}
