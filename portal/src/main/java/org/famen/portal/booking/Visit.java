package org.famen.portal.booking;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.famen.content.service.Channel;
import org.famen.content.service.Service;
import org.famen.portal.personal.ReferenceNumber;
import org.famen.portal.timetable.DeskAt;
import org.famen.portal.timetable.Place;
import org.famen.portal.timetable.Timetable;

/** A booking with what it is for and where, whether or not these are offered still. */
public record Visit(Booking booking, Service service, DeskAt at) {
    public Visit {
        requireNonNull(booking, "booking is null");
        requireNonNull(service, "service is null");
        requireNonNull(at, "at is null");
    }

    public static Visit of(Timetable timetable, Booking booking) {
        return new Visit(booking, timetable.serviceBooked(booking.serviceId()), timetable.deskBooked(booking.deskId()));
    }

    public Place place() {
        return at.place();
    }

    public ZonedDateTime start() {
        return booking.localStart();
    }

    public ZonedDateTime end() {
        return booking.localEnd();
    }

    public LocalDate day() {
        return start().toLocalDate();
    }

    /** How it is written; a hyphen while it has none. */
    public String reference() {
        return booking.findReference().map(ReferenceNumber::written).orElse("-");
    }

    /** Of the pages about it; only for what has a reference. */
    public String address() {
        return "/booking/" + booking.findReference().orElseThrow().text();
    }

    /** {@code centre}, {@code phone}, {@code video} or {@code premises}: for the words of where and how. */
    public String channelKey() {
        return key(service.channel());
    }

    public static String key(Channel channel) {
        return channel.name().toLowerCase(java.util.Locale.ROOT);
    }
}
