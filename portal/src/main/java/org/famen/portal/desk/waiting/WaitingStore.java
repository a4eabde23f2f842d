package org.famen.portal.desk.waiting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import org.famen.portal.booking.waitlist.WaitlistEntry;
import org.famen.portal.desk.Scope;
import org.famen.portal.desk.WithinScope;

/** The waiting list as the desk sees it. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface WaitingStore extends GenericRepository<WaitlistEntry, UUID> {
    /**
     * The longest first.
     *
     * @param services that are to be had at the scope's desks, for who would go anywhere
     */
    @WithinScope
    @Query("""
            SELECT id, reference, service_id, place_id, first_day, last_day, state, booking_id, category, sealed, key_id,
                created_at
            FROM waitlist_entry
            WHERE state IN ('WAITING', 'OFFERED')
                AND (:everywhere OR place_id = ANY(:placeIds) OR place_id IS NULL AND service_id = ANY(:services))
            ORDER BY created_at, id LIMIT 500
            """)
    List<WaitlistEntry> waiting(Scope scope, String[] services);
}
