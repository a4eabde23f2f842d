package org.famen.portal.desk;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.famen.portal.booking.Booking;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/**
 * A booking with what the desk alone knows of it.
 *
 * @param outcome null until it is done
 * @param origin {@code PUBLIC} or {@code DESK}: who made it
 * @param lawyers who are needed
 */
public record DeskBooking(@Nested Booking booking, @Nullable Outcome outcome, String origin, List<String> lawyers) {
    public DeskBooking {
        requireNonNull(booking, "booking is null");
        requireNonNull(origin, "origin is null");
        lawyers = List.copyOf(lawyers);
    }
}
