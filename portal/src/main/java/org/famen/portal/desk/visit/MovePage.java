package org.famen.portal.desk.visit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.famen.portal.booking.Visit;

/**
 * Another time for a booking.
 *
 * @param day whose free times are shown
 * @param chosen key of the time that was sent; empty at first
 * @param problem why it was not taken: key of the words; empty at first
 */
public record MovePage(Visit visit, LocalDate day, List<DeskTimes> times, String chosen, String problem) {
    public MovePage {
        requireNonNull(visit, "visit is null");
        requireNonNull(day, "day is null");
        times = List.copyOf(times);
    }

    public String address() {
        return "/desk/bookings/" + visit.booking().id();
    }

    public String on(LocalDate other) {
        return address() + "/move?date=" + other;
    }

    public int version() {
        return visit.booking().version();
    }
}
