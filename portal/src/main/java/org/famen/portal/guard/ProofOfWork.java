package org.famen.portal.guard;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.altcha.altcha.Altcha;
import org.altcha.altcha.Altcha.Challenge;
import org.altcha.altcha.Altcha.ChallengeOptions;
import org.famen.portal.operations.Secrets;
import org.famen.portal.web.Submission;
import org.famen.portal.web.Visitor;

/**
 * Makes trying cost something: the browser finds a number whose hash is known (ALTCHA, hosted here), or who has no script
 * waits. A proof is of one form, one visitor and one moment, and is good once.
 */
@Singleton
class ProofOfWork {
    private static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final String EXPIRES = "famen";
    private static final Pattern TICKET = Pattern.compile("([1-9]\\d{0,11})\\.[A-Za-z0-9_-]{43}");

    private final GuardSettings settings;
    private final Secrets secrets;
    private final Tries tries;
    private final JsonMapper json;
    private final Clock clock;

    ProofOfWork(GuardSettings settings, Secrets secrets, Tries tries, JsonMapper json, Clock clock) {
        this.settings = settings;
        this.secrets = secrets;
        this.tries = tries;
        this.json = json;
        this.clock = clock;
    }

    /** @param what form it is for */
    Proof ask(Visitor visitor, String what) {
        long now = clock.instant().getEpochSecond();
        // The library would compare its own expiry with the system's clock instead of ours.
        Challenge challenge = challenge(new ChallengeOptions()
                .setAlgorithm(Altcha.Algorithm.SHA256)
                .setMaxNumber(settings.workNumber())
                .setSecureRandomNumber(true)
                .setHmacKey(key(visitor, what))
                .addParam(EXPIRES, Long.toString(now + GOOD_FOR.toSeconds())));
        return new Proof(
                challenge.algorithm,
                challenge.challenge,
                challenge.salt,
                challenge.signature,
                settings.workNumber(),
                ticket(visitor, what, now),
                settings.waitWithoutScript().toSeconds());
    }

    /** Whether the form brings a proof that is right, in time and new. */
    boolean isGiven(Visitor visitor, String what, Submission form) {
        String payload = form.text("proof");
        return payload.isEmpty()
                ? hasWaited(visitor, what, form.text("ticket"))
                : isSolved(payload, key(visitor, what));
    }

    private boolean isSolved(String payload, String key) {
        try {
            Map<?, ?> sent = json.readValue(Base64.getDecoder().decode(payload), Map.class);
            long expires = Long.parseLong(
                    Altcha.extractParams(String.valueOf(sent.get("salt"))).getOrDefault(EXPIRES, "0"));
            return Altcha.verifySolution(payload, key, false)
                    && expires > clock.instant().getEpochSecond()
                    // By what was asked, since the same answer can be written in many ways.
                    && tries.spend("proof", String.valueOf(sent.get("challenge")), Instant.ofEpochSecond(expires));
        } catch (Exception unreadable) {
            // Whatever somebody sends that the library can't read is no proof.
            return false;
        }
    }

    private boolean hasWaited(Visitor visitor, String what, String ticket) {
        Matcher matcher = TICKET.matcher(ticket);
        if (!matcher.matches()) {
            return false;
        }
        long issued = Long.parseLong(matcher.group(1));
        Duration age = Duration.between(Instant.ofEpochSecond(issued), clock.instant());
        return age.compareTo(settings.waitWithoutScript()) >= 0
                && age.compareTo(GOOD_FOR) <= 0
                && MessageDigest.isEqual(bytes(ticket), bytes(ticket(visitor, what, issued)))
                && tries.spend("proof", ticket, Instant.ofEpochSecond(issued).plus(GOOD_FOR));
    }

    private String ticket(Visitor visitor, String what, long issued) {
        byte[] signature = secrets.hash("ticket", what + "." + visitor.id() + "." + issued);
        return issued + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    private String key(Visitor visitor, String what) {
        return HexFormat.of().formatHex(secrets.hash("altcha", what + "." + visitor.id()));
    }

    private static Challenge challenge(ChallengeOptions options) {
        try {
            return Altcha.createChallenge(options);
        } catch (Exception e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
