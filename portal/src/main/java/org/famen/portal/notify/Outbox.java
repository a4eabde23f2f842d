package org.famen.portal.notify;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The way into the outbox, for stores that write a message in the transaction of the event that it tells. */
public interface Outbox {

    /** In one transaction with the event; what has that key already is left out. */
    default void put(List<OutboxEntry> entries, Instant now) {
        for (OutboxEntry entry : entries) {
            insert(
                    entry.eventKey(),
                    entry.channel().name(),
                    entry.reminds(),
                    entry.sealed().bytes(),
                    entry.sealed().keyId(),
                    entry.dueAt(),
                    entry.expiresAt(),
                    now);
        }
    }

    @SqlUpdate("""
            INSERT INTO outbox (event_key, channel, reminds, sealed, key_id, due_at, expires_at, created_at)
            VALUES (:eventKey, :channel, :reminds, :sealed, :keyId, :dueAt, :expiresAt, :now)
            ON CONFLICT (event_key) DO NOTHING
            """)
    void insert(
            String eventKey,
            String channel,
            @Nullable UUID reminds,
            byte[] sealed,
            String keyId,
            Instant dueAt,
            Instant expiresAt,
            Instant now);
}
