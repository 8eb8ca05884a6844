/** Settles over a whole article which names are of one thing. */
package io.masar.extract.identity;
