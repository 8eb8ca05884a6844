/** Finds what names and describes a thing: a line in, its mentions out. */
package io.masar.extract.name;
