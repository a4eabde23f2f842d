package org.famen.portal.desk;

import java.util.List;
import org.famen.portal.booking.WaitlistEntry;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** The waiting list as the desk sees it. */
interface WaitingStore {
    /**
     * The longest first.
     *
     * @param services that are to be had at the scope's desks, for who would go anywhere
     */
    @SqlQuery("""
            SELECT id, reference, service_id, place_id, first_day, last_day, state, booking_id, category, sealed, key_id,
                created_at
            FROM waitlist_entry
            WHERE state IN ('WAITING', 'OFFERED')
                AND (:everywhere OR place_id = ANY(:placeIds) OR place_id IS NULL AND service_id = ANY(:services))
            ORDER BY created_at, id LIMIT 500
            """)
    @RegisterConstructorMapper(WaitlistEntry.class)
    List<WaitlistEntry> waiting(@BindMethods Scope scope, String[] services);
}
