package org.famen.content.advice;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Who looked through it and when.
 *
 * @param role such as 值班律师, never a name
 */
public record Review(String role, LocalDate on) {
    public Review {
        requireNonNull(role, "role is null");
        requireNonNull(on, "on is null");
    }
}
