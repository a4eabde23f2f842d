package org.famen.portal.desk.visit;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.famen.portal.booking.Booking;
import org.famen.portal.booking.BookingState;
import org.famen.portal.web.format.Days;

/** What can be said of a visit next; the database has the last word. */
final class Steps {
    private Steps() {}

    static Set<BookingState> after(Booking booking, Instant now) {
        return switch (booking.state()) {
            case CONFIRMED -> expected(booking, now);
            case ARRIVED ->
                isToday(booking, now)
                        ? EnumSet.of(BookingState.DONE, BookingState.CONFIRMED)
                        : EnumSet.of(BookingState.DONE);
            case MISSED, DONE -> EnumSet.of(BookingState.ARRIVED);
            default -> EnumSet.noneOf(BookingState.class);
        };
    }

    private static Set<BookingState> expected(Booking booking, Instant now) {
        if (!booking.startsAt().isAfter(now)) {
            return EnumSet.of(BookingState.ARRIVED, BookingState.DONE, BookingState.MISSED);
        }
        return isToday(booking, now)
                ? EnumSet.of(BookingState.ARRIVED, BookingState.DONE)
                : EnumSet.noneOf(BookingState.class);
    }

    private static boolean isToday(Booking booking, Instant now) {
        return Days.of(booking.startsAt()).equals(Days.of(now));
    }
}
