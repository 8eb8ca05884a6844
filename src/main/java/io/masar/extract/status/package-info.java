/** Reads how real a thing is said to be, on whose demand, and when it is. */
package io.masar.extract.status;
