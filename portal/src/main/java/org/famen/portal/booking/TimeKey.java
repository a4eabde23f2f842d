package org.famen.portal.booking;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.famen.content.event.Event;
import org.famen.portal.timetable.FreeSlot;

/**
 * A time at a place, as forms send it: {@code anlan-service-centre@2026-11-25T09:00}. Which of the place's desks it will be is
 * settled when it is held.
 */
record TimeKey(String placeId, LocalDateTime start) {
    TimeKey {
        requireNonNull(placeId, "placeId is null");
        requireNonNull(start, "start is null");
    }

    static TimeKey of(FreeSlot slot) {
        return new TimeKey(slot.at().place().id(), slot.time().localStart().toLocalDateTime());
    }

    static Optional<TimeKey> parse(String written) {
        String[] parts = written.split("@", 2);
        try {
            return parts.length == 2
                    ? Optional.of(new TimeKey(parts[0], LocalDateTime.parse(parts[1])))
                    : Optional.empty();
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    Instant startsAt() {
        return start.atZone(Event.ZONE).toInstant();
    }

    @Override
    public String toString() {
        return placeId + "@" + start;
    }
}
