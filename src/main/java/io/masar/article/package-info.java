/**
 * Reads articles of any format into one record.
 *
 * <p>The door is {@link io.masar.article.ArticleReader}; behind it one class per format turns a
 * stream of bytes into articles, and everything that is wrong becomes a problem with its place.
 */
package io.masar.article;
