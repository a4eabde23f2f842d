package org.famen.portal.booking.waitlist;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The waiting list in PostgreSQL. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface WaitlistStore extends GenericRepository<NewWaitlistEntry, UUID> {
    String ENTRY = """
            SELECT id, reference, service_id, place_id, first_day, last_day, state, booking_id, category, sealed, key_id,
                created_at
            FROM waitlist_entry
            """;

    @Query("""
            INSERT INTO waitlist_entry (id, reference, service_id, place_id, first_day, last_day, category, sealed, key_id,
                phone_hash, created_at)
            VALUES (:id, :reference, :serviceId, :placeId, :firstDay, :lastDay, :category, :sealed, :keyId, :phoneHash,
                :createdAt)
            """)
    void join(NewWaitlistEntry entry);

    /** Whose seat is booked. */
    @Query("UPDATE waitlist_entry SET state = 'TAKEN', ended_at = :now WHERE id = :id AND state = 'OFFERED'")
    int take(UUID id, Instant now);

    /** Returns 0 also where a seat is offered to them: it is given back instead. */
    @Query("""
            UPDATE waitlist_entry SET state = 'WITHDRAWN', ended_at = :now
            WHERE id = :id AND state IN ('UNVERIFIED', 'WAITING')
            """)
    int withdraw(UUID id, Instant now);

    @Query("UPDATE waitlist_entry SET state = 'WAITING' WHERE id = :id AND state = 'UNVERIFIED'")
    int begin(UUID id);

    /** Who still waits, and no other portal is just looking after. */
    @Query(ENTRY + " WHERE id = :id AND state = 'WAITING' FOR UPDATE SKIP LOCKED")
    Optional<WaitlistEntry> claim(UUID id);

    /** Services for which somebody waits. */
    @Query("SELECT DISTINCT service_id FROM waitlist_entry WHERE state = 'WAITING' AND last_day >= :today")
    List<String> services(LocalDate today);

    /** All who wait for a service, the longest first. */
    @Query("""
            SELECT id, place_id, first_day, last_day FROM waitlist_entry
            WHERE service_id = :serviceId AND state = 'WAITING' AND last_day >= :today ORDER BY created_at, id
            """)
    List<WaitlistTurn> waiting(String serviceId, LocalDate today);

    @Query("UPDATE waitlist_entry SET state = 'OFFERED', booking_id = :bookingId WHERE id = :id")
    void offer(UUID id, UUID bookingId);

    @Query(ENTRY + " WHERE id = :id")
    Optional<WaitlistEntry> entry(UUID id);

    @Query(ENTRY + " WHERE reference = :reference AND phone_hash = :phoneHash")
    Optional<WaitlistEntry> entry(String reference, byte[] phoneHash);

    @Query(ENTRY + " WHERE reference = :reference")
    Optional<WaitlistEntry> entryNamed(String reference);

    /** Another live entry of the same phone for the same service. */
    @Query(ENTRY + """
             WHERE state IN ('WAITING', 'OFFERED')
                AND (service_id, phone_hash) = (SELECT service_id, phone_hash FROM waitlist_entry WHERE id = :id)
            """)
    Optional<WaitlistEntry> sameAs(UUID id);

    @Query("""
            UPDATE waitlist_entry SET state = 'OVER', ended_at = :now
            WHERE state = 'WAITING' AND last_day < :today OR state = 'UNVERIFIED' AND created_at < :before
            """)
    int close(LocalDate today, Instant before, Instant now);

    /** Whose seat is booked: the portal that booked it may have ended before it noted so. */
    @Query("""
            UPDATE waitlist_entry w SET state = 'TAKEN', ended_at = :now FROM booking b
            WHERE w.state = 'OFFERED' AND b.id = w.booking_id AND b.reference IS NOT NULL
            """)
    int closeTaken(Instant now);

    @Query("UPDATE waitlist_entry SET phone_hash = NULL WHERE phone_hash IS NOT NULL AND ended_at < :before")
    int forgetPhones(Instant before);
}
