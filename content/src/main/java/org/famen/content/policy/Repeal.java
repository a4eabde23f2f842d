package org.famen.content.policy;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * How a policy ended before its time.
 *
 * @param basis number or title of the document that repeals it (废止依据)
 * @param from first day on which the policy no longer applies (废止日期)
 */
public record Repeal(String basis, LocalDate from) {

    public Repeal {
        requireNonNull(basis, "basis is null");
        requireNonNull(from, "from is null");
    }
}
