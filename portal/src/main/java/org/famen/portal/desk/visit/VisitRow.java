package org.famen.portal.desk.visit;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.famen.portal.booking.BookingState;
import org.famen.portal.booking.Visit;
import org.famen.portal.personal.PersonalData;
import org.famen.portal.timetable.Timetable;

/**
 * A booking in a list, which colleagues may see over one's shoulder.
 *
 * @param name 王**; empty once it is erased
 * @param phone 138****5678; empty once it is erased
 * @param walkIn whether the desk made it
 * @param arrivable whether it can be checked in right now
 */
public record VisitRow(Visit visit, String name, String phone, boolean walkIn, boolean arrivable) {
    public VisitRow {
        requireNonNull(visit, "visit is null");
        requireNonNull(name, "name is null");
        requireNonNull(phone, "phone is null");
    }

    public static VisitRow of(Timetable timetable, DeskBooking known, Optional<PersonalData> person, Instant now) {
        return new VisitRow(
                Visit.of(timetable, known.booking()),
                person.map(PersonalData::maskedName).orElse(""),
                person.map(data -> data.phoneNumber().masked()).orElse(""),
                known.origin().equals("DESK"),
                Steps.after(known.booking(), now).contains(BookingState.ARRIVED));
    }

    /** For the words: {@code confirmed}. */
    public String stateKey() {
        return visit.booking().state().name().toLowerCase(Locale.ROOT);
    }

    /** Of its page. */
    public String address() {
        return "/desk/bookings/" + visit.booking().id();
    }
}
