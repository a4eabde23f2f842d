package org.famen.portal.staff.credential;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.famen.portal.operations.Secrets;

/**
 * Hashes passwords with Argon2id (RFC 9106): 19 MiB, 2 passes, 1 lane (OWASP Password Storage Cheat Sheet) and a secret that is
 * not in the database, so that who has stolen that alone can guess nothing. Hashes are written in the form that other programs
 * read, with their parameters, so that these may grow.
 */
@Singleton
public class Passwords {
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    /** Names the secret: base64 of "hash", the hash key of {@link Secrets}. Hashes without it were made without a secret. */
    private static final String KEY_ID = "aGFzaA";

    private static final Pattern FORM = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=1(,keyid=" + KEY_ID + ")?\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    /** Of so many at once, since each takes its 19 MiB for as long as it computes: twenty of them are all that a portal has left. */
    private static final int AT_ONCE = 2;

    private final SecureRandom random = new SecureRandom();
    private final Semaphore room = new Semaphore(AT_ONCE, true);
    private final byte[] secret;
    /** Of no password that anybody knows: who names no account costs as much time as who does. */
    private final String nobodys;

    @Inject
    Passwords(Secrets secrets) {
        this(secrets.hash("staff-password", ""));
    }

    /** @param secret 32 bytes */
    Passwords(byte[] secret) {
        this.secret = secret.clone();
        this.nobodys = hash(Base64.getEncoder().encodeToString(salt()));
    }

    public String hash(String password) {
        byte[] salt = salt();
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=1,keyid=%s$%s$%s"
                .formatted(
                        KIBIBYTES,
                        PASSES,
                        KEY_ID,
                        base64.encodeToString(salt),
                        base64.encodeToString(compute(password, parameters(KIBIBYTES, PASSES, salt, secret))));
    }

    /** @param hash empty where there is no account; then the answer is no, after the same work */
    public boolean matches(String password, Optional<String> hash) {
        Matcher matcher = FORM.matcher(hash.orElse(nobodys));
        if (!matcher.matches()) {
            throw new IllegalStateException("a password hash is of another form");
        }
        MatchResult parts = matcher.toMatchResult();
        Argon2Parameters parameters = parameters(
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Base64.getDecoder().decode(parts.group(4)),
                parts.group(3) == null ? new byte[0] : secret);
        byte[] wanted = Base64.getDecoder().decode(parts.group(5));
        return MessageDigest.isEqual(compute(password, parameters), wanted) && hash.isPresent();
    }

    private static Argon2Parameters parameters(int kibibytes, int passes, byte[] salt, byte[] secret) {
        return new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(kibibytes)
                .withIterations(passes)
                .withParallelism(1)
                .withSalt(salt)
                .withSecret(secret)
                .build();
    }

    private byte[] compute(String password, Argon2Parameters parameters) {
        var generator = new Argon2BytesGenerator();
        byte[] hash = new byte[HASH_BYTES];
        room.acquireUninterruptibly();
        try {
            generator.init(parameters);
            // The same characters in another composition are the same password (NIST SP 800-63B, section 5.1.1.2).
            generator.generateBytes(
                    Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8), hash);
        } finally {
            room.release();
        }
        return hash;
    }

    /** How many wait for their turn. */
    int waiting() {
        return room.getQueueLength();
    }

    private byte[] salt() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }
}
