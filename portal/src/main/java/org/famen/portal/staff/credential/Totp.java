package org.famen.portal.staff.credential;

import static java.util.Objects.requireNonNull;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;
import org.famen.content.search.TypedText;

/**
 * The second factor: codes of six digits that change every 30 seconds (RFC 6238 with SHA-1, which is what the common apps do). A
 * clock may be one step slow or fast.
 *
 * @param secret Base32 (RFC 4648) of 20 bytes
 */
@Serdeable
public record Totp(String secret) {
    private static final int SECRET_BYTES = 20;
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    private static final Duration STEP = CODES.getTimeStep();

    public Totp {
        requireNonNull(secret, "secret is null");
    }

    public static Totp random() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return new Totp(Base32.toBase32String(secret));
    }

    /** The time step whose code this is, now, a step ago or a step ahead. */
    public OptionalLong step(String code, Instant now) {
        byte[] given = TypedText.letters(code).getBytes(StandardCharsets.UTF_8);
        return Stream.of(now.minus(STEP), now, now.plus(STEP))
                .filter(at -> MessageDigest.isEqual(code(at).getBytes(StandardCharsets.UTF_8), given))
                .mapToLong(at -> at.getEpochSecond() / STEP.toSeconds())
                .findFirst();
    }

    String code(Instant at) {
        Key key = new SecretKeySpec(Base32.decode(secret), CODES.getAlgorithm());
        try {
            return CODES.generateOneTimePasswordString(key, at, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("a secret that is none", e);
        }
    }

    /** As authenticator apps read it: Key URI Format of Google Authenticator. */
    public String uri(String issuer, String login) {
        return "otpauth://totp/" + encode(issuer) + ":" + encode(login) + "?secret=" + secret + "&issuer="
                + encode(issuer);
    }

    /** In groups of four, to type. */
    public String written() {
        return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** Says nothing: it belongs into no log. */
    @Override
    public String toString() {
        return "Totp";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
