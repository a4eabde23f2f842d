package org.famen.portal.booking;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** A booking that begins confirmed. */
@MappedEntity("booking")
record BookedAtDesk(
        UUID id,
        long slotId,
        String reference,
        String category,
        byte[] sealed,
        String keyId,
        byte[] phoneHash,
        Instant bookedAt) {}
