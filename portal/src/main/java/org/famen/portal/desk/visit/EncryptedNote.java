package org.famen.portal.desk.visit;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.famen.portal.database.EncryptedData;
import org.famen.portal.database.NullableBytes;
import org.jspecify.annotations.Nullable;

/**
 * A note as the database has it.
 *
 * @param sealed null once the booking is erased
 * @param author name of who wrote it
 */
@MappedEntity
public record EncryptedNote(
        UUID id,
        @NullableBytes byte @Nullable [] sealed,
        @Nullable String keyId,
        String author,
        Instant at) {

    @Nullable
    EncryptedData content() {
        return sealed == null || keyId == null ? null : new EncryptedData(keyId, sealed);
    }

    /** What it is sealed for. */
    static String owner(UUID id) {
        return "booking-note/" + id;
    }

    @Override
    public String toString() {
        return "SealedNote " + id;
    }
}
