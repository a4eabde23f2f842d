package org.famen.content.mechanism;

import static java.util.Objects.requireNonNull;

/**
 * Who hands over to whom.
 *
 * @param when in which case
 * @param form what is written for it (移交单 …)
 * @param limit by when the other answers
 */
public record Handover(String from, String to, String when, String form, String limit) {
    public Handover {
        requireNonNull(from, "from is null");
        requireNonNull(to, "to is null");
        requireNonNull(when, "when is null");
        requireNonNull(form, "form is null");
        requireNonNull(limit, "limit is null");
    }
}
