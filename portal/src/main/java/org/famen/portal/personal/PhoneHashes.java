package org.famen.portal.personal;

import jakarta.inject.Singleton;
import org.famen.portal.operations.Secrets;

/** Finds what belongs to a phone without storing its number: a keyed hash, because the numbers alone could all be tried. */
@Singleton
public class PhoneHashes {
    private final Secrets secrets;

    PhoneHashes(Secrets secrets) {
        this.secrets = secrets;
    }

    /** 32 bytes. */
    public byte[] of(PhoneNumber phone) {
        return secrets.hash("phone", phone.digits());
    }
}
