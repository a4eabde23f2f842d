package org.famen.portal.notify;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The outbox in PostgreSQL. */
interface OutboxStore extends Outbox {

    /** Locked until the end of the transaction; what another portal has locked is left to it. */
    @SqlQuery("""
            SELECT id, event_key, channel, sealed, key_id, attempts FROM outbox
            WHERE state = 'WAITING' AND due_at <= :now
            ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED
            """)
    @RegisterConstructorMapper(DueMessage.class)
    List<DueMessage> nextDue(Instant now);

    /** How long the message that waits longest has been due, in seconds; 0 when none is. */
    @SqlQuery("""
            SELECT coalesce(extract(epoch FROM :now - min(due_at)), 0)::bigint FROM outbox
            WHERE state = 'WAITING' AND due_at <= :now
            """)
    long oldestDueSeconds(Instant now);

    /** Messages that were given up. */
    @SqlQuery("SELECT count(*) FROM outbox WHERE state = 'DEAD'")
    long dead();

    @SqlUpdate("UPDATE outbox SET state = 'SENT', sent_at = :now, sealed = NULL, key_id = NULL WHERE id = :id")
    void sent(long id, Instant now);

    @SqlUpdate("""
            UPDATE outbox SET attempts = attempts + 1, last_error = :error, due_at = :again,
                state = CASE WHEN attempts + 1 >= :most THEN 'DEAD' ELSE 'WAITING' END
            WHERE id = :id
            """)
    void failed(long id, String error, Instant again, int most);

    @SqlUpdate("""
            UPDATE outbox SET state = 'EXPIRED', sealed = NULL, key_id = NULL
            WHERE state = 'WAITING' AND expires_at <= :now
            """)
    int expire(Instant now);

    /** Dead letters keep their words for a while, so that the desk can send them again. */
    @SqlUpdate("""
            UPDATE outbox SET state = 'EXPIRED', sealed = NULL, key_id = NULL
            WHERE state = 'DEAD' AND expires_at <= :before
            """)
    int bury(Instant before);
}
