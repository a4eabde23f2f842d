package org.famen.portal.personal;

import static java.util.Objects.requireNonNull;

/**
 * Encrypted bytes.
 *
 * @param keyId of the key that opens them
 * @param bytes nonce, ciphertext and tag
 */
public record Sealed(String keyId, byte[] bytes) {
    public Sealed {
        requireNonNull(keyId, "keyId is null");
        requireNonNull(bytes, "bytes is null");
    }
}
