/**
 * The words every part shares: a span of text, an interval of days, a problem, invalid input; and
 * what is asked of a short list.
 */
package io.masar;
