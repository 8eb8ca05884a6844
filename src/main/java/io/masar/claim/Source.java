package io.masar.claim;

/**
 * Where a document's article came from; any part but the hash may be {@code null}.
 *
 * @param contentHash SHA-256 of title, a line feed and the text, in hexadecimal
 */
public record Source(
    String title, String outlet, String url, String language, String contentHash) {}
