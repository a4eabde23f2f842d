package org.famen.portal.desk.visit;

import static java.util.Objects.requireNonNull;

import java.time.ZonedDateTime;
import java.util.List;
import org.famen.portal.timetable.DeskAt;
import org.famen.portal.timetable.FreeSlot;
import org.famen.portal.timetable.TimeKey;

/** Free times of one desk on a day, in order. */
public record DeskTimes(DeskAt at, List<Time> times) {
    public DeskTimes {
        requireNonNull(at, "at is null");
        times = List.copyOf(times);
    }

    /**
     * A time to choose.
     *
     * @param key what the form sends
     * @param seats that are left
     */
    public record Time(String key, ZonedDateTime start, ZonedDateTime end, int seats) {
        static Time of(FreeSlot slot) {
            return new Time(
                    TimeKey.ofDesk(slot).toString(),
                    slot.time().localStart(),
                    slot.time().localEnd(),
                    slot.seats());
        }
    }
}
