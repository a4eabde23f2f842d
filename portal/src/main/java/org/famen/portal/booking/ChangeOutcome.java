package org.famen.portal.booking;

import static java.util.Objects.requireNonNull;

/** What came of moving, cancelling or otherwise changing a booking. */
public sealed interface ChangeOutcome {
    record Changed(Booking booking) implements ChangeOutcome {
        public Changed {
            requireNonNull(booking, "booking is null");
        }
    }

    /** The new time is somebody else's. */
    record Taken() implements ChangeOutcome {}

    /** It has been changed since it was looked at, or the state does not allow it. */
    record Stale(Booking booking) implements ChangeOutcome {
        public Stale {
            requireNonNull(booking, "booking is null");
        }
    }

    /** Too close to its beginning, or moved as often as the public may. */
    record TooLate(Booking booking) implements ChangeOutcome {
        public TooLate {
            requireNonNull(booking, "booking is null");
        }
    }
}
