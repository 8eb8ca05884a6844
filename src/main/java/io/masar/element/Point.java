package io.masar.element;

/** A place on the earth, in degrees of WGS 84. */
public record Point(double latitude, double longitude) {}
