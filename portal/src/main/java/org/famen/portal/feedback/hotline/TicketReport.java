package org.famen.portal.feedback.hotline;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a ticket.
 *
 * @param event names this state of it; who gets the same twice may drop one
 * @param state {@code received}, {@code handling}, {@code forwarded}, {@code answered} or {@code withdrawn}
 * @param answer empty until it is answered, and after it is erased
 * @param forwardedTo whose business it is, when it was forwarded
 * @param version grows with each change
 */
@Serdeable
record TicketReport(
        String event,
        String ticket,
        String reference,
        String state,
        LocalDate dueOn,
        @Nullable Instant answeredAt,
        String answer,
        String forwardedTo,
        int version) {
    @Override
    public String toString() {
        return "TicketReport " + event;
    }
}
