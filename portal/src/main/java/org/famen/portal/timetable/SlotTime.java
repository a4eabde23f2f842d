package org.famen.portal.timetable;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.famen.content.event.Event;
import org.famen.content.service.Service;

/**
 * A time at a desk at which a service can begin.
 *
 * @param occupiedFrom with the way there
 * @param occupiedUntil with the way back
 */
public record SlotTime(
        String serviceId,
        String deskId,
        Instant startsAt,
        Instant endsAt,
        Instant occupiedFrom,
        Instant occupiedUntil) {

    public SlotTime {
        requireNonNull(serviceId, "serviceId is null");
        requireNonNull(deskId, "deskId is null");
    }

    static SlotTime of(Service service, String deskId, Instant startsAt) {
        Instant endsAt = startsAt.plus(Duration.ofMinutes(service.minutes()));
        Duration travel = Duration.ofMinutes(service.travelMinutes());
        return new SlotTime(service.id(), deskId, startsAt, endsAt, startsAt.minus(travel), endsAt.plus(travel));
    }

    public ZonedDateTime localStart() {
        return startsAt.atZone(Event.ZONE);
    }

    public ZonedDateTime localEnd() {
        return endsAt.atZone(Event.ZONE);
    }

    public LocalDate day() {
        return localStart().toLocalDate();
    }
}
