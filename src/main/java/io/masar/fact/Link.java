package io.masar.fact;

/** A fact that hangs together with another; both by their ids. */
public record Link(String from, String to) {}
