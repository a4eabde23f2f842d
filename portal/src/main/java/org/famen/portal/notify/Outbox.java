package org.famen.portal.notify;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;

/** The way into the outbox, for stores that write a message in the transaction of the event that it tells. */
public interface Outbox {

    /** In one transaction with the event; what has that key already is left out. */
    @SqlBatch("""
            INSERT INTO outbox (event_key, channel, reminds, sealed, key_id, due_at, expires_at, created_at)
            VALUES (:eventKey, :channel, :reminds, :sealed.bytes, :sealed.keyId, :dueAt, :expiresAt, :now)
            ON CONFLICT (event_key) DO NOTHING
            """)
    void put(@BindMethods List<OutboxEntry> entries, Instant now);
}
