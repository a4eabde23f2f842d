package org.famen.portal.investor.calculator;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which everything depends. Source: articles 7, 8, 9 and 26 of the rules, see {@link Rules}.
 *
 * @param statement 实施日
 * @param disclosure 揭露日, or 更正日 where the company itself put things right first
 * @param benchmark 基准日; empty while nobody knows it
 */
record KeyDates(LocalDate statement, LocalDate disclosure, Optional<LocalDate> benchmark) {

    /** Where a day lies between them. */
    enum Phase {
        BEFORE,
        /** From the statement, that day included, to the disclosure, that day excluded. */
        DECEIVED,
        /** From the disclosure to the benchmark day, both included. */
        RECKONED,
        AFTER,
        /** From the disclosure on, as long as the benchmark day isn't known. */
        OPEN
    }

    KeyDates {
        requireNonNull(statement, "statement is null");
        requireNonNull(disclosure, "disclosure is null");
        requireNonNull(benchmark, "benchmark is null");
        if (!statement.isBefore(disclosure)
                || benchmark.filter(disclosure::isAfter).isPresent()) {
            throw new IllegalArgumentException("the days are not in their order");
        }
    }

    /** Which days are included: article 34, paragraph 4 of the rules. */
    Phase phase(LocalDate day) {
        if (day.isBefore(statement)) {
            return Phase.BEFORE;
        }
        if (day.isBefore(disclosure)) {
            return Phase.DECEIVED;
        }
        if (benchmark.isEmpty()) {
            return Phase.OPEN;
        }
        return day.isAfter(benchmark.get()) ? Phase.AFTER : Phase.RECKONED;
    }
}
