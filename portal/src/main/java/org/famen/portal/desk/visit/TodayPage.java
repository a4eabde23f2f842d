package org.famen.portal.desk.visit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famen.portal.booking.BookingState;
import org.famen.portal.timetable.Place;

/**
 * Who comes on a day.
 *
 * @param today whether it is today's
 * @param places that can be chosen
 * @param place the one that was
 * @param missing a reference that was looked for and is not there; empty for none
 */
public record TodayPage(
        LocalDate day, boolean today, List<Place> places, Optional<String> place, List<VisitRow> rows, String missing) {
    public TodayPage {
        requireNonNull(day, "day is null");
        places = List.copyOf(places);
        rows = List.copyOf(rows);
    }

    public String on(LocalDate other) {
        return "/desk/today?date=" + other
                + place.map(id -> "&organisation=" + id).orElse("");
    }

    /** Who is expected still or was. */
    public long expected() {
        return rows.size() - count(BookingState.CANCELLED);
    }

    public long arrived() {
        return count(BookingState.ARRIVED) + count(BookingState.DONE);
    }

    public long missed() {
        return count(BookingState.MISSED);
    }

    private long count(BookingState state) {
        return rows.stream()
                .filter(row -> row.visit().booking().state() == state)
                .count();
    }
}
