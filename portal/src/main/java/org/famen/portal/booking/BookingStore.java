package org.famen.portal.booking;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.famen.content.service.Service;
import org.famen.portal.timetable.DeskAt;
import org.famen.portal.timetable.SlotTime;
import org.jspecify.annotations.Nullable;

/** Bookings in PostgreSQL. Seats and states are guarded by constraints and triggers; deadlines are conditions of these statements. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface BookingStore extends GenericRepository<Booking, UUID> {
    String SELECT = """
            SELECT b.id, b.state, b.reference, b.hold_until, b.category, b.sealed, b.key_id, b.sequence, b.version,
                b.confirmed_at, b.slot_id, s.service_id, s.desk_id, s.starts_at, s.ends_at
            FROM booking b JOIN slot s ON s.id = b.slot_id
            """;

    /** The slot of a time, made if it is not there: see {@code slot_at} in V44. */
    default long slotAt(Service service, DeskAt at, SlotTime time) {
        return slotAt(
                time.serviceId(),
                time.deskId(),
                time.startsAt(),
                time.endsAt(),
                time.occupiedFrom(),
                time.occupiedUntil(),
                service.capacity(),
                at.desk().lawyers().toArray(String[]::new));
    }

    @Query("""
            SELECT slot_at(:serviceId, :deskId, :startsAt, :endsAt, tstzrange(:occupiedFrom, :occupiedUntil), :capacity,
                CAST(:lawyers AS text[]))
            """)
    long slotAt(
            String serviceId,
            String deskId,
            Instant startsAt,
            Instant endsAt,
            Instant occupiedFrom,
            Instant occupiedUntil,
            int capacity,
            String[] lawyers);

    /** Holds that ran out, wherever they are, and this visitor's own, which a new one replaces. */
    @Query("""
            UPDATE booking SET state = CASE WHEN hold_until <= :now THEN 'LAPSED' ELSE 'RELEASED' END
            WHERE state = 'HELD' AND (session_hash = :session OR hold_until <= :now)
            """)
    int makeRoom(byte[] session, Instant now);

    /** Takes a seat. */
    @Query("""
            INSERT INTO booking (id, slot_id, state, session_hash, hold_until, created_at)
            VALUES (:id, :slotId, 'HELD', :session, :holdUntil, :now)
            """)
    void hold(UUID id, long slotId, byte[] session, Instant holdUntil, Instant now);

    /** From where, and how many of the service the block may hold: see {@code hold_keeps_to_its_share} in V46. */
    @Query("""
            INSERT INTO hold_source (booking_id, service_id, address_block, share, taken_at)
            VALUES (:id, :serviceId, :addressBlock, :share, :now)
            """)
    void holdFrom(UUID id, String serviceId, byte[] addressBlock, int share, Instant now);

    /** Holds of a service by people whose phones have not answered. */
    @Query("""
            SELECT count(*) FROM booking b JOIN slot s ON s.id = b.slot_id
            WHERE b.state = 'HELD' AND NOT b.phone_verified AND s.service_id = :serviceId
            """)
    int heldByUnknown(String serviceId);

    @Query("DELETE FROM hold_source WHERE taken_at < :before")
    void forgetSources(Instant before);

    @Query("""
            WITH places AS (DELETE FROM hold_stop_place WHERE until < :now)
            DELETE FROM hold_stop WHERE until < :now
            """)
    void forgetStops(Instant now);

    @Query("""
            UPDATE booking SET sealed = :sealed, key_id = :keyId, phone_hash = :phoneHash, category = :category,
                phone_verified = phone_verified AND phone_hash = :phoneHash
            WHERE id = :id AND session_hash = :session AND state = 'HELD'
            """)
    int describe(UUID id, byte[] session, byte[] sealed, String keyId, byte[] phoneHash, String category);

    /** Only of the phone that has answered: another may have been typed meanwhile. */
    @Query("UPDATE booking SET phone_verified = true WHERE id = :id AND phone_hash = :phoneHash AND state = 'HELD'")
    int verify(UUID id, byte[] phoneHash);

    @Query("""
            SELECT EXISTS (SELECT FROM booking WHERE id = :id AND session_hash = :session AND phone_verified)
            """)
    boolean isVerified(UUID id, byte[] session);

    /** With the consent that it is given with. Null when the hold is over, or the phone has not answered with its code. */
    @Query("""
            WITH booking AS (
                UPDATE booking SET state = 'CONFIRMED', reference = :reference, confirmed_at = :now
                WHERE id = :id AND session_hash = :session AND state = 'HELD' AND hold_until > :now
                    AND sealed IS NOT NULL AND phone_verified
                RETURNING *),
            agreed AS (
                INSERT INTO consent (subject, notice_version, given_at) SELECT id, :notice, :now FROM booking)
            SELECT t.revision,
            """ + Booking.AS_PART + """
            FROM booking b JOIN slot s ON s.id = b.slot_id CROSS JOIN timetable t
            """)
    @Nullable
    ConfirmedHold confirm(UUID id, byte[] session, String reference, String notice, Instant now);

    @Query("UPDATE booking SET state = 'RELEASED' WHERE id = :id AND session_hash = :session AND state = 'HELD'")
    int release(UUID id, byte[] session);

    /** Long-lapsed holds lose what was typed into them. */
    /** Until the end of the transaction nobody else changes it. */
    @Query("SELECT id FROM booking WHERE id = :id FOR UPDATE")
    Optional<UUID> lock(UUID id);

    @Query("""
            UPDATE booking SET sealed = NULL, key_id = NULL, phone_hash = NULL
            WHERE state IN ('LAPSED', 'RELEASED') AND sealed IS NOT NULL AND hold_until < :before
            """)
    int forgetLapsed(Instant before);

    @Query("UPDATE booking SET state = 'LAPSED' WHERE state = 'HELD' AND hold_until <= :now")
    int lapse(Instant now);

    /** The same rule for the public and nobody else: soon enough before it begins, or soon after it was booked. */
    @Query("""
            UPDATE booking SET state = 'CANCELLED' FROM slot s
            WHERE booking.id = :id AND s.id = slot_id AND state = 'CONFIRMED' AND version = :version
                AND s.starts_at > :now AND (s.starts_at >= :changeableUntil OR confirmed_at >= :fresh)
            """)
    int cancel(UUID id, int version, Instant now, Instant changeableUntil, Instant fresh);

    @Query("""
            UPDATE booking SET slot_id = :slotId, sequence = sequence + 1
            WHERE id = :id AND version = :version AND state = 'CONFIRMED' AND slot_id <> :slotId
            """)
    int move(UUID id, int version, long slotId);

    @Query("""
            UPDATE booking SET state = 'CANCELLED' FROM slot s
            WHERE booking.id = :id AND s.id = slot_id AND state = 'CONFIRMED' AND version = :version AND s.ends_at > :now
            """)
    int cancelAtDesk(UUID id, int version, Instant now);

    @Query(SELECT + " WHERE b.id = :id")
    Optional<Booking> find(UUID id);

    @Query(SELECT + " WHERE b.id = :id AND b.session_hash = :session")
    Optional<Booking> findOwn(UUID id, byte[] session);

    /** Another live booking of the same phone for the same slot. */
    @Query(SELECT + """
             WHERE b.slot_id = :slotId AND b.phone_hash = :phoneHash AND b.state IN ('CONFIRMED', 'ARRIVED')
            """)
    Optional<Booking> findSame(long slotId, byte[] phoneHash);

    @Query(SELECT + " WHERE b.session_hash = :session AND b.state = 'HELD' AND b.hold_until > :now")
    Optional<Booking> held(byte[] session, Instant now);

    /** What a lapsed or released hold of this visitor knew. */
    @Query(SELECT + """
             WHERE b.session_hash = :session AND b.state IN ('LAPSED', 'RELEASED', 'HELD') AND b.sealed IS NOT NULL
            ORDER BY b.created_at DESC LIMIT 1
            """)
    Optional<Booking> lastDescribed(byte[] session);

    @Query(SELECT + " WHERE b.reference = :reference AND b.phone_hash = :phoneHash")
    Optional<Booking> find(String reference, byte[] phoneHash);

    @Query(SELECT + " WHERE b.reference = :reference")
    Optional<Booking> findNamed(String reference);

    @Query("SELECT notice_version, given_at FROM consent WHERE subject = :subject ORDER BY given_at")
    List<Traces.Consent> consents(UUID subject);

    @Query("""
            SELECT channel, state, due_at, sent_at FROM outbox WHERE starts_with(event_key, :prefix) ORDER BY due_at
            """)
    List<Traces.Sent> messages(String prefix);

    /** Another live booking of the same phone at the same time. */
    @Query(SELECT + """
             WHERE s.service_id = :serviceId AND s.desk_id = :deskId AND s.starts_at = :startsAt
                AND b.phone_hash = :phoneHash AND b.state IN ('CONFIRMED', 'ARRIVED')
            """)
    Optional<Booking> findSame(String serviceId, String deskId, Instant startsAt, byte[] phoneHash);

    @Query("""
            UPDATE booking SET sealed = NULL, key_id = NULL, phone_hash = NULL, desk_notes = NULL, session_hash = NULL,
                erased_at = :now
            WHERE id = :id AND erased_at IS NULL
            """)
    int erase(UUID id, Instant now);

    @Query("""
            SELECT b.id FROM booking b JOIN slot s ON s.id = b.slot_id JOIN service v ON v.id = s.service_id
            WHERE b.erased_at IS NULL AND b.sealed IS NOT NULL AND b.state <> 'HELD'
                AND s.ends_at + make_interval(days => CAST(v.document ->> 'keepDays' AS int)) <= :now
            LIMIT 500
            """)
    List<UUID> due(Instant now);

    @Query("SELECT state, count(*) AS bookings FROM booking GROUP BY state")
    List<StateCount> counts();
}
