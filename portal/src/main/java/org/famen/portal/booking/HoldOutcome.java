package org.famen.portal.booking;

import static java.util.Objects.requireNonNull;

/** What came of asking for a time. */
public sealed interface HoldOutcome {
    /** It is yours for some minutes. */
    record Held(Booking booking) implements HoldOutcome {
        public Held {
            requireNonNull(booking, "booking is null");
        }
    }

    /** Somebody else was faster. */
    record Taken() implements HoldOutcome {}

    /** Too much of the service is held from where they are. */
    record Crowded() implements HoldOutcome {}

    /** The timetable does not have it, or not any more. */
    record NotOffered() implements HoldOutcome {}
}
