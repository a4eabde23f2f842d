package org.famen.portal.desk.tally;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.famen.portal.booking.Booking;
import org.famen.portal.desk.Scope;
import org.famen.portal.desk.WithinScope;

/** One statement for all of it. Each part has the condition of the list that it counts. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface TallyStore extends GenericRepository<Booking, UUID> {
    /**
     * @param scope whose bookings are seen
     * @param office whose applications and waiting list are seen
     * @param services that are to be had at the office's desks, for who would wait anywhere
     * @param appointed login of the lawyer whose applications are theirs too; empty for none
     * @param kinds of feedback that are seen
     * @param ledger whether the ledger is seen
     */
    @WithinScope
    @Query("""
            SELECT v.visits, w.waiting, f.feedback, f.feedback_soon, a.applications, a.applications_soon, l.ledger, l.ledger_soon
            FROM (SELECT count(*) AS visits
                    FROM booking b JOIN slot s ON s.id = b.slot_id JOIN desk d ON d.id = s.desk_id
                    WHERE b.state IN ('CONFIRMED', 'ARRIVED', 'DONE', 'MISSED')
                        AND s.starts_at >= :from AND s.starts_at < :until AND
            """ + Scope.CONDITION + """
                ) v,
                (SELECT count(*) AS waiting FROM waitlist_entry WHERE state IN ('WAITING', 'OFFERED')
                    AND (:officeEverywhere OR place_id = ANY (:office) OR place_id IS NULL AND service_id = ANY (:services))
                ) w,
                (SELECT count(*) AS feedback, count(*) FILTER (WHERE due_on <= :soon) AS feedback_soon FROM feedback
                    WHERE state IN ('RECEIVED', 'HANDLING', 'FORWARDED') AND kind = ANY (:kinds)
                ) f,
                (SELECT count(*) AS applications,
                        count(*) FILTER (WHERE due_on <= :soon AND state <> 'PAPERS') AS applications_soon FROM application
                    WHERE ended_at IS NULL AND (:officeEverywhere OR organisation_id = ANY (:office) OR lawyer = :appointed)
                ) a,
                (SELECT count(*) AS ledger, count(*) FILTER (WHERE due_on <= :soon) AS ledger_soon FROM ledger_entry
                    WHERE closed_at IS NULL AND :ledger
                ) l
            """)
    Tally count(
            Scope scope,
            boolean officeEverywhere,
            String[] office,
            String[] services,
            String appointed,
            String[] kinds,
            boolean ledger,
            Instant from,
            Instant until,
            LocalDate soon);
}
