package org.famen.portal.booking.waitlist;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.famen.portal.database.EncryptedData;
import org.famen.portal.database.NullableBytes;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who waits for a seat, as the database has it.
 *
 * @param placeId of an organisation; null for any
 * @param state one of those that {@code waitlist_entry_state_check} names
 * @param bookingId the hold that is offered, or the booking that it became
 * @param sealed personal data; null once they no longer wait
 */
@MappedEntity
public record WaitlistEntry(
        UUID id,
        String reference,
        String serviceId,
        @Nullable String placeId,
        LocalDate firstDay,
        LocalDate lastDay,
        String state,
        @Nullable UUID bookingId,
        @Nullable String category,
        @NullableBytes byte @Nullable [] sealed,
        @Nullable String keyId,
        Instant createdAt) {

    /** Empty once they no longer wait. */
    public Optional<EncryptedData> findSealed() {
        return sealed == null || keyId == null ? Optional.empty() : Optional.of(new EncryptedData(keyId, sealed));
    }

    public Optional<String> findPlace() {
        return Optional.ofNullable(placeId);
    }

    static String owner(UUID id) {
        return "waitlist/" + id;
    }

    @Override
    public String toString() {
        return "WaitlistEntry " + id + " " + state;
    }
}
