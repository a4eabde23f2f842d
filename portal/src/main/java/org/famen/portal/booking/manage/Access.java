package org.famen.portal.booking.manage;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.famen.portal.booking.Booking;
import org.famen.portal.booking.Bookings;
import org.famen.portal.booking.Visit;
import org.famen.portal.booking.waitlist.Waitlist;
import org.famen.portal.booking.waitlist.WaitlistEntry;
import org.famen.portal.guard.Passes;
import org.famen.portal.personal.ReferenceNumber;
import org.famen.portal.timetable.Timetables;
import org.famen.portal.web.Visitor;
import org.famen.portal.web.Visitors;

/** What this browser may see: bookings and places on the waiting list that its visitor's phone has opened. */
@Singleton
public class Access {
    private static final Visitor NOBODY = new Visitor("");
    private static final UUID NOTHING = new UUID(0, 0);

    private final Bookings bookings;
    private final Waitlist waitlist;
    private final Timetables timetables;
    private final Passes passes;
    private final Visitors visitors;

    Access(Bookings bookings, Waitlist waitlist, Timetables timetables, Passes passes, Visitors visitors) {
        this.bookings = bookings;
        this.waitlist = waitlist;
        this.timetables = timetables;
        this.passes = passes;
        this.visitors = visitors;
    }

    /** Empty when there is none or this browser may not see it, which look the same from outside and take as long. */
    public Optional<Visit> visit(HttpRequest<?> request, String reference) {
        Optional<Booking> booking = ReferenceNumber.parse(reference).flatMap(bookings::find);
        return mayPass(request, booking.map(Booking::id))
                ? booking.map(found -> Visit.of(timetables.now(), found))
                : Optional.empty();
    }

    Optional<WaitlistEntry> entry(HttpRequest<?> request, String reference) {
        Optional<WaitlistEntry> entry = ReferenceNumber.parse(reference).flatMap(waitlist::find);
        return mayPass(request, entry.map(WaitlistEntry::id)) ? entry : Optional.empty();
    }

    /** Asks the database also about nothing, so that the time does not tell. */
    private boolean mayPass(HttpRequest<?> request, Optional<UUID> subject) {
        Visitor visitor = visitors.find(request).orElse(NOBODY);
        return passes.has(visitor, subject.orElse(NOTHING)) && subject.isPresent();
    }
}
