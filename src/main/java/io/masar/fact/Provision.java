package io.masar.fact;

import java.time.LocalDate;

/**
 * A term of an agreement.
 *
 * @param agreement the agreement's id
 * @param reached the first day the agreement may have been reached on, or {@code null}
 * @param scope the parties, as {@link MoveKey#scope}
 * @param deadline the last day of the term
 */
public record Provision(String agreement, LocalDate reached, String scope, LocalDate deadline) {}
