package org.famen.portal.checkup.report;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import org.famen.content.event.Event;
import org.famen.portal.database.EncryptedData;
import org.famen.portal.database.NullableBytes;
import org.famen.portal.personal.ReferenceNumber;
import org.jspecify.annotations.Nullable;

/**
 * A check-up that was booked, and how far its report is.
 *
 * @param sealed personal data of the booking; null when there are none
 * @param reported whether there is a report at all
 * @param deliveredAt null as long as the business does not have it
 */
@MappedEntity
public record CheckupVisit(
        UUID id,
        String reference,
        @NullableBytes byte @Nullable [] sealed,
        @Nullable String keyId,
        Instant startsAt,
        boolean reported,
        @Nullable Instant deliveredAt) {
    public ZonedDateTime start() {
        return startsAt.atZone(Event.ZONE);
    }

    public String written() {
        return new ReferenceNumber(reference).written();
    }

    /** {@code none}, {@code draft} or {@code delivered}: for the words. */
    public String stateKey() {
        if (deliveredAt != null) {
            return "delivered";
        }
        return reported ? "draft" : "none";
    }

    Optional<EncryptedData> findSealed() {
        return sealed == null || keyId == null ? Optional.empty() : Optional.of(new EncryptedData(keyId, sealed));
    }

    @Override
    public String toString() {
        return "CheckupVisit " + id;
    }
}
