package io.masar.extract;

import io.masar.article.Article;
import io.masar.claim.Claim;
import io.masar.claim.ClaimKind;
import io.masar.claim.Document;
import io.masar.claim.Entity;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.mapping.Mapping;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Invented sentences, read with the mapping that is shipped. */
public final class Sentences {

  private static final Extractor EXTRACTOR =
      new Extractor(Mapping.read(Path.of("loader"), List.of()));

  private final Document document;

  private Sentences(Document document) {
    this.document = document;
  }

  public static Sentences read(String text) {
    return read("sentences", text);
  }

  public static Sentences read(String id, String text) {
    LocalDate day = LocalDate.of(2024, 5, 14);
    return new Sentences(EXTRACTOR.extract(new Article(id, null, text, day, null, null, "ar")));
  }

  /** {@return the id of every entity of {@code type}} */
  public List<String> ids(EntityType type) {
    return document.entities().stream()
        .filter(entity -> entity.type() == type)
        .map(Entity::id)
        .toList();
  }

  /** {@return the longest name of every entity of {@code type}} */
  public List<String> names(EntityType type) {
    return document.entities().stream()
        .filter(entity -> entity.type() == type)
        .map(entity -> entity.names().get(0))
        .toList();
  }

  /** {@return every claim of {@code kind} as the longest names in two of its roles} */
  public List<String> pairs(ClaimKind kind, Role first, Role second) {
    return document.claims().stream()
        .filter(claim -> claim.kind() == kind)
        .map(claim -> names(claim, first) + " > " + names(claim, second))
        .toList();
  }

  private String names(Claim claim, Role role) {
    return String.join("، ", claim.in(role).stream().map(this::name).toList());
  }

  private String name(String key) {
    return document.entities().stream()
        .filter(entity -> entity.key().equals(key))
        .map(Entity::names)
        .map(names -> names.get(0))
        .findFirst()
        .orElse(key);
  }
}
