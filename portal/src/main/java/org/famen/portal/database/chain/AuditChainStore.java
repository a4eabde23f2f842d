package org.famen.portal.database.chain;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The audit's chain in PostgreSQL; see V48. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AuditChainStore extends GenericRepository<ChainedEvent, Long> {
    @Query("SELECT audit_chain_on(:before)")
    int chain(Instant before);

    /** In order; what was chained before and is gone from the audit is missing here. */
    @Query("""
            SELECT e.id, e.at, e.actor, e.action, e.subject, CAST(e.detail AS text) AS detail, encode(c.hash, 'hex') AS hash,
                c.hash = audit_hash(coalesce(before.hash, ''), e) AS intact
            FROM audit_event e JOIN audit_chain c ON c.event_id = e.id
                LEFT JOIN LATERAL (SELECT hash FROM audit_chain b WHERE b.event_id < e.id ORDER BY b.event_id DESC LIMIT 1)
                    before ON true
            WHERE e.id > :after ORDER BY e.id LIMIT :atMost
            """)
    List<ChainedEvent> chained(long after, int atMost);

    /** Of an event, in hex; empty where the chain has none such. */
    @Query("SELECT encode(hash, 'hex') FROM audit_chain WHERE event_id = :event")
    Optional<String> hash(long event);

    /** Links whose event is gone. */
    @Query("""
            SELECT count(*) FROM audit_chain c WHERE NOT EXISTS (SELECT FROM audit_event e WHERE e.id = c.event_id)
            """)
    int orphans();

    /** Events that were never chained though later ones were. */
    @Query("""
            SELECT count(*) FROM audit_event e
            WHERE e.id < (SELECT max(event_id) FROM audit_chain)
                AND NOT EXISTS (SELECT FROM audit_chain c WHERE c.event_id = e.id)
            """)
    int strays();
}
