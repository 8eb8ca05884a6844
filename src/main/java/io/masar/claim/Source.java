package io.masar.claim;

/**
 * Where a document's article came from; any part but the hash may be {@code null}.
 *
 * @param contentHash SHA-256 of title, a line feed and the text, in hexadecimal
 * @param fingerprint of the text, by which copies of it are found
 */
public record Source(
    String title,
    String outlet,
    String url,
    String language,
    String contentHash,
    Fingerprint fingerprint) {

  /** Makes one without a fingerprint, whose copies are not found. */
  public Source(String title, String outlet, String url, String language, String contentHash) {
    this(title, outlet, url, language, contentHash, null);
  }
}
