package org.famen.portal.desk.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.famen.portal.desk.AuditTrace;
import org.famen.portal.desk.Scope;
import org.famen.portal.desk.WithinScope;

/** The audit, which nobody changes. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AuditStore extends GenericRepository<AuditTrace, Long> {
    /**
     * The newest first. Whoever has one organisation alone sees what was done with its bookings and desks.
     *
     * @param actor id of a staff member; empty for everybody
     * @param reference of one booking, without hyphen; empty for everything
     * @param before only events with a smaller number
     */
    @WithinScope
    @Query("""
            SELECT a.id, a.at, a.actor, a.action, a.subject, m.name, b.reference
            FROM audit_event a LEFT JOIN staff_member m ON CAST(m.id AS text) = a.actor
                LEFT JOIN booking b ON b.id = CASE WHEN a.subject ~ '^booking/[0-9a-f-]{36}$'
                    THEN CAST(substr(a.subject, 9) AS uuid) END
            WHERE a.at >= :from AND a.at < :until AND a.id < :before
                AND (:actor = '' OR a.actor = :actor)
                AND (:reference = '' OR b.reference = :reference)
                AND (:everywhere
                    OR EXISTS (SELECT FROM slot s JOIN desk d ON d.id = s.desk_id
                        WHERE s.id = b.slot_id AND d.organisation_id = ANY(:placeIds))
                    OR EXISTS (SELECT FROM desk d
                        WHERE a.subject LIKE 'block/%' AND d.id = a.detail ->> 'desk'
                            AND d.organisation_id = ANY(:placeIds)))
            ORDER BY a.id DESC LIMIT :most
            """)
    List<AuditTrace> events(
            Scope scope, Instant from, Instant until, String actor, String reference, long before, int most);

    /** Who may be looked for. */
    @WithinScope
    @Query("""
            SELECT CAST(m.id AS text) AS id, m.name FROM staff_member m
            WHERE :everywhere OR EXISTS (SELECT FROM staff_role r
                WHERE r.member_id = m.id AND r.organisation_id = ANY(:placeIds))
            ORDER BY m.name, m.id
            """)
    List<AuditPage.Person> people(Scope scope);
}
