package org.famen.portal.law;

import java.time.LocalDate;
import org.famen.content.law.validity.Status;
import org.jspecify.annotations.Nullable;

/**
 * What a reader must know before relying on a text.
 *
 * @param since the day from which the status holds, or will no longer hold; null where nothing says it
 * @param beforeAnyText whether that day is before the oldest text that was read
 * @param newest address of the law of today
 * @param changes address of what changed towards today's text; null where there is nothing to compare
 * @param repealedBy title of the law that ended it; null when nothing says it
 * @param upcoming a version that is adopted and not in force yet, while another one applies
 */
public record Standing(
        Status status,
        @Nullable LocalDate since,
        boolean beforeAnyText,
        String newest,
        @Nullable String changes,
        @Nullable String repealedBy,
        @Nullable String repealedByLink,
        @Nullable Upcoming upcoming) {

    /** A version that will take over. */
    public record Upcoming(@Nullable LocalDate from, String link, String changes) {}
}
