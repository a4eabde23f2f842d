package org.famen.portal.timetable;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.famen.content.organisation.Coordinates;
import org.famen.content.service.Service;

/**
 * What somebody looks for.
 *
 * @param placeId one place alone; empty for all
 * @param near from where the way should be short; empty when only time counts
 * @param from first day
 * @param until last day, included
 */
public record SlotQuery(
        Service service, Optional<String> placeId, Optional<Coordinates> near, LocalDate from, LocalDate until) {
    public SlotQuery {
        requireNonNull(service, "service is null");
        requireNonNull(placeId, "placeId is null");
        requireNonNull(near, "near is null");
        requireNonNull(from, "from is null");
        requireNonNull(until, "until is null");
    }

    /** The same for other days. */
    SlotQuery within(LocalDate first, LocalDate last) {
        return new SlotQuery(service, placeId, near, first, last);
    }

    /** In order; none when the first is after the last. */
    Stream<LocalDate> days() {
        return from.isAfter(until) ? Stream.empty() : from.datesUntil(until.plusDays(1));
    }
}
