package org.famen.portal.booking.manage;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.famen.content.event.Event;
import org.famen.portal.booking.Booking;
import org.famen.portal.booking.BookingState;
import org.famen.portal.booking.Bookings;
import org.famen.portal.booking.Visit;
import org.famen.portal.web.Forms;

/** The page of a booking. */
@Singleton
class BookingPages {
    private final Bookings bookings;
    private final Forms forms;
    private final Clock clock;

    BookingPages(Bookings bookings, Forms forms, Clock clock) {
        this.bookings = bookings;
        this.forms = forms;
        this.clock = clock;
    }

    /** @param done what was just done or refused: key of the words; empty for nothing */
    HttpResponse<String> show(HttpRequest<?> request, HttpStatus status, Visit visit, String done) {
        return forms.page(status, request, "booking/booking", page(visit, done));
    }

    BookingPage page(Visit visit, String done) {
        Booking booking = visit.booking();
        return new BookingPage(
                visit,
                bookings.person(booking),
                bookings.isChangeable(booking),
                bookings.isMovable(booking),
                bookings.changeableUntil(booking).atZone(Event.ZONE),
                booking.state() == BookingState.CONFIRMED && bookings.isFresh(booking),
                !booking.endsAt().isAfter(clock.instant()),
                done);
    }
}
