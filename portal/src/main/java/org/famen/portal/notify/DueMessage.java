package org.famen.portal.notify;

import io.micronaut.data.annotation.MappedEntity;
import org.famen.portal.database.EncryptedData;

/** A message whose time has come. */
@MappedEntity
public record DueMessage(long id, String eventKey, Channel channel, byte[] sealed, String keyId, int attempts) {
    public EncryptedData content() {
        return new EncryptedData(keyId, sealed);
    }
}
