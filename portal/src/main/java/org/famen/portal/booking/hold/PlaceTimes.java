package org.famen.portal.booking.hold;

import java.util.List;
import org.famen.portal.timetable.Place;

/** The free times of a day at a place, at least one. */
public record PlaceTimes(Place place, String distance, List<TimeOption> times) {
    public PlaceTimes {
        times = List.copyOf(times);
    }

    /** In kilometres; 0 where it does not matter. */
    double far() {
        return times.getFirst().kilometres().orElse(0.0);
    }
}
