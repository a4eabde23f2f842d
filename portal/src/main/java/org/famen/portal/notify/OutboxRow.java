package org.famen.portal.notify;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An {@link OutboxEntry} by columns. */
@MappedEntity("outbox")
record OutboxRow(
        String eventKey,
        Channel channel,
        @Nullable UUID reminds,
        byte[] sealed,
        String keyId,
        Instant dueAt,
        Instant expiresAt,
        Instant createdAt) {
    static OutboxRow of(OutboxEntry entry, Instant now) {
        return new OutboxRow(
                entry.eventKey(),
                entry.channel(),
                entry.reminds(),
                entry.sealed().bytes(),
                entry.sealed().keyId(),
                entry.dueAt(),
                entry.expiresAt(),
                now);
    }
}
