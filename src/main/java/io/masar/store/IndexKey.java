package io.masar.store;

import io.masar.claim.Document;

/**
 * What indexes hold of a text. Neo4j takes no key of more than 8 kB, and nobody says how long an
 * address or a name is.
 */
final class IndexKey {

  /** In UTF-16 units, of at most three bytes each; a few keys in one must fit as well. */
  private static final int LONGEST = 500;

  /** Of several keys in one. */
  private static final int LONGEST_JOINED = 2000;

  private static final int HASH_DIGITS = 32;

  private IndexKey() {}

  /** {@return the text itself or, of a long one, its beginning and a hash of all of it} */
  static String of(String text) {
    return cut(text, LONGEST);
  }

  /** {@return the same of keys that are joined} */
  static String ofJoined(String keys) {
    return cut(keys, LONGEST_JOINED);
  }

  /** {@return the document with keys for the ids of its article and its things} */
  static Document in(Document document) {
    return new Document(
        of(document.id()),
        document.published(),
        document.source(),
        document.entities().stream().map(entity -> entity.withId(of(entity.id()))).toList(),
        document.times(),
        document.claims());
  }

  private static String cut(String text, int longest) {
    if (text == null || text.length() <= longest) {
      return text;
    }
    int end = longest - HASH_DIGITS - 1;
    int whole = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    return text.substring(0, whole) + "…" + Hash.of(text).substring(0, HASH_DIGITS);
  }
}
