/**
 * Reads claims that no trigger tells: posts, memberships, garrisons, what lies in what, provisions
 * of agreements.
 */
package io.masar.extract.relation;
