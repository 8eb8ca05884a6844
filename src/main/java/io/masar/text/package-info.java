/** Normalises and tokenises Arabic, keeping the way back to the text as written. */
package io.masar.text;
