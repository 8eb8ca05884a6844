/** Reads claims by frames: the mentions round a trigger get the roles that its frame has. */
package io.masar.extract.frame;
