package org.famen.content.organisation;

import static java.util.Objects.requireNonNull;

import java.time.LocalTime;

/**
 * A part of one day, such as 09:00–12:00.
 *
 * @param until first minute after it; midnight is the end of the day (written 24:00)
 */
public record TimeSpan(LocalTime from, LocalTime until) {

    public TimeSpan {
        requireNonNull(from, "from is null");
        requireNonNull(until, "until is null");
        if (!until.equals(LocalTime.MIDNIGHT) && !from.isBefore(until)) {
            throw new IllegalArgumentException("Ends before it begins: " + from + " to " + until);
        }
    }

    public boolean contains(LocalTime time) {
        return !time.isBefore(from) && endsAfter(time);
    }

    boolean overlaps(TimeSpan other) {
        return endsAfter(other.from) && other.endsAfter(from);
    }

    private boolean endsAfter(LocalTime time) {
        return until.equals(LocalTime.MIDNIGHT) || time.isBefore(until);
    }
}
