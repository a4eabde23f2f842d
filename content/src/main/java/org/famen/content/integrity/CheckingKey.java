package org.famen.content.integrity;

import static java.util.Objects.requireNonNull;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/** The public half of a {@link SigningKey}, with which anybody checks what it has signed. */
public final class CheckingKey {
    static final String LABEL = "PUBLIC KEY";

    private final PublicKey key;

    CheckingKey(PublicKey key) {
        this.key = requireNonNull(key, "key is null");
    }

    /**
     * @param pem as {@code openssl pkey -pubout} writes it; what stands around it does not matter
     * @throws IllegalArgumentException when there is no such key in it
     */
    public static CheckingKey ofPem(String pem) {
        return ofBytes(Pem.read(LABEL, pem));
    }

    /** @throws IllegalArgumentException when it is no such key */
    static CheckingKey ofBase64(String written) {
        return ofBytes(Base64.getDecoder().decode(written));
    }

    private static CheckingKey ofBytes(byte[] encoded) {
        try {
            return new CheckingKey(
                    KeyFactory.getInstance(SigningKey.ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException other) {
            throw new IllegalArgumentException("no public key of " + SigningKey.ALGORITHM, other);
        }
    }

    public String pem() {
        return Pem.write(LABEL, key.getEncoded());
    }

    String base64() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /** SHA-256 of its SubjectPublicKeyInfo, by which people compare keys. */
    public String fingerprint() {
        return DigestUtils.sha256Hex(key.getEncoded());
    }

    public boolean verifies(byte[] message, byte[] signature) {
        try {
            Signature check = Signature.getInstance(SigningKey.ALGORITHM);
            check.initVerify(key);
            check.update(message);
            return check.verify(signature);
        } catch (SignatureException malformed) {
            return false;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
