package org.famen.portal.feedback.hotline;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the portal answers to a ticket.
 *
 * @param outcome {@code new}; {@code known} when it was there already, and nothing has changed; {@code conflict} when it was
 *     there with other content, which stays; {@code refused}
 * @param reference of the feedback that it is; null when refused
 * @param dueOn last day of the promise; null when refused
 * @param problems keys of what is wrong, when refused
 */
@Serdeable
record Receipt(
        String ticket,
        String outcome,
        @Nullable String reference,
        @Nullable LocalDate dueOn,
        List<String> problems) {
    static final String NEW = "new";
    static final String KNOWN = "known";
    static final String CONFLICT = "conflict";
    static final String REFUSED = "refused";

    Receipt {
        problems = List.copyOf(problems);
    }

    static Receipt refused(String ticket, List<String> problems) {
        return new Receipt(ticket, REFUSED, null, null, problems);
    }
}
