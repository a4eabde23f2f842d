package org.famen.portal.booking;

/** The states of a booking; {@code booking_transition} in the database says which may follow which. */
public enum BookingState {
    /** Kept for somebody who is still typing. */
    HELD,
    CONFIRMED,
    /** The person is there. */
    ARRIVED,
    DONE,
    /** The person did not come. */
    MISSED,
    CANCELLED,
    /** The person took another time instead. */
    RELEASED,
    /** The hold ran out. */
    LAPSED
}
