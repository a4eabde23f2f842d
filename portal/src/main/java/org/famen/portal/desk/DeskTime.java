package org.famen.portal.desk;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.famen.content.event.Event;
import org.famen.portal.timetable.FreeSlot;

/** A time at a desk, as forms of the desk send it: {@code anlan-centre-1@2026-11-25T09:00}. */
record DeskTime(String deskId, LocalDateTime start) {
    DeskTime {
        requireNonNull(deskId, "deskId is null");
        requireNonNull(start, "start is null");
    }

    static DeskTime of(FreeSlot slot) {
        return new DeskTime(slot.time().deskId(), slot.time().localStart().toLocalDateTime());
    }

    static Optional<DeskTime> parse(String written) {
        String[] parts = written.split("@", 2);
        try {
            return parts.length == 2
                    ? Optional.of(new DeskTime(parts[0], LocalDateTime.parse(parts[1])))
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
        return deskId + "@" + start;
    }
}
