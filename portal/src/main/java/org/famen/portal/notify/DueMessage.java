package org.famen.portal.notify;

import org.famen.portal.personal.Sealed;

/** A message whose time has come. */
public record DueMessage(long id, String eventKey, Channel channel, byte[] sealed, String keyId, int attempts) {
    public Sealed content() {
        return new Sealed(keyId, sealed);
    }
}
