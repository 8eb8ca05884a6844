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

  /** The bodies that every state has, by the ending of their id: noun and English name. */
  private static final Map<String, String[]> NATIONAL =
      Map.of(
          "armed-forces", new String[] {"القوات", "armed forces"},
          "security-forces", new String[] {"قوات الأمن", "security forces"},
          "special-forces", new String[] {"القوات الخاصة", "special forces"},
          "air-force", new String[] {"القوات الجوية", "air force"},
          "navy", new String[] {"القوات البحرية", "navy"},
          "police", new String[] {"الشرطة", "police"},
          "guard", new String[] {"قوات الحرس", "guard"});

  /** How such a body is called where the gazetteer holds one of a state: before the adjective. */
  private static final Map<String, List<String>> CALLED =
      Map.of(
          "armed-forces", List.of("الجيش", "القوات المسلحة"),
          "security-forces", List.of("قوات الأمن"),
          "special-forces", List.of("القوات الخاصة"),
          "air-force", List.of("سلاح الجو", "القوات الجوية"),
          "navy", List.of("البحرية", "القوات البحرية"),
          "police", List.of("الشرطة"),
          "guard", List.of("الحرس"));

  private final Map<String, String> bodies = new HashMap<>();
  private final Map<String, KnownEntity> byId;
  private final Map<String, String> capitals;
  private final Node root = new Node();

  Gazetteer(
      Collection<KnownEntity> entities,
      Map<String, String> capitals,
      Map<String, List<String>> adjectives) {
    this.byId = new LinkedHashMap<>();
    this.capitals = Map.copyOf(capitals);
    for (KnownEntity entity : entities) {
      byId.put(entity.id(), entity);
    }
    for (KnownEntity entity : byId.values()) {
      add(entity.name(), entity);
      entity.aliases().forEach(alias -> add(alias, entity));
    }
    adjectives.forEach((country, words) -> nationalBodies(byId.get(country), words));
  }

  private void nationalBodies(KnownEntity country, List<String> adjectives) {
    if (adjectives.isEmpty()) {
      return;
    }
    CALLED.forEach((kind, names) -> body(country, kind, names, adjectives));
    NATIONAL.forEach(
        (kind, names) ->
            byId.putIfAbsent(
                country.id() + "-" + kind,
                new KnownEntity(
                    country.id() + "-" + kind,
                    EntityType.FORCE,
                    names[0] + " ال" + adjectives.get(0) + "ة",
                    country.nameEn() + " " + names[1],
                    List.of(),
                    kind,
                    country.id(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null)));
  }

  /** Notes which entity the country's body of that kind is, where one is known by such a name. */
  private void body(KnownEntity country, String kind, List<String> names, List<String> adjectives) {
    for (String name : names) {
      for (String adjective : adjectives) {
        String feminine =
            name.equals("الجيش") || name.endsWith("الجو") || name.equals("الحرس") ? "" : "ة";
        for (KnownEntity known : named(name + " ال" + adjective + feminine, EntityType.FORCE)) {
          bodies.putIfAbsent(country.id() + "-" + kind, known.id());
        }
      }
    }
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
      node = node.next.computeIfAbsent(token.form(), word -> new Node());
    }
    if (node != root && !node.ends.contains(entity)) {
      node.ends.add(entity);
    }
  }

  /** {@return the ways in which names begin with the folded word {@code form}} */
  List<NameStart> starts(String form) {
    List<NameStart> starts = new ArrayList<>(1);
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
