package org.famen.portal.booking;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;

/**
 * A hold that has just become a booking.
 *
 * @param revision of the timetable in that moment
 */
@MappedEntity
record ConfirmedHold(@Relation(Relation.Kind.EMBEDDED) Booking booking, long revision) {}
