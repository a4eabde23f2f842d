package org.famen.portal.booking.waitlist;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import org.famen.portal.timetable.FreeSlot;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is, and for what.
 *
 * @param placeId of an organisation; null for any
 */
@MappedEntity("waitlist_entry")
record WaitlistTurn(UUID id, @Nullable String placeId, LocalDate firstDay, LocalDate lastDay) {
    boolean wants(FreeSlot slot) {
        LocalDate day = slot.time().day();
        return (placeId == null || placeId.equals(slot.at().place().id()))
                && !day.isBefore(firstDay)
                && !day.isAfter(lastDay);
    }
}
