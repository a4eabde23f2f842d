package org.famen.portal.staff;

import io.micronaut.data.annotation.MappedEntity;
import java.util.Optional;
import java.util.UUID;
import org.famen.portal.database.EncryptedData;
import org.famen.portal.database.NullableBytes;
import org.jspecify.annotations.Nullable;

/**
 * A staff member as the database has them.
 *
 * @param passwordHash null until the one-time link was used
 * @param sealed secret of the second factor; null like the password
 * @param linked whether the city's identity service knows them
 * @param version one more with each change of the account
 */
@MappedEntity
public record Account(
        UUID id,
        String login,
        String name,
        @Nullable String passwordHash,
        @NullableBytes byte @Nullable [] sealed,
        @Nullable String keyId,
        boolean active,
        boolean linked,
        int version) {

    public Optional<EncryptedData> findSealed() {
        return sealed == null || keyId == null ? Optional.empty() : Optional.of(new EncryptedData(keyId, sealed));
    }

    /** {@code invited}, {@code active} or {@code disabled}: for the words. */
    public String stateKey() {
        if (!active) {
            return "disabled";
        }
        return passwordHash == null && !linked ? "invited" : "active";
    }

    /** What the secret is sealed for. */
    public static String owner(UUID id) {
        return "staff/" + id;
    }

    /** Says nothing of the hash. */
    @Override
    public String toString() {
        return "Account " + login;
    }
}
