package org.famen.portal.application;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import org.famen.content.event.Event;
import org.famen.portal.database.EncryptedData;
import org.famen.portal.database.NullableBytes;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done with an application.
 *
 * @param state where it led; null for what moved nothing
 * @param sealed what was written; null for nothing, and after it is erased
 * @param actor a staff member's id, {@code public} or {@code system}
 */
@MappedEntity
public record Step(
        UUID id,
        UUID applicationId,
        What what,
        @Nullable State state,
        @NullableBytes byte @Nullable [] sealed,
        @Nullable String keyId,
        Instant at,
        String actor) {

    /** What sort of thing. */
    public enum What {
        /** It came to another state. */
        MOVE,
        /** For the desk alone. */
        NOTE,
        /** The person is told how far it has got (法律援助法第四十六条第二款). */
        NEWS,
        /** How the desk goes about a dispute: 一案一策. */
        PLAN
    }

    public ZonedDateTime when() {
        return at.atZone(Event.ZONE);
    }

    Optional<EncryptedData> findSealed() {
        return sealed == null || keyId == null ? Optional.empty() : Optional.of(new EncryptedData(keyId, sealed));
    }

    static String owner(UUID id) {
        return "application-step/" + id;
    }

    @Override
    public String toString() {
        return "Step " + id + " " + what;
    }
}
