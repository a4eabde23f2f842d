package org.famen.content.rule.reckoning;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Why nothing was reckoned.
 *
 * @param about what is missing: the announced number or the step
 * @param day the day of the facts, or the one for which a number is missing
 */
public record Refusal(Reason reason, String about, LocalDate day) {
    public Refusal {
        requireNonNull(reason, "reason is null");
        requireNonNull(about, "about is null");
        requireNonNull(day, "day is null");
    }

    /** What kept it. */
    public enum Reason {
        /** The rules of the day of the facts are not held. */
        NOT_OF_THAT_DAY,
        /** A number that has to be announced is not known for the day. */
        NUMBER_UNKNOWN,
        /** The rule does not cover what was told. */
        NOT_COVERED
    }
}
