package org.famen.portal.desk.visit;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.famen.portal.booking.Booking;
import org.famen.portal.booking.BookingState;
import org.famen.portal.booking.Visit;
import org.famen.portal.personal.Opened;
import org.famen.portal.personal.PersonalData;
import org.famen.portal.timetable.Timetable;

/**
 * A booking in a list, which colleagues may see over one's shoulder.
 *
 * @param name 王**; empty once it is erased
 * @param phone 138****5678; empty once it is erased
 * @param walkIn whether the desk made it
 * @param next what can be said of it right now
 */
public record VisitRow(Visit visit, String name, String phone, boolean walkIn, Set<BookingState> next) {
    public VisitRow {
        requireNonNull(visit, "visit is null");
        requireNonNull(name, "name is null");
        requireNonNull(phone, "phone is null");
        next = Set.copyOf(next);
    }

    public static VisitRow of(Timetable timetable, DeskBooking known, Opened<PersonalData> person, Instant now) {
        return new VisitRow(
                Visit.of(timetable, known.booking()),
                person.text(PersonalData::maskedName),
                person.text(data -> data.phoneNumber().masked()),
                known.origin().equals("DESK"),
                Steps.after(known.booking(), now));
    }

    /** Whether it can be checked in from the list; what is done is opened again on its own page. */
    public boolean canArrive() {
        return next.contains(BookingState.ARRIVED) && visit.booking().state() != BookingState.DONE;
    }

    /** Whether it can be said from the list that nobody came. */
    public boolean canBeMissed() {
        return next.contains(BookingState.MISSED);
    }

    /** Whether the check-in can be taken back. */
    public boolean canBeUndone() {
        return next.contains(BookingState.CONFIRMED);
    }

    /** For the words: {@code confirmed}. */
    public String stateKey() {
        return visit.booking().state().name().toLowerCase(Locale.ROOT);
    }

    /** Of its page. */
    public String address() {
        return address(visit.booking());
    }

    static String address(Booking booking) {
        return "/desk/bookings/" + booking.id();
    }
}
