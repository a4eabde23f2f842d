package org.famen.portal.route;

import static java.util.Objects.requireNonNull;

import io.micronaut.http.uri.UriBuilder;
import java.time.LocalDateTime;
import org.famen.content.event.Event;
import org.famen.content.service.Service;
import org.famen.portal.timetable.FreeSlot;

/**
 * A free time at an office.
 *
 * @param at in the city's time
 * @param address where it is booked
 */
public record BookableTime(String service, LocalDateTime at, String address) {
    public BookableTime {
        requireNonNull(service, "service is null");
        requireNonNull(at, "at is null");
        requireNonNull(address, "address is null");
    }

    static BookableTime of(Service service, FreeSlot slot) {
        LocalDateTime at = LocalDateTime.ofInstant(slot.time().startsAt(), Event.ZONE);
        return new BookableTime(
                service.title(),
                at,
                UriBuilder.of("/book/" + service.id())
                        .queryParam("place", slot.at().place().id())
                        .queryParam("day", at.toLocalDate())
                        .build()
                        .toString());
    }
}
