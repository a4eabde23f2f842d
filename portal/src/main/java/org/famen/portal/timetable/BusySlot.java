package org.famen.portal.timetable;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.List;

/**
 * A slot that somebody has, or a block; then {@code serviceId} is empty.
 *
 * @param deskId empty for a block of a lawyer
 */
@MappedEntity
public record BusySlot(
        String serviceId,
        String deskId,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> lawyers,
        Instant startsAt,
        Instant occupiedFrom,
        Instant occupiedUntil,
        int taken,
        int capacity) {

    boolean isThe(SlotTime time) {
        return serviceId.equals(time.serviceId()) && deskId.equals(time.deskId()) && startsAt.equals(time.startsAt());
    }

    boolean overlaps(SlotTime time) {
        return occupiedFrom.isBefore(time.occupiedUntil())
                && time.occupiedFrom().isBefore(occupiedUntil);
    }
}
