package org.famen.portal.database;

import static java.util.Objects.requireNonNull;

/**
 * Encrypted bytes.
 *
 * @param keyId of the key that opens them
 * @param bytes nonce, ciphertext and tag
 */
public record EncryptedData(String keyId, byte[] bytes) {
    public EncryptedData {
        requireNonNull(keyId, "keyId is null");
        requireNonNull(bytes, "bytes is null");
    }
}
