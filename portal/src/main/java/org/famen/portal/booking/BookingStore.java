package org.famen.portal.booking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Bookings in PostgreSQL. What must hold is in its constraints and triggers; these statements only ask. */
@RegisterConstructorMapper(Booking.class)
interface BookingStore extends ConfirmationStore {
    /**
     * The slot of a time, made if it is not there. One that nobody sits in takes the timetable's present length, seats and
     * lawyers; one that is booked stays as it is.
     */
    String SLOT = """
            WITH made AS (
                INSERT INTO slot (service_id, desk_id, starts_at, ends_at, occupies, capacity, lawyers)
                VALUES (:serviceId, :deskId, :startsAt, :endsAt, tstzrange(:occupiedFrom, :occupiedUntil), :capacity,
                    :lawyers)
                ON CONFLICT (service_id, desk_id, starts_at) DO UPDATE
                SET ends_at = excluded.ends_at, occupies = excluded.occupies, capacity = excluded.capacity,
                    lawyers = excluded.lawyers
                WHERE slot.taken = 0
                    AND (slot.ends_at, slot.occupies, slot.capacity, slot.lawyers) IS DISTINCT FROM
                        (excluded.ends_at, excluded.occupies, excluded.capacity, excluded.lawyers)
                RETURNING id),
            slot_here AS (
                SELECT id FROM made UNION ALL
                SELECT id FROM slot WHERE service_id = :serviceId AND desk_id = :deskId AND starts_at = :startsAt
                LIMIT 1)
            """;

    /** Holds that ran out, wherever they are, and this session's own, which a new one replaces. */
    @SqlUpdate("""
            UPDATE booking SET state = CASE WHEN hold_until <= :now THEN 'LAPSED' ELSE 'RELEASED' END
            WHERE state = 'HELD' AND (session_hash = :session OR hold_until <= :now)
            """)
    int makeRoom(byte[] session, Instant now);

    /**
     * Takes a seat. Returns 0 when another transaction has made the slot since this one looked; then it is to be tried again.
     */
    @SqlUpdate(SLOT + """
            INSERT INTO booking (id, slot_id, state, session_hash, hold_until, created_at)
            SELECT :id, id, 'HELD', :session, :holdUntil, :now FROM slot_here
            """)
    int hold(
            UUID id,
            String serviceId,
            String deskId,
            Instant startsAt,
            Instant endsAt,
            Instant occupiedFrom,
            Instant occupiedUntil,
            int capacity,
            String[] lawyers,
            byte[] session,
            Instant holdUntil,
            Instant now);

    @SqlUpdate("""
            UPDATE booking SET sealed = :sealed, key_id = :keyId, phone_hash = :phoneHash, category = :category,
                phone_verified = phone_verified AND phone_hash = :phoneHash
            WHERE id = :id AND session_hash = :session AND state = 'HELD'
            """)
    int describe(UUID id, byte[] session, byte[] sealed, String keyId, byte[] phoneHash, String category);

    @SqlUpdate("UPDATE booking SET phone_verified = true WHERE id = :id AND state = 'HELD'")
    int verify(UUID id);

    @SqlQuery("""
            SELECT EXISTS (SELECT FROM booking WHERE id = :id AND session_hash = :session AND phone_verified)
            """)
    boolean isVerified(UUID id, byte[] session);

    @SqlUpdate("UPDATE booking SET state = 'RELEASED' WHERE id = :id AND session_hash = :session AND state = 'HELD'")
    int release(UUID id, byte[] session);

    /** Long-lapsed holds lose what was typed into them. */
    @SqlUpdate("""
            UPDATE booking SET sealed = NULL, key_id = NULL, phone_hash = NULL
            WHERE state IN ('LAPSED', 'RELEASED') AND sealed IS NOT NULL AND hold_until < :before
            """)
    int forgetLapsed(Instant before);

    @SqlUpdate("UPDATE booking SET state = 'LAPSED' WHERE state = 'HELD' AND hold_until <= :now")
    int lapse(Instant now);

    /** The same rule for the public and nobody else: soon enough before it begins, or soon after it was booked. */
    @SqlUpdate("""
            UPDATE booking SET state = 'CANCELLED' FROM slot s
            WHERE booking.id = :id AND s.id = slot_id AND state = 'CONFIRMED' AND version = :version
                AND s.starts_at > :now AND (s.starts_at >= :changeableUntil OR confirmed_at >= :fresh)
            """)
    int cancel(UUID id, int version, Instant now, Instant changeableUntil, Instant fresh);

