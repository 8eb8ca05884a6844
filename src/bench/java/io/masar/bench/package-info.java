/** Measures Masar and its peers in one run. */
package io.masar.bench;
