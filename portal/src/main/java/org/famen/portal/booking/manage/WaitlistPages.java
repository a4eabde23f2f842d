package org.famen.portal.booking.manage;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.famen.content.event.Event;
import org.famen.portal.booking.Booking;
import org.famen.portal.booking.Bookings;
import org.famen.portal.booking.Visit;
import org.famen.portal.booking.waitlist.WaitlistEntry;
import org.famen.portal.timetable.Timetables;
import org.famen.portal.web.Forms;

/** The page of a place on the waiting list. */
@Singleton
class WaitlistPages {
    private final Bookings bookings;
    private final Timetables timetables;
    private final Forms forms;
    private final Clock clock;

    WaitlistPages(Bookings bookings, Timetables timetables, Forms forms, Clock clock) {
        this.bookings = bookings;
        this.timetables = timetables;
        this.forms = forms;
        this.clock = clock;
    }

    HttpResponse<String> show(HttpRequest<?> request, WaitlistEntry entry) {
        return show(request, HttpStatus.OK, entry, "");
    }

    /** @param problem why the seat was not taken: key of the words; empty for none */
    HttpResponse<String> show(HttpRequest<?> request, HttpStatus status, WaitlistEntry entry, String problem) {
        Optional<Booking> hold = Optional.ofNullable(entry.bookingId())
                .flatMap(bookings::find)
                .filter(booking -> booking.isHeldAt(clock.instant()));
        return forms.page(
                status,
                request,
                "booking/entry",
                new EntryPage(
                        entry,
                        timetables.now().serviceBooked(entry.serviceId()),
                        hold.map(booking -> Visit.of(timetables.now(), booking)),
                        hold.map(Booking::holdUntil).map(until -> until.atZone(Event.ZONE)),
                        problem));
    }
}
