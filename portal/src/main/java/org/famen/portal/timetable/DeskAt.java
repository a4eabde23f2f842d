package org.famen.portal.timetable;

import static java.util.Objects.requireNonNull;

import org.famen.content.service.Desk;

/** A desk and where it is. */
public record DeskAt(Desk desk, Place place) {
    public DeskAt {
        requireNonNull(desk, "desk is null");
        requireNonNull(place, "place is null");
    }
}
