package org.famen.portal.booking.hold;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.famen.content.event.Event;
import org.famen.portal.booking.Visit;
import org.famen.portal.web.FieldErrors;

/**
 * Typing one's details for a time that is held.
 *
 * @param points what a self-check found, in words
 * @param minutesLeft of the hold
 * @param mail whether mail can be sent, so that an address may be given
 */
public record DetailsPage(
        Visit visit,
        Details form,
        List<String> points,
        FieldErrors errors,
        long minutesLeft,
        boolean mail,
        String noticeVersion) {
    public DetailsPage {
        points = List.copyOf(points);
    }

    public List<String> sizes() {
        return Details.SIZES;
    }

    public ZonedDateTime heldUntil() {
        return Optional.ofNullable(visit.booking().holdUntil())
                .orElse(Instant.EPOCH)
                .atZone(Event.ZONE);
    }

    public String address() {
        return "/book/hold/" + visit.booking().id();
    }
}
