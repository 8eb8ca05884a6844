package io.masar.claim;

import java.time.LocalDate;

/**
 * What the gazetteer says of who is a member of what.
 *
 * @param member the id of the country or force
 * @param group the id of the alliance or coalition
 * @param leads whether it leads the group
 * @param since the first day, or {@code null} where the gazetteer gives none
 * @param until the last day, likewise
 */
public record Membership(
    String member, String group, boolean leads, LocalDate since, LocalDate until) {}
