package org.famen.portal.booking.hold;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.famen.content.event.Event;
import org.famen.portal.booking.Visit;
import org.famen.portal.personal.PersonalData;
import org.famen.portal.web.FieldErrors;

/**
 * Looking over everything before it is booked.
 *
 * @param verified whether the phone has answered already
 * @param code as it was typed
 * @param notice a word about codes, such as {@code sent}; empty for none
 * @param demonstration whether messages are shown on a page instead of being sent
 */
public record CheckPage(
        Visit visit,
        PersonalData person,
        boolean verified,
        String code,
        String notice,
        FieldErrors errors,
        long minutesLeft,
        boolean demonstration) {
    public ZonedDateTime heldUntil() {
        return Optional.ofNullable(visit.booking().holdUntil())
                .orElse(Instant.EPOCH)
                .atZone(Event.ZONE);
    }

    public String address() {
        return "/book/hold/" + visit.booking().id();
    }
}
