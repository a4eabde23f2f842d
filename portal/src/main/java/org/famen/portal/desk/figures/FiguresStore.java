package org.famen.portal.desk.figures;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.famen.portal.desk.Scope;
import org.famen.portal.desk.WithinScope;

/** Counts of bookings; erased ones count too. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface FiguresStore extends GenericRepository<ServiceCount, String> {
    @WithinScope
    @Query("""
            SELECT s.service_id,
                count(*) FILTER (WHERE b.state IN ('ARRIVED', 'DONE')) AS came,
                count(*) FILTER (WHERE b.state = 'MISSED') AS missed,
                count(*) FILTER (WHERE b.state = 'CONFIRMED') AS unsaid,
                count(*) FILTER (WHERE b.state = 'CANCELLED') AS cancelled,
                count(*) FILTER (WHERE b.origin = 'PUBLIC' AND b.state <> 'CANCELLED') AS ahead,
                CAST(coalesce(sum(extract(epoch FROM s.starts_at - b.confirmed_at) / 3600)
                    FILTER (WHERE b.origin = 'PUBLIC' AND b.state <> 'CANCELLED'), 0) AS float8) AS ahead_hours
            FROM booking b JOIN slot s ON s.id = b.slot_id JOIN desk d ON d.id = s.desk_id
            WHERE b.reference IS NOT NULL AND s.starts_at >= :from AND s.ends_at <= :until AND
            """ + Scope.CONDITION + " GROUP BY s.service_id")
    List<ServiceCount> counts(Scope scope, Instant from, Instant until);
}
