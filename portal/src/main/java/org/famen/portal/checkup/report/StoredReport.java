package org.famen.portal.checkup.report;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import org.famen.content.event.Event;
import org.famen.portal.database.EncryptedData;
import org.jspecify.annotations.Nullable;

/**
 * A report as the database has it.
 *
 * @param deliveredAt null while it is being written
 * @param version one more with each change; who changes it names the version that they saw
 */
@MappedEntity
public record StoredReport(
        UUID bookingId,
        byte[] sealed,
        String keyId,
        @Nullable Instant deliveredAt,
        Instant changedAt,
        int version) {
    public Optional<ZonedDateTime> delivered() {
        return Optional.ofNullable(deliveredAt).map(at -> at.atZone(Event.ZONE));
    }

    public ZonedDateTime changed() {
        return changedAt.atZone(Event.ZONE);
    }

    EncryptedData findSealed() {
        return new EncryptedData(keyId, sealed);
    }

    @Override
    public String toString() {
        return "StoredReport of " + bookingId;
    }
}
