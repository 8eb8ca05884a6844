/**
 * The extraction document: what one article claims, about whom, when, by whose word; and its JSON.
 */
package io.masar.claim;
