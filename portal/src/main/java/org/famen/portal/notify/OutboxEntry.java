package org.famen.portal.notify;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;
import org.famen.portal.database.EncryptedData;
import org.famen.portal.database.FieldEncryptor;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way into the outbox.
 *
 * @param eventKey names the event; a second message of the same key is dropped
 * @param reminds the booking that, once changed, makes the message pointless; null for messages that are sent anyway
 * @param dueAt not before
 * @param expiresAt not after
 */
public record OutboxEntry(
        String eventKey,
        Channel channel,
        @Nullable UUID reminds,
        EncryptedData sealed,
        Instant dueAt,
        Instant expiresAt) {

    public OutboxEntry {
        requireNonNull(eventKey, "eventKey is null");
        requireNonNull(channel, "channel is null");
        requireNonNull(sealed, "sealed is null");
        requireNonNull(dueAt, "dueAt is null");
        requireNonNull(expiresAt, "expiresAt is null");
    }

    public static OutboxEntry of(
            FieldEncryptor encryptor,
            String eventKey,
            Channel channel,
            @Nullable UUID reminds,
            Message message,
            Instant dueAt,
            Instant expiresAt) {
        return new OutboxEntry(
                eventKey, channel, reminds, encryptor.encrypt(owner(eventKey), message), dueAt, expiresAt);
    }

    static String owner(String eventKey) {
        return "outbox/" + eventKey;
    }
}
