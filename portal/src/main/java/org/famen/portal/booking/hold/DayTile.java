package org.famen.portal.booking.hold;

import java.time.LocalDate;

/**
 * A day to choose.
 *
 * @param times how many can be booked
 * @param inMonth whether it belongs to the month that is shown
 */
public record DayTile(LocalDate date, int times, boolean chosen, boolean today, boolean inMonth) {
    /** Its place in the style sheet of months. */
    public String style() {
        if (!inMonth) {
            return "month__other";
        }
        return times > 0 ? "month__day" : "month__empty";
    }
}
