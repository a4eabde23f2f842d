package org.famen.portal.staff;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Hashes passwords with Argon2id (RFC 9106): 19 MiB, 2 passes, 1 lane (OWASP Password Storage Cheat Sheet). Hashes are written
 * in the form that other programs read, with their parameters, so that these may grow.
 */
@Singleton
class Passwords {
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern FORM =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=1\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    private final SecureRandom random = new SecureRandom();
    /** Of no password that anybody knows: who names no account costs as much time as who does. */
    private final String nobodys = hash(Base64.getEncoder().encodeToString(salt()));

    String hash(String password) {
        byte[] salt = salt();
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
                .formatted(
                        KIBIBYTES,
                        PASSES,
                        base64.encodeToString(salt),
                        base64.encodeToString(compute(password, salt, KIBIBYTES, PASSES)));
    }

    /** @param hash empty where there is no account; then the answer is no, after the same work */
    boolean matches(String password, Optional<String> hash) {
        Matcher matcher = FORM.matcher(hash.orElse(nobodys));
        if (!matcher.matches()) {
            throw new IllegalStateException("a password hash is of another form");
        }
        MatchResult parts = matcher.toMatchResult();
        byte[] computed = compute(
                password,
                Base64.getDecoder().decode(parts.group(3)),
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)));
        return MessageDigest.isEqual(computed, Base64.getDecoder().decode(parts.group(4))) && hash.isPresent();
    }

    private static byte[] compute(String password, byte[] salt, int kibibytes, int passes) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(kibibytes)
                .withIterations(passes)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[HASH_BYTES];
        // The same characters in another composition are the same password (NIST SP 800-63B, section 5.1.1.2).
        generator.generateBytes(
                Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    private byte[] salt() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }
}
