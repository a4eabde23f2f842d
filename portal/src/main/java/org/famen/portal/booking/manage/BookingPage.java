package org.famen.portal.booking.manage;

import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import org.famen.portal.booking.BookingState;
import org.famen.portal.booking.Visit;
import org.famen.portal.personal.PersonalData;

/**
 * A booking, for whom it is.
 *
 * @param person empty after it is erased
 * @param changeable whether it can be cancelled here
 * @param movable whether it can be moved here too
 * @param changeableUntil until when
 * @param fresh whether it was booked a moment ago
 * @param done what was just done: {@code moved}; empty for nothing
 */
public record BookingPage(
        Visit visit,
        Optional<PersonalData> person,
        boolean changeable,
        boolean movable,
        ZonedDateTime changeableUntil,
        boolean fresh,
        boolean over,
        String done) {

    /** For the words: {@code confirmed}. */
    public String stateKey() {
        return visit.booking().state().name().toLowerCase(Locale.ROOT);
    }

    public boolean isConfirmed() {
        return visit.booking().state() == BookingState.CONFIRMED;
    }
}
