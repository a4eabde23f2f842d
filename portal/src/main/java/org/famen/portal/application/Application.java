package org.famen.portal.application;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.famen.content.event.Event;
import org.famen.portal.database.EncryptedData;
import org.famen.portal.database.NullableBytes;
import org.famen.portal.personal.ReferenceNumber;
import org.jspecify.annotations.Nullable;

/**
 * An application as the database has it.
 *
 * @param lane number of its {@link Lane}
 * @param organisationId what is in charge of it
 * @param sealed what was told; null after it is erased
 * @param lawyer login of the member of staff who was appointed or mediates; null for none
 * @param continues the application that this one goes on with, null for none
 * @param movedAt when it came to its state
 * @param dueOn last day of the running clock; null when none runs
 * @param daysLeft days that were left when the clock was stopped; null while it runs
 * @param endedAt null while the desk works on it
 * @param rating what the person says of it, 1 to 5; null before
 * @param version one more with each change; who changes it names the version that they saw
 */
@MappedEntity
public record Application(
        UUID id,
        Kind kind,
        State state,
        int lane,
        Matter matter,
        String organisationId,
        String district,
        String reference,
        @NullableBytes byte @Nullable [] sealed,
        @Nullable String keyId,
        @Nullable String lawyer,
        @Nullable UUID continues,
        Instant receivedAt,
        Instant movedAt,
        @Nullable LocalDate dueOn,
        @Nullable Integer daysLeft,
        @Nullable Instant endedAt,
        @Nullable Integer rating,
        int version) {

    public String written() {
        return new ReferenceNumber(reference).written();
    }

    public Lane flag() {
        return Lane.of(lane);
    }

    public ZonedDateTime received() {
        return receivedAt.atZone(Event.ZONE);
    }

    public ZonedDateTime moved() {
        return movedAt.atZone(Event.ZONE);
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    /** {@code legal_aid_received}: for the words. */
    public String stateKey() {
        return kind.key() + "_" + state.key();
    }

    public Optional<Rating> rated() {
        return Optional.ofNullable(rating).map(Rating::of);
    }

    public Optional<LocalDate> due() {
        return Optional.ofNullable(dueOn);
    }

    Optional<EncryptedData> findSealed() {
        return sealed == null || keyId == null ? Optional.empty() : Optional.of(new EncryptedData(keyId, sealed));
    }

    public static String owner(UUID id) {
        return "application/" + id;
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + " " + id + " " + state;
    }
}
