package org.famen.portal.desk.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.famen.portal.web.format.Days;

/** Something that takes a desk's and lawyers' time. */
record Occupied(Instant from, Instant until, List<String> desks, List<String> lawyers, Grid.Entry entry) {
    Occupied {
        desks = List.copyOf(desks);
        lawyers = List.copyOf(lawyers);
    }

    boolean takes(Resource resource) {
        return (resource.lawyer() ? lawyers : desks).contains(resource.id());
    }

    boolean isOn(LocalDate day) {
        return from.isBefore(Days.start(day.plusDays(1))) && until.isAfter(Days.start(day));
    }

    /** A row or column of the calendar: a desk, or a lawyer. */
    record Resource(String id, String name, boolean lawyer) {}
}
