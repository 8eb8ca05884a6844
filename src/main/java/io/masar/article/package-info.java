/** Reads articles of any format into one record. */
package io.masar.article;
