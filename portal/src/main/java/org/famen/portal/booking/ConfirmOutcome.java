package org.famen.portal.booking;

import static java.util.Objects.requireNonNull;

/** What came of confirming a hold, or of booking without one. */
public sealed interface ConfirmOutcome {
    /** It stands, now or since an earlier try. */
    record Confirmed(Booking booking) implements ConfirmOutcome {
        public Confirmed {
            requireNonNull(booking, "booking is null");
        }
    }

    /** The same phone has a seat at that time already. */
    record HasOne(Booking booking) implements ConfirmOutcome {
        public HasOne {
            requireNonNull(booking, "booking is null");
        }
    }

    /** The same phone has as many bookings of the service as one may have. */
    record HasMany() implements ConfirmOutcome {}

    /** The hold is over, details are missing, or the time is not to be had. */
    record Lapsed() implements ConfirmOutcome {}
}
