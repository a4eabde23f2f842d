package org.famen.portal.timetable;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.famen.content.event.Event;

/**
 * A time somewhere, as forms send it: {@code anlan-service-centre@2026-11-25T09:00}.
 *
 * @param at id of a place for the public, where the desk is settled when the time is held; of a desk for the staff
 */
public record TimeKey(String at, LocalDateTime start) {
    public TimeKey {
        requireNonNull(at, "at is null");
        requireNonNull(start, "start is null");
    }

    public static TimeKey ofPlace(FreeSlot slot) {
        return new TimeKey(slot.at().place().id(), slot.time().localStart().toLocalDateTime());
    }

    public static TimeKey ofDesk(FreeSlot slot) {
        return new TimeKey(slot.time().deskId(), slot.time().localStart().toLocalDateTime());
    }

    /** Empty for anything that is no time. */
    public static Optional<TimeKey> parse(String written) {
        String[] parts = written.split("@", 2);
        try {
            return parts.length == 2
                    ? Optional.of(new TimeKey(parts[0], LocalDateTime.parse(parts[1])))
                    : Optional.empty();
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    public Instant startsAt() {
        return start.atZone(Event.ZONE).toInstant();
    }

    @Override
    public String toString() {
        return at + "@" + start;
    }
}
