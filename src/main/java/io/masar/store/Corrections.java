package io.masar.store;

import io.masar.claim.EntityType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All that users said of who is who. */
final class Corrections {

  static final Corrections NONE = new Corrections(List.of());

  private final Map<String, Correction> byId = new TreeMap<>();

  Corrections(Collection<Correction> said) {
    said.forEach(one -> byId.put(one.id(), one));
  }

  Collection<Correction> all() {
    return byId.values();
  }

  /** {@return these without {@code gone} and with {@code said}} */
  Corrections but(Collection<Correction> gone, Collection<Correction> said) {
    Corrections others = new Corrections(byId.values());
    gone.forEach(one -> others.byId.remove(one.id()));
    said.forEach(one -> others.byId.put(one.id(), one));
    return others;
  }

  /** {@return what the thing of that id is; itself where nobody said otherwise} */
  String of(String thing) {
    String known = thing;
    for (Correction next = byId.get(known); next != null; next = byId.get(known)) {
      known = next.into();
    }
    return known;
  }

  /** {@return what the thing of that id is in an article} */
  String of(String thing, String article) {
    Correction there = byId.get(Correction.idOf(thing, article));
    return of(there == null ? thing : there.into());
  }

  /** {@return the parties of an agreement, joined by {@code +}, as they are in an article} */
  String parties(String joined, String article) {
    return IndexKey.ofJoined(
        List.of(joined.split("\\+")).stream()
            .map(party -> of(party, article))
            .distinct()
            .sorted()
            .collect(Collectors.joining("+")));
  }

  /** {@return the correction that makes that thing another, or {@code null}} */
  Correction everywhere(String thing) {
    return byId.get(thing);
  }

  /** {@return what sets that thing apart from others, in some articles} */
  List<Correction> settingApart(String thing) {
    return byId.values().stream()
        .filter(one -> one.article() != null && one.into().equals(thing))
        .toList();
  }

  /**
   * {@return the type of {@code thing}, where a user said what it is or what is it; or else usual}
   */
  EntityType type(String thing, EntityType usual) {
    return byId.values().stream()
        .filter(one -> one.into().equals(thing) || one.thing().equals(thing))
        .map(one -> one.into().equals(thing) ? one.intoType() : one.type())
        .findFirst()
        .orElse(usual);
  }

  /** {@return whether any of these things may be another one} */
  boolean concern(Set<String> things) {
    return byId.values().stream().anyMatch(one -> things.contains(one.thing()));
  }

  /** {@return the ids that are something else by these than by {@code others}} */
  Set<String> differing(Corrections others) {
    Set<String> differing = new TreeSet<>();
    for (Corrections one : List.of(this, others)) {
      for (Correction said : one.all()) {
        String before = others.of(said.thing(), said.article());
        if (!of(said.thing(), said.article()).equals(before)) {
          differing.add(said.thing());
        }
      }
    }
    return differing;
  }
}
