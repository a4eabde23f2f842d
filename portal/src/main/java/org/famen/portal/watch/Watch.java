package org.famen.portal.watch;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.famen.portal.database.EncryptedData;
import org.jspecify.annotations.Nullable;

/**
 * A wish to hear of changes.
 *
 * @param title what is followed, in words
 * @param confirmedAt null as long as nobody said that the address is theirs
 */
@MappedEntity
public record Watch(
        UUID id,
        String title,
        byte[] sealed,
        String keyId,
        byte[] addressHash,
        @Nullable Instant confirmedAt) {
    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public EncryptedData address() {
        return new EncryptedData(keyId, sealed);
    }

    /** Of its address and its mails: {@code watch/<id>}. */
    public static String owner(UUID id) {
        return "watch/" + id;
    }

    @Override
    public String toString() {
        return "Watch " + id;
    }
}
