package io.masar.extract.page;

import io.masar.claim.EntityType;
import io.masar.claim.KnownEntity;
import io.masar.claim.Quantity;

/**
 * A stretch of a line that names or means a thing.
 *
 * @param from its first token
 * @param to the token behind its last
 * @param nameEnd the token behind its full name, where that ends with other names: "the army loyal
 *     to P"
 * @param head the token its name begins with, behind a number or "this"
 * @param clitic the characters of the first token that are no part of the name: و, ب, ول …
 * @param id the id of the thing, {@code null} where only the rest of the article can tell
 * @param known what the gazetteer knows of it, or {@code null}
 * @param kind the sort of its type, or {@code null}
 * @param quantity how many people, or {@code null}
 * @param pronoun the pronoun of "its forces", {@link #SOME} of "some forces", or empty
 */
public record Mention(
    int from,
    int to,
    int nameEnd,
    int head,
    String clitic,
    EntityType type,
    String id,
    KnownEntity known,
    String kind,
    Quantity quantity,
    String pronoun) {

  /** Stands in place of a pronoun where forces are told of for the first time. */
  public static final String SOME = "?";

  /** A name of an entity that the gazetteer holds. */
  public static Mention known(int from, int to, String clitic, KnownEntity entity) {
    return new Mention(
        from, to, to, from, clitic, entity.type(), entity.id(), entity, entity.kind(), null, "");
  }

  /** A name of something that no gazetteer holds; {@code kind} may be {@code null}. */
  public static Mention named(
      int from, int to, String clitic, EntityType type, String id, String kind) {
    return new Mention(from, to, to, from, clitic, type, id, null, kind, null, "");
  }

  /** A mention without a name of its own, such as "the base" or "its forces". */
  public static Mention described(
      int from, int to, String clitic, EntityType type, String kind, String pronoun) {
    return new Mention(from, to, to, from, clitic, type, null, null, kind, null, pronoun);
  }

  /** The same thing, as many as that. */
  public Mention with(Quantity newQuantity) {
    return new Mention(
        from, to, nameEnd, head, clitic, type, id, known, kind, newQuantity, pronoun);
  }

  /** The same thing, told by tokens {@code newFrom} to {@code newTo} (exclusive). */
  public Mention over(int newFrom, int newTo, String newClitic) {
    return new Mention(
        newFrom, newTo, newTo, newFrom, newClitic, type, id, known, kind, quantity, pronoun);
  }

  /** The same people as those of whom the pronoun tells: "ITS soldiers". */
  public Mention of(String newPronoun) {
    return new Mention(
        from, to, nameEnd, head, clitic, type, id, known, kind, quantity, newPronoun);
  }

  /**
   * The same words for another thing; {@code newKnown} is {@code null} where no gazetteer holds it.
   */
  public Mention as(EntityType newType, String newId, KnownEntity newKnown) {
    return new Mention(
        from, to, nameEnd, head, clitic, newType, newId, newKnown, kind, quantity, pronoun);
  }

  /** The same thing, whose name begins with a head noun that stands before another name. */
  public Mention under(int newHead) {
    return new Mention(
        from, to, nameEnd, newHead, clitic, type, id, known, kind, quantity, pronoun);
  }

  /** The same thing, whose full name goes on over other names to token {@code end}. */
  public Mention named(int end) {
    return new Mention(from, to, end, head, clitic, type, id, known, kind, quantity, pronoun);
  }

  /** The same thing with a number or a pointing word before its name. */
  public Mention behind(int newFrom, String newClitic, Quantity newQuantity) {
    return new Mention(
        newFrom,
        to,
        nameEnd,
        Math.max(head, from),
        newFrom == from ? clitic : newClitic,
        type,
        id,
        known,
        kind,
        newQuantity,
        pronoun);
  }

  /** {@return whether a pronoun tells whose it is: "its forces"} */
  public boolean isOwned() {
    return !pronoun.isEmpty() && !isSome();
  }

  /** {@return whether it is told of for the first time: "forces", "a battalion"} */
  public boolean isSome() {
    return pronoun.equals(SOME);
  }

  /** {@return whether it names something, as "the base" and "its forces" do not} */
  public boolean isNamed() {
    return id != null;
  }

  /** {@return the preposition written together with its first word, or empty} */
  public String preposition() {
    return clitic.isEmpty() ? "" : clitic.replace("و", "").replace("ف", "");
  }

  /** {@return whether "and" is written together with its first word} */
  public boolean coordinated() {
    return clitic.startsWith("و");
  }
}
