package org.famen.portal.timetable;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A confirmed booking's time.
 *
 * @param blocked whether somebody's leave or blocked time lies over it
 */
@MappedEntity
public record BookedTime(
        UUID bookingId,
        String reference,
        String serviceId,
        String deskId,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> lawyers,
        Instant startsAt,
        Instant endsAt,
        boolean blocked) {}
