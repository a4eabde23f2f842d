package org.famen.portal.booking.hold;

import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import org.famen.portal.timetable.FreeSlot;
import org.famen.portal.timetable.Place;
import org.famen.portal.timetable.TimeKey;

/**
 * A free time to choose.
 *
 * @param seats at all desks of the place together
 * @param kilometres from where the way should be short; empty when it is not known from where, or where to
 */
public record TimeOption(FreeSlot slot, int seats, Optional<Double> kilometres) {
    /** What the form sends. */
    public String key() {
        return TimeKey.ofPlace(slot).toString();
    }

    public ZonedDateTime start() {
        return slot.time().localStart();
    }

    public ZonedDateTime end() {
        return slot.time().localEnd();
    }

    public Place place() {
        return slot.at().place();
    }

    /** 3.2 公里 */
    public String distance() {
        return kilometres.map(far -> String.format(Locale.ROOT, "%.1f", far)).orElse("");
    }
}
