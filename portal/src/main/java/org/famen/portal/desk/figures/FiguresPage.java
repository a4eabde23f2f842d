package org.famen.portal.desk.figures;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.famen.portal.desk.Span;
import org.famen.portal.timetable.Place;

/**
 * How the desks do.
 *
 * @param place the chosen organisation
 * @param all everything together
 * @param use minutes that were used, of those that could be
 * @param rows by service
 * @param exports whether this member may take the bookings along
 * @param problem whether the days that were sent can't be used
 */
public record FiguresPage(
        Span span,
        List<Place> places,
        Optional<String> place,
        ServiceCount all,
        Ratio use,
        List<Row> rows,
        boolean exports,
        boolean problem) {

    public FiguresPage {
        requireNonNull(span, "span is null");
        places = List.copyOf(places);
        rows = List.copyOf(rows);
    }

    public record Row(String title, ServiceCount count) {}
}
