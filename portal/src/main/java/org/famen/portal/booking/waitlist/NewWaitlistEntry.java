package org.famen.portal.booking.waitlist;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who wants to wait, and whose phone has not answered yet. */
@MappedEntity("waitlist_entry")
record NewWaitlistEntry(
        UUID id,
        String reference,
        String serviceId,
        @Nullable String placeId,
        LocalDate firstDay,
        LocalDate lastDay,
        String category,
        byte[] sealed,
        String keyId,
        byte[] phoneHash,
        Instant createdAt) {}
