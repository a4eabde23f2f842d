package org.famen.portal.notify;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** The outbox in PostgreSQL. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface OutboxStore extends GenericRepository<OutboxRow, Long> {
    /** What has that key already is left out. */
    @Query("""
            INSERT INTO outbox (event_key, channel, reminds, sealed, key_id, due_at, expires_at, created_at)
            VALUES (:eventKey, :channel, :reminds, :sealed, :keyId, :dueAt, :expiresAt, :createdAt)
            ON CONFLICT (event_key) DO NOTHING
            """)
    void put(List<OutboxRow> rows);

    @Query("""
            UPDATE outbox SET state = 'CANCELLED', sealed = NULL, key_id = NULL
            WHERE starts_with(event_key, :prefix) AND sealed IS NOT NULL
            """)
    int silence(String prefix);

    /** Locked until the end of the transaction; what another portal has locked is left to it. */
    @Query("""
            SELECT id, event_key, channel, sealed, key_id, attempts FROM outbox
            WHERE state = 'WAITING' AND due_at <= :now
            ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED
            """)
    List<DueMessage> nextDue(Instant now);

    /** How long the message that waits longest has been due, in seconds; 0 when none is. */
    @Query("""
            SELECT CAST(coalesce(extract(epoch FROM :now - min(due_at)), 0) AS bigint) FROM outbox
            WHERE state = 'WAITING' AND due_at <= :now
            """)
    long oldestDueSeconds(Instant now);

    /** Messages that were given up. */
    @Query("SELECT count(*) FROM outbox WHERE state = 'DEAD'")
    long dead();

    @Query("UPDATE outbox SET state = 'SENT', sent_at = :now, sealed = NULL, key_id = NULL WHERE id = :id")
    void sent(long id, Instant now);

    @Query("""
            UPDATE outbox SET attempts = attempts + 1, last_error = :error, due_at = :again,
                state = CASE WHEN attempts + 1 >= :most THEN 'DEAD' ELSE 'WAITING' END
            WHERE id = :id
            """)
    void failed(long id, String error, Instant again, int most);

    @Query("""
            UPDATE outbox SET state = 'EXPIRED', sealed = NULL, key_id = NULL
            WHERE state = 'WAITING' AND expires_at <= :now
            """)
    int expire(Instant now);

    /** Dead letters keep their words for a while, so that the desk can send them again. */
    @Query("""
            UPDATE outbox SET state = 'EXPIRED', sealed = NULL, key_id = NULL
            WHERE state = 'DEAD' AND expires_at <= :before
            """)
    int bury(Instant before);
}