    @SqlUpdate(SLOT + """
            UPDATE booking SET slot_id = slot_here.id, sequence = sequence + 1
            FROM slot_here
            WHERE booking.id = :id AND booking.version = :version AND booking.state = 'CONFIRMED'
                AND booking.slot_id <> slot_here.id
            """)
    int move(
            UUID id,
            int version,
            String serviceId,
            String deskId,
            Instant startsAt,
            Instant endsAt,
            Instant occupiedFrom,
            Instant occupiedUntil,
            int capacity,
            String[] lawyers);

    @SqlUpdate("""
            UPDATE booking SET state = 'CANCELLED' FROM slot s
            WHERE booking.id = :id AND s.id = slot_id AND state = 'CONFIRMED' AND version = :version AND s.ends_at > :now
            """)
    int cancelAtDesk(UUID id, int version, Instant now);

    /** Without a hold before it. Returns 0 when another transaction has made the slot since this one looked. */
    @SqlUpdate(SLOT + """
            INSERT INTO booking (id, slot_id, state, origin, reference, category, sealed, key_id, phone_hash, created_at,
                confirmed_at)
            SELECT :id, id, 'CONFIRMED', 'DESK', :reference, :category, :sealed, :keyId, :phoneHash, :now, :now
            FROM slot_here
            """)
    int bookAtDesk(
            UUID id,
            String serviceId,
            String deskId,
            Instant startsAt,
            Instant endsAt,
            Instant occupiedFrom,
            Instant occupiedUntil,
            int capacity,
            String[] lawyers,
            String reference,
            String category,
            byte[] sealed,
            String keyId,
            byte[] phoneHash,
            Instant now);

    @SqlUpdate("UPDATE booking SET state = 'ARRIVED' WHERE id = :id AND state = 'CONFIRMED'")
    void arrive(UUID id);

    @SqlQuery(SELECT + " WHERE b.session_hash = :session AND b.state = 'HELD' AND b.hold_until > :now")
    Optional<Booking> held(byte[] session, Instant now);

    /** What a lapsed or released hold of this session knew. */
    @SqlQuery(SELECT + """
             WHERE b.session_hash = :session AND b.state IN ('LAPSED', 'RELEASED', 'HELD') AND b.sealed IS NOT NULL
            ORDER BY b.created_at DESC LIMIT 1
            """)
    Optional<Booking> lastDescribed(byte[] session);

    @SqlQuery(SELECT + " WHERE b.reference = :reference AND b.phone_hash = :phoneHash")
    Optional<Booking> find(String reference, byte[] phoneHash);

    @SqlQuery(SELECT + " WHERE b.reference = :reference")
    Optional<Booking> findNamed(String reference);

    @SqlQuery("SELECT notice_version, given_at FROM consent WHERE subject = :subject ORDER BY given_at")
    @RegisterConstructorMapper(Traces.Consent.class)
    List<Traces.Consent> consents(UUID subject);

    @SqlQuery("""
            SELECT channel, state, due_at, sent_at FROM outbox WHERE starts_with(event_key, :prefix) ORDER BY due_at
            """)
    @RegisterConstructorMapper(Traces.Sent.class)
    List<Traces.Sent> messages(String prefix);

    /** What has not gone out yet never will. */
    @SqlUpdate("""
            UPDATE outbox SET state = 'CANCELLED', sealed = NULL, key_id = NULL
            WHERE starts_with(event_key, :prefix) AND sealed IS NOT NULL
            """)
    int silence(String prefix);

    /** Another live booking of the same phone at the same time. */
    @SqlQuery(SELECT + """
             WHERE s.service_id = :serviceId AND s.desk_id = :deskId AND s.starts_at = :startsAt
                AND b.phone_hash = :phoneHash AND b.state IN ('CONFIRMED', 'ARRIVED')
            """)
    Optional<Booking> findSame(String serviceId, String deskId, Instant startsAt, byte[] phoneHash);

    @SqlUpdate("""
            UPDATE booking SET sealed = NULL, key_id = NULL, phone_hash = NULL, desk_notes = NULL, session_hash = NULL,
                erased_at = :now
            WHERE id = :id AND erased_at IS NULL
            """)
    int erase(UUID id, Instant now);

    @SqlQuery("""
            SELECT b.id FROM booking b JOIN slot s ON s.id = b.slot_id JOIN service v ON v.id = s.service_id
            WHERE b.erased_at IS NULL AND b.sealed IS NOT NULL AND b.state <> 'HELD'
                AND s.ends_at + make_interval(days => CAST(v.document ->> 'keepDays' AS int)) <= :now
            LIMIT 500
            """)
    List<UUID> due(Instant now);

    @SqlQuery("SELECT state, count(*) AS bookings FROM booking GROUP BY state")
    @KeyColumn("state")
    @ValueColumn("bookings")
    Map<BookingState, Long> counts();
}
