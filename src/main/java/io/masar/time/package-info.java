/** Places date expressions on the calendar. */
package io.masar.time;
