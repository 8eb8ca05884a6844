/** Turns an article into its extraction document, purely and with the derivation of every claim. */
package io.masar.extract;
