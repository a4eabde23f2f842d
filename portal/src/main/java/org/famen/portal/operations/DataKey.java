package org.famen.portal.operations;

import static java.util.Objects.requireNonNull;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A key that personal data are sealed with. It knows its cipher, so that what names the key is opened by that. */
public record DataKey(SealingCipher cipher, SecretKey key) {
    public DataKey {
        requireNonNull(cipher, "cipher is null");
        requireNonNull(key, "key is null");
    }

    static DataKey of(SealingCipher cipher, byte[] key) {
        return new DataKey(cipher, new SecretKeySpec(key, cipher.name()));
    }
}
