package org.famen.portal.staff;

import static java.util.Objects.requireNonNull;

import io.micronaut.serde.annotation.Serdeable;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/**
 * The second factor: codes of six digits that change every 30 seconds (RFC 6238 with SHA-1, which is what the common apps do). A
 * clock may be one step slow or fast.
 *
 * @param secret Base32 (RFC 4648) of 20 bytes
 */
@Serdeable
record Totp(String secret) {
    private static final int SECRET_BYTES = 20;
    private static final long STEP_SECONDS = 30;
    private static final int MODULUS = 1_000_000;

    Totp {
        requireNonNull(secret, "secret is null");
    }

    static Totp random() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return new Totp(Base32.toBase32String(secret));
    }

    /** The time step whose code this is, now, a step ago or a step ahead. */
    OptionalLong step(String code, Instant now) {
        byte[] given = code.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        long step = now.getEpochSecond() / STEP_SECONDS;
        return LongStream.rangeClosed(step - 1, step + 1)
                .filter(each -> MessageDigest.isEqual(code(each).getBytes(StandardCharsets.UTF_8), given))
                .findFirst();
    }

    String code(Instant at) {
        return code(at.getEpochSecond() / STEP_SECONDS);
    }

    /** As authenticator apps read it: Key URI Format of Google Authenticator. */
    String uri(String issuer, String login) {
        return "otpauth://totp/" + encode(issuer) + ":" + encode(login) + "?secret=" + secret + "&issuer="
                + encode(issuer);
    }

    /** In groups of four, to type. */
    String written() {
        return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** Says nothing: it belongs into no log. */
    @Override
    public String toString() {
        return "Totp";
    }

    private String code(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(Base32.decode(secret), "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xF;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % MODULUS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA1", e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
