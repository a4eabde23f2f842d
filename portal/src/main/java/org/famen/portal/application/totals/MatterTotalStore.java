package org.famen.portal.application.totals;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.famen.portal.application.Application;

/** Counts; an erased application is counted on, since its row stays without what was told. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface MatterTotalStore extends GenericRepository<Application, UUID> {
    /** The most first; those that are too few to be told by name, so that their order does not tell which has more. */
    @Query("""
            SELECT kind, matter, count(*) AS received, count(*) FILTER (WHERE ended_at IS NULL
                    AND state IN ('RECEIVED', 'ACCEPTED', 'PAPERS', 'OBJECTED')) AS open,
                count(*) FILTER (WHERE state IN ('GRANTED', 'APPOINTED', 'AGREED', 'CLOSED')) AS helped,
                count(*) FILTER (WHERE state IN ('REFUSED', 'UPHELD')) AS refused
            FROM application WHERE received_at >= :from AND received_at < :until
            GROUP BY kind, matter ORDER BY kind, greatest(count(*), 4) DESC, matter
            """)
    List<MatterTotal> totals(Instant from, Instant until);
}
