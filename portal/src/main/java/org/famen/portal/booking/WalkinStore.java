package org.famen.portal.booking;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

/** Bookings that the desk makes, in PostgreSQL. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface WalkinStore extends GenericRepository<BookedAtDesk, UUID> {
    /** Without a hold before it. */
    @Query("""
            INSERT INTO booking (id, slot_id, state, origin, reference, category, sealed, key_id, phone_hash, created_at,
                confirmed_at)
            VALUES (:id, :slotId, 'CONFIRMED', 'DESK', :reference, :category, :sealed, :keyId, :phoneHash, :bookedAt,
                :bookedAt)
            """)
    void bookAtDesk(BookedAtDesk booking);

    @Query("UPDATE booking SET state = 'ARRIVED' WHERE id = :id AND state = 'CONFIRMED'")
    void arrive(UUID id);
}
