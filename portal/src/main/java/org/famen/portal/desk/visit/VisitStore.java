package org.famen.portal.desk.visit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.famen.portal.booking.Booking;
import org.famen.portal.booking.BookingState;
import org.famen.portal.desk.AuditTrace;
import org.famen.portal.desk.Scope;
import org.famen.portal.desk.WithinScope;
import org.jspecify.annotations.Nullable;

/** Bookings as the desk sees them. Which states may follow which, the database knows; see V3. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface VisitStore extends GenericRepository<DeskBooking, UUID> {
    String SELECT = """
            SELECT b.outcome, b.origin, s.lawyers,
            """ + Booking.AS_PART + """
            FROM booking b JOIN slot s ON s.id = b.slot_id JOIN desk d ON d.id = s.desk_id
            WHERE b.reference IS NOT NULL AND
            """ + Scope.CONDITION;

    /** By time. */
    @WithinScope
    @Query(SELECT + """
            AND s.starts_at >= :from AND s.starts_at < :until ORDER BY s.starts_at, s.desk_id, b.reference
            """)
    List<DeskBooking> between(Scope scope, Instant from, Instant until);

    @WithinScope
    @Query(SELECT + " AND b.id = :id")
    Optional<DeskBooking> find(Scope scope, UUID id);

    @WithinScope
    @Query(SELECT + " AND b.reference = :reference")
    Optional<DeskBooking> find(Scope scope, String reference);

    /**
     * Returns 0 when somebody has changed it since, or it begins too early or too late for that.
     *
     * @param since the visit must begin then or later
     * @param before the visit must begin before that moment
     */
    @WithinScope
    @Query("""
            UPDATE booking b SET state = :state, outcome = CAST(:outcome AS text)
            FROM slot s JOIN desk d ON d.id = s.desk_id
            WHERE b.id = :id AND s.id = b.slot_id AND b.version = :version
                AND s.starts_at >= :since AND s.starts_at < :before AND
            """ + Scope.CONDITION)
    int attend(
            Scope scope,
            UUID id,
            int version,
            BookingState state,
            @Nullable Outcome outcome,
            Instant since,
            Instant before);

    /** Its author is the actor of the transaction. */
    @Query("""
            INSERT INTO booking_note (id, booking_id, sealed, key_id, at)
            VALUES (:id, :bookingId, :sealed, :keyId, :now)
            """)
    void note(UUID id, UUID bookingId, byte[] sealed, String keyId, Instant now);

    /** The oldest first. */
    @Query("""
            SELECT n.id, n.sealed, n.key_id, m.name AS author, n.at
            FROM booking_note n JOIN staff_member m ON m.id = n.author_id
            WHERE n.booking_id = :bookingId ORDER BY n.at, n.id
            """)
    List<EncryptedNote> notes(UUID bookingId);

    /** What was done with it, the newest first; who only looked is left out. */
    @Query("""
            SELECT a.id, a.at, a.actor, a.action, a.subject, m.name, NULL AS reference
            FROM audit_event a LEFT JOIN staff_member m ON CAST(m.id AS text) = a.actor
            WHERE a.subject = 'booking/' || :bookingId AND a.action <> 'booking.read'
            ORDER BY a.id DESC LIMIT 50
            """)
    List<AuditTrace> history(UUID bookingId);
}
