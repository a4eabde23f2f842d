package org.famen.portal.operations;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** A hash that needs a key (RFC 2104), 32 bytes: by SHA-256, or by SM3 (GB/T 32905-2016). */
public enum KeyedHash {
    SHA256("sha256", "HmacSHA256", () -> null),
    SM3("sm3", "HmacSM3", NationalAlgorithms::provider);

    private final String key;
    private final String algorithm;
    private final Supplier<@Nullable Provider> provider;

    KeyedHash(String key, String algorithm, Supplier<@Nullable Provider> provider) {
        this.key = key;
        this.algorithm = algorithm;
        this.provider = provider;
    }

    /** @param key as settings and headers write it */
    public static Optional<KeyedHash> of(String key) {
        return Arrays.stream(values()).filter(hash -> hash.key.equals(key)).findAny();
    }

    /** As settings and headers write it. */
    public String key() {
        return key;
    }

    /** @param parts that are hashed as if they were one */
    public byte[] hash(byte[] secret, byte[]... parts) {
        try {
            Provider named = provider.get();
            Mac mac = named == null ? Mac.getInstance(algorithm) : Mac.getInstance(algorithm, named);
            mac.init(new SecretKeySpec(secret, algorithm));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java with the portal's libraries has " + algorithm, e);
        }
    }
}
