package org.famen.portal.desk.visit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZonedDateTime;
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
 * @param now in the city
 * @param asked what was looked for; empty for nothing
 * @param found what was, where it isn't one alone
 */
public record TodayPage(
        LocalDate day,
        boolean today,
        ZonedDateTime now,
        List<Place> places,
        Optional<String> place,
        List<VisitRow> rows,
        String asked,
        List<VisitRow> found) {
    public TodayPage {
        requireNonNull(day, "day is null");
        places = List.copyOf(places);
        rows = List.copyOf(rows);
        found = List.copyOf(found);
    }

    /** Before which row the present stands; no row's number on other days and where all are over. */
    public int nowBefore() {
        if (!today) {
            return -1;
        }
        return (int) rows.stream()
                .takeWhile(row -> row.visit().start().isBefore(now))
                .count();
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
