package org.famen.portal.booking;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
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
 * A booking and its time, as the database has it.
 *
 * @param reference null before it is confirmed
 * @param holdUntil end of the hold; null when there never was one
 * @param category null before the details are known
 * @param sealed personal data; null before they are known and after they are erased
 * @param sequence of the calendar entry, one more with each move
 * @param version one more with each change; who changes it names the version that they saw
 * @param confirmedAt null before it is confirmed
 */
@MappedEntity
@Embeddable
public record Booking(
        UUID id,
        BookingState state,
        @Nullable String reference,
        @Nullable Instant holdUntil,
        @Nullable String category,
        @NullableBytes byte @Nullable [] sealed,
        @Nullable String keyId,
        int sequence,
        int version,
        @Nullable Instant confirmedAt,
        long slotId,
        String serviceId,
        String deskId,
        Instant startsAt,
        Instant endsAt) {

    /** Columns of {@code booking b} and its {@code slot s}, by which a row has a booking as its part. */
    public static final String AS_PART = """
            b.id AS booking_id, b.state AS booking_state, b.reference AS booking_reference,
            b.hold_until AS booking_hold_until, b.category AS booking_category, b.sealed AS booking_sealed,
            b.key_id AS booking_key_id, b.sequence AS booking_sequence, b.version AS booking_version,
            b.confirmed_at AS booking_confirmed_at, b.slot_id AS booking_slot_id, s.service_id AS booking_service_id,
            s.desk_id AS booking_desk_id, s.starts_at AS booking_starts_at, s.ends_at AS booking_ends_at
            """;

    public Optional<ReferenceNumber> findReference() {
        return Optional.ofNullable(reference).map(ReferenceNumber::new);
    }

    /** Empty before they are known and after they are erased. */
    public Optional<EncryptedData> findSealed() {
        return sealed == null || keyId == null ? Optional.empty() : Optional.of(new EncryptedData(keyId, sealed));
    }

    public ZonedDateTime localStart() {
        return startsAt.atZone(Event.ZONE);
    }

    public ZonedDateTime localEnd() {
        return endsAt.atZone(Event.ZONE);
    }

    public boolean isHeldAt(Instant moment) {
        return state == BookingState.HELD && holdUntil != null && holdUntil.isAfter(moment);
    }

    /** Whole minutes that the hold lasts still, rounded up; 0 when it is over. */
    public long minutesLeftAt(Instant moment) {
        return isHeldAt(moment) && holdUntil != null
                ? Duration.between(moment, holdUntil).plusSeconds(59).toMinutes()
                : 0;
    }

    public static String owner(UUID id) {
        return "booking/" + id;
    }

    @Override
    public String toString() {
        return "Booking " + id + " " + state;
    }
}
