package org.famen.content.advice;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.famen.content.citation.WrittenCitation;

/**
 * By when something must be done (最晚). All parts are words, because most periods run from a day that only the reader
 * knows.
 *
 * @param action what must be done
 * @param from the day from which it runs
 * @param period how long
 * @param loss what is lost afterwards
 * @param basis provisions that say so, never empty
 */
public record Deadline(String action, String from, String period, String loss, List<WrittenCitation> basis) {
    public Deadline {
        requireNonNull(action, "action is null");
        requireNonNull(from, "from is null");
        requireNonNull(period, "period is null");
        requireNonNull(loss, "loss is null");
        basis = List.copyOf(basis);
        if (basis.isEmpty()) {
            throw new IllegalArgumentException("basis is empty");
        }
    }
}
