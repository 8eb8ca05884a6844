/** The words every part shares: a span of text, an interval of days, a problem, invalid input. */
package io.masar;
