package org.famen.content.campaign;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** What was given to people, where and when. */
public record HandOut(String thing, int count, String place, LocalDate on) {
    public HandOut {
        requireNonNull(thing, "thing is null");
        requireNonNull(place, "place is null");
        requireNonNull(on, "on is null");
    }
}
