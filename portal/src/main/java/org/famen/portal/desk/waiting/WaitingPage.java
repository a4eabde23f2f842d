package org.famen.portal.desk.waiting;

import java.util.List;
import java.util.Optional;
import org.famen.portal.timetable.Place;

/** Who waits for a seat, the longest first. @param place the chosen organisation */
public record WaitingPage(List<Place> places, Optional<String> place, List<WaitingRow> rows) {
    public WaitingPage {
        places = List.copyOf(places);
        rows = List.copyOf(rows);
    }
}
