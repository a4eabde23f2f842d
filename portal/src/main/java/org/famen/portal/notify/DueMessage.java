package org.famen.portal.notify;

import io.micronaut.data.annotation.MappedEntity;
import org.famen.portal.personal.Sealed;

/** A message whose time has come. */
@MappedEntity
public record DueMessage(long id, String eventKey, Channel channel, byte[] sealed, String keyId, int attempts) {
    public Sealed content() {
        return new Sealed(keyId, sealed);
    }
}
