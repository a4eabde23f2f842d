package org.famen.portal.operations;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import org.jspecify.annotations.Nullable;

/**
 * By which block cipher a data key seals, always in GCM (NIST SP 800-38D): AES-256 of Java itself, or SM4 (GB/T 32907-2016; with
 * GCM as in RFC 8998) of Bouncy Castle.
 */
public enum SealingCipher {
    AES("aes", 32, () -> null),
    SM4("sm4", 16, NationalAlgorithms::provider);

    private final String key;
    private final int keyBytes;
    private final Supplier<@Nullable Provider> provider;

    SealingCipher(String key, int keyBytes, Supplier<@Nullable Provider> provider) {
        this.key = key;
        this.keyBytes = keyBytes;
        this.provider = provider;
    }

    /** @param key as settings write it */
    static Optional<SealingCipher> of(String key) {
        return Arrays.stream(values()).filter(cipher -> cipher.key.equals(key)).findAny();
    }

    int keyBytes() {
        return keyBytes;
    }

    /** A new one, which is good for one message. */
    public Cipher cipher() {
        String name = name() + "/GCM/NoPadding";
        try {
            Provider named = provider.get();
            return named == null ? Cipher.getInstance(name) : Cipher.getInstance(name, named);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java with the portal's libraries has " + name, e);
        }
    }
}
