package org.famen.portal.desk.calendar;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.famen.portal.timetable.Place;

/** The calendar of a day or a week. @param places that can be chosen */
public record CalendarPage(CalendarQuery query, List<Place> places, Grid grid) {
    public CalendarPage {
        requireNonNull(query, "query is null");
        places = List.copyOf(places);
        requireNonNull(grid, "grid is null");
    }
}
