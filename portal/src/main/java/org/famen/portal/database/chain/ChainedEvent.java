package org.famen.portal.database.chain;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * An event of the audit as it is taken elsewhere.
 *
 * @param detail JSON, as PostgreSQL writes it
 * @param hash of the chain, in hex
 * @param intact whether the hash is that of the event and of the one before
 */
@Serdeable
@MappedEntity("audit_event")
public record ChainedEvent(
        long id, Instant at, String actor, String action, String subject, String detail, String hash, boolean intact) {}
