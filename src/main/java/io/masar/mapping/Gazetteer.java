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
import java.util.Set;

/** The names Masar knows, found by their folded words. */
public final class Gazetteer {

  /** A step in the tree of names: the words that may follow, and what ends here. */
  public static final class Node {
    private final Map<String, Node> next = new HashMap<>(2);
    private final List<KnownEntity> ends = new ArrayList<>(1);

    /** With which letters the words begin that names go on with, each a bit by its last six. */
    private long firsts;

    /** {@return the step after {@code word}, or {@code null}} */
    public Node next(String word) {
      boolean may = !word.isEmpty() && (firsts >>> word.charAt(0) & 1) != 0;
      return may ? next.get(word) : null;
    }

    private Node then(String word) {
      firsts |= 1L << word.charAt(0);
      return next.computeIfAbsent(word, w -> new Node());
    }

    /** {@return the entities whose name ends here} */
    public List<KnownEntity> ends() {
      return ends;
    }
  }

  /** How far is climbed, since tables may say that two places lie in each other. */
  private static final int STEPS = 7;

  private final Map<String, String> bodies = new HashMap<>();
  private final Map<String, KnownEntity> byId;
  private final Map<String, String> capitals;
  private final Map<String, Set<String>> theatres;
  private final Node root = new Node();
  private final List<KnownEntity> coalitions;

  Gazetteer(
      Collection<KnownEntity> entities,
      Map<String, String> capitals,
      Map<String, Set<String>> theatres,
      Map<String, List<String>> adjectives,
      Collection<NationalForce> national) {
    this.byId = new LinkedHashMap<>();
    this.capitals = Map.copyOf(capitals);
    this.theatres = Map.copyOf(theatres);
    for (KnownEntity entity : entities) {
      byId.put(entity.id(), entity);
    }
    for (KnownEntity entity : byId.values()) {
      add(entity.name(), entity);
      entity.aliases().forEach(alias -> add(alias, entity));
    }
    for (NationalForce force : national) {
      adjectives.forEach(
          (country, words) -> {
            if (!words.isEmpty()) {
              add(force, byId.get(country), words);
            }
          });
    }
    this.coalitions =
        byId.values().stream().filter(known -> Kind.COALITION.is(known.kind())).toList();
  }

  /** Adds the country's force of that sort, unless one is known by the country's adjectives. */
  private void add(NationalForce force, KnownEntity country, List<String> adjectives) {
    String id = force.id(country.id());
    force.known(adjectives).stream()
        .flatMap(name -> named(name, EntityType.FORCE).stream())
        .forEach(known -> bodies.putIfAbsent(id, known.id()));
    byId.putIfAbsent(id, force.of(country, adjectives.get(0)));
  }

  /** {@return the id of the country's forces of that kind} */
  public String forces(String country, String kind) {
    String id = country + "-" + kind;
    return bodies.getOrDefault(id, id);
  }

  private void add(String name, KnownEntity entity) {
    Node node = root;
    for (Token token : Tokenizer.tokens(name)) {
      if (!token.isWord() && token.kind() != Token.Kind.NUMBER) {
        continue;
      }
      node = node.then(token.form());
    }
    if (node != root && !node.ends.contains(entity)) {
      node.ends.add(entity);
    }
  }

  /** {@return the ways in which names begin with the folded word {@code form}} */
  List<NameStart> starts(String form) {
    List<NameStart> starts = new ArrayList<>();
    start(form, "", starts);
    char first = form.charAt(0);
    if ((first == 'و' || first == 'ف') && form.length() > 2) {
      start(form.substring(1), form.substring(0, 1), starts);
      afterPreposition(form.substring(1), form.substring(0, 1), starts);
    }
    afterPreposition(form, "", starts);
    return List.copyOf(starts);
  }

  private void afterPreposition(String form, String clitic, List<NameStart> starts) {
    char first = form.charAt(0);
    if (form.length() < 4) {
      return;
    }
    if (form.startsWith("لل")) {
      start("ا" + form.substring(1), clitic + "ل", starts);
      start(form.substring(1), clitic + "ل", starts);
      start(form.substring(2), clitic + "ل", starts);
    } else if (first == 'ب' || first == 'ل' || first == 'ك') {
      start(form.substring(1), clitic + first, starts);
    }
  }

  private void start(String word, String clitic, List<NameStart> starts) {
    Node named = root.next(word);
    Node bare = word.startsWith("ال") ? root.next(word.substring(2)) : null;
    if (named != null || bare != null) {
      starts.add(new NameStart(clitic, named, bare));
    }
  }

  /** {@return the step behind the first word of a name, or {@code null}; the word is folded} */
  public Node after(String word) {
    return root.next(word);
  }

  /**
   * {@return the thing of that type whose name is the folded word behind the head, "town of Q", or
   * {@code null}}
   */
  public KnownEntity headed(String head, String name, EntityType type) {
    Node node = after(head);
    node = node == null ? null : node.next(name);
    if (node == null) {
      return null;
    }
    for (KnownEntity entity : node.ends()) {
      if (entity.type() == type) {
        return entity;
      }
    }
    return null;
  }

  /** {@return what is known under {@code id}, or {@code null}} */
  public KnownEntity byId(String id) {
    return byId.get(id);
  }

  /** {@return the id of the country whose capital {@code placeId} is, or {@code null}} */
  public String countryOfCapital(String placeId) {
    return capitals.get(placeId);
  }

  /** {@return the ids of the countries that the force of that id fights in} */
  public Set<String> theatre(String forceId) {
    return theatres.getOrDefault(forceId, Set.of());
  }

  /** {@return the thing and what it lies in, the innermost first; {@code null} lies nowhere} */
  public List<KnownEntity> around(KnownEntity thing) {
    List<KnownEntity> around = new ArrayList<>(STEPS);
    for (KnownEntity inner = thing; inner != null && around.size() < STEPS; ) {
      around.add(inner);
      inner = above(inner, false);
    }
    return around;
  }

  /** {@return the id of the country that the thing is or lies in, or {@code null}} */
  public String countryOf(KnownEntity thing) {
    return country(thing, false);
  }

  /** {@return the same; what lies nowhere is of the country that it belongs to} */
  public String stateOf(KnownEntity thing) {
    return country(thing, true);
  }

  private String country(KnownEntity thing, boolean belonging) {
    KnownEntity inner = thing;
    for (int step = 0; inner != null && step < STEPS; step++) {
      if (inner.type() == EntityType.COUNTRY) {
        return inner.id();
      }
      inner = above(inner, belonging);
    }
    return null;
  }

  /** What a thing lies in, or else what it belongs to, if that is asked for. */
  private KnownEntity above(KnownEntity inner, boolean belonging) {
    String id = belonging && inner.within() == null ? inner.of() : inner.within();
    return id == null ? null : byId.get(id);
  }

  /** {@return the coalitions known, in the order of the files} */
  public List<KnownEntity> coalitions() {
    return coalitions;
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
