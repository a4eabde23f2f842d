package org.famen.portal.booking;

import static java.util.Objects.requireNonNull;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.famen.portal.guard.Passes;
import org.famen.portal.site.Visitors;
import org.famen.portal.timetable.Timetables;

/** What this browser may see: bookings and places on the waiting list that its visitor's phone has opened. */
@Singleton
class Access {
    private final Bookings bookings;
    private final Waitlist waitlist;
    private final Timetables timetables;
    private final Passes passes;
    private final Visitors visitors;

    Access(Bookings bookings, Waitlist waitlist, Timetables timetables, Passes passes, Visitors visitors) {
        this.bookings = requireNonNull(bookings, "bookings is null");
        this.waitlist = requireNonNull(waitlist, "waitlist is null");
        this.timetables = requireNonNull(timetables, "timetables is null");
        this.passes = requireNonNull(passes, "passes is null");
        this.visitors = requireNonNull(visitors, "visitors is null");
    }

    /** Empty when there is none or this browser may not see it, which look the same from outside. */
    Optional<Visit> visit(HttpRequest<?> request, String reference) {
        return visitors.find(request)
                .flatMap(visitor -> Reference.parse(reference)
                        .flatMap(bookings::find)
                        .filter(booking -> passes.has(visitor, booking.id()))
                        .map(booking -> Visit.of(timetables.now(), booking)));
    }

    Optional<WaitlistEntry> entry(HttpRequest<?> request, String reference) {
        return visitors.find(request)
                .flatMap(visitor -> Reference.parse(reference)
                        .flatMap(waitlist::find)
                        .filter(entry -> passes.has(visitor, entry.id())));
    }
}
