package org.famen.portal.booking;

import io.micronaut.data.annotation.MappedEntity;

/** How many bookings are in a state. */
@MappedEntity
record StateCount(BookingState state, long bookings) {}
