package org.famen.portal.timetable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A confirmed booking's time.
 *
 * @param blocked whether somebody's leave or blocked time lies over it
 */
public record BookedTime(
        UUID bookingId,
        String reference,
        String serviceId,
        String deskId,
        List<String> lawyers,
        Instant startsAt,
        Instant endsAt,
        boolean blocked) {}
