/**
 * Turns an article into its extraction document, purely and with the derivation of every claim; the
 * packages below are its stages.
 */
package io.masar.extract;
