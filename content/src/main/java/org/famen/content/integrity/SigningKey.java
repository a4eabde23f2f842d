package org.famen.content.integrity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;

/**
 * The key by which an operator answers for what was loaded: Ed25519 (RFC 8032), in a file of both halves in PEM, as {@code
 * openssl genpkey -algorithm ed25519} and {@code openssl pkey -pubout} write them.
 */
public final class SigningKey {
    static final String ALGORITHM = "Ed25519";
    private static final String LABEL = "PRIVATE KEY";
    private static final byte[] TRIAL = "trial".getBytes(UTF_8);

    private final PrivateKey secret;
    private final CheckingKey publicHalf;

    private SigningKey(PrivateKey secret, CheckingKey publicHalf) {
        this.secret = requireNonNull(secret, "secret is null");
        this.publicHalf = requireNonNull(publicHalf, "publicHalf is null");
    }

    /** A new one. */
    public static SigningKey make() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new SigningKey(pair.getPrivate(), new CheckingKey(pair.getPublic()));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** @throws IllegalArgumentException saying in a few words what is wrong with it */
    public static SigningKey ofPem(String pem) {
        CheckingKey publicHalf = CheckingKey.ofPem(pem);
        try {
            PrivateKey secret =
                    KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(Pem.read(LABEL, pem)));
            SigningKey key = new SigningKey(secret, publicHalf);
            if (!publicHalf.verifies(TRIAL, key.sign(TRIAL))) {
                throw new IllegalArgumentException("its two halves do not belong together");
            }
            return key;
        } catch (GeneralSecurityException other) {
            throw new IllegalArgumentException("no private key of " + ALGORITHM, other);
        }
    }

    /** Both halves. */
    public String pem() {
        return Pem.write(LABEL, secret.getEncoded()) + publicHalf.pem();
    }

    public CheckingKey publicHalf() {
        return publicHalf;
    }

    byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException(unusable);
        }
    }
}
