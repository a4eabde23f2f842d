package org.famen.portal.booking;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.famen.portal.notify.Outbox;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/**
 * What a confirmation asks of PostgreSQL. It is apart from the rest because Jdbi prepares every method of a store for each
 * transaction, which for all of {@link BookingStore} cost more than the statements (docs/performance.md).
 */
@RegisterConstructorMapper(Booking.class)
interface ConfirmationStore extends Outbox {
    String SELECT = """
            SELECT b.id, b.state, b.reference, b.hold_until, b.category, b.sealed, b.key_id, b.sequence, b.version,
                b.confirmed_at, b.slot_id, s.service_id, s.desk_id, s.starts_at, s.ends_at
            FROM booking b JOIN slot s ON s.id = b.slot_id
            """;

    /** Empty when the hold is over, or the phone has not answered with its code. */
    @SqlQuery("""
            WITH booking AS (
                UPDATE booking SET state = 'CONFIRMED', reference = :reference, confirmed_at = :now
                WHERE id = :id AND session_hash = :session AND state = 'HELD' AND hold_until > :now
                    AND sealed IS NOT NULL AND phone_verified
                RETURNING *)
            """ + SELECT)
    Optional<Booking> confirm(UUID id, byte[] session, String reference, Instant now);

    @SqlUpdate("INSERT INTO consent (subject, notice_version, given_at) VALUES (:subject, :notice, :now)")
    void consent(UUID subject, String notice, Instant now);

    @SqlQuery(SELECT + " WHERE b.id = :id")
    Optional<Booking> find(UUID id);

    @SqlQuery(SELECT + " WHERE b.id = :id AND b.session_hash = :session")
    Optional<Booking> findOwn(UUID id, byte[] session);

    /** Another live booking of the same phone for the same slot. */
    @SqlQuery(SELECT + """
             WHERE b.slot_id = :slotId AND b.phone_hash = :phoneHash AND b.state IN ('CONFIRMED', 'ARRIVED')
            """)
    Optional<Booking> findSame(long slotId, byte[] phoneHash);
}
