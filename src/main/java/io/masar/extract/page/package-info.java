/**
 * What an article is made of, and what is noted of it while it is read: lines with the readings of
 * their words, mentions, who is in it, drafts of claims.
 */
package io.masar.extract.page;
