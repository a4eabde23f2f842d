package org.famen.portal.database;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.famen.portal.operations.DataKey;
import org.famen.portal.operations.Secrets;

/**
 * Encrypts records in GCM under the current key and its cipher, and decrypts them under whichever key they were encrypted with
 * (NIST SP 800-38D: 96-bit random nonces, 128-bit tags). What a record belongs to is authenticated, so that nobody can swap two of them.
 */
@Singleton
public class FieldEncryptor {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Secrets secrets;
    private final JsonMapper json;
    private final SecureRandom random = new SecureRandom();

    FieldEncryptor(Secrets secrets, JsonMapper json) {
        this.secrets = secrets;
        this.json = json;
    }

    /** @param owner what it belongs to, such as {@code booking/<id>} */
    public EncryptedData encrypt(String owner, Object content) {
        try {
            return seal(owner, json.writeValueAsBytes(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for what is bytes already, such as a file. */
    public EncryptedData encryptBytes(String owner, byte[] content) {
        return seal(owner, content);
    }

    /** @throws UnreadableException as {@link #decrypt} */
    public byte[] decryptBytes(String owner, EncryptedData encrypted) {
        return open(owner, encrypted);
    }

    /**
     * The same content under the current key.
     *
     * @throws UnreadableException as {@link #decrypt}
     */
    public EncryptedData reseal(String owner, EncryptedData encrypted) {
        return seal(owner, open(owner, encrypted));
    }

    private EncryptedData seal(String owner, byte[] content) {
        String keyId = secrets.currentKeyId();
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] text = cipher(Cipher.ENCRYPT_MODE, keyId, nonce, owner).doFinal(content);
            byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + text.length);
            System.arraycopy(text, 0, sealed, NONCE_BYTES, text.length);
            return new EncryptedData(keyId, sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the personal data of " + owner + " cannot be encrypted", e);
        }
    }

    /** @throws UnreadableException when the key is gone, or the bytes are another owner's or damaged */
    public <T> T decrypt(String owner, EncryptedData encrypted, Class<T> type) {
        try {
            return json.readValue(open(owner, encrypted), type);
        } catch (IOException e) {
            throw new UnreadableException("what " + owner + " says is no " + type.getSimpleName(), e);
        }
    }

    private byte[] open(String owner, EncryptedData encrypted) {
        byte[] nonce = Arrays.copyOf(encrypted.bytes(), NONCE_BYTES);
        try {
            return cipher(Cipher.DECRYPT_MODE, encrypted.keyId(), nonce, owner)
                    .doFinal(encrypted.bytes(), NONCE_BYTES, encrypted.bytes().length - NONCE_BYTES);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new UnreadableException("the personal data of " + owner + " cannot be decrypted", e);
        }
    }

    private Cipher cipher(int mode, String keyId, byte[] nonce, String owner) throws GeneralSecurityException {
        DataKey key = secrets.dataKey(keyId)
                .orElseThrow(() -> new InvalidKeyException("the key " + keyId + " is not among the data keys"));
        Cipher cipher = key.cipher().cipher();
        cipher.init(mode, key.key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
