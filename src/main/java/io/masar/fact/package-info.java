/**
 * What claims amount to: claims and what their things belong to, in; movements, dated
 * relationships, agreements and their terms, out. Pure: the same for any order of the claims.
 */
package io.masar.fact;
