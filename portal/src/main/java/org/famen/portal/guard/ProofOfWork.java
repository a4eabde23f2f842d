package org.famen.portal.guard;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.altcha.altcha.Altcha;
import org.altcha.altcha.Altcha.Challenge;
import org.altcha.altcha.Altcha.ChallengeOptions;
import org.famen.portal.operations.Secrets;
import org.famen.portal.web.Submission;
import org.famen.portal.web.Visitor;

/**
 * Makes trying cost something: the browser finds a number whose hash is known (ALTCHA, hosted here), or who has no script
 * waits. Each proof is good once, for a while.
 */
@Singleton
class ProofOfWork {
    private static final Duration GOOD_FOR = Duration.ofMinutes(30);
    private static final String EXPIRES = "famen";

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

    Proof ask(Visitor visitor) {
        long now = clock.instant().getEpochSecond();
        // The library would compare its own expiry with the system's clock instead of ours.
        Challenge challenge = challenge(new ChallengeOptions()
                .setAlgorithm(Altcha.Algorithm.SHA256)
                .setMaxNumber(settings.workNumber())
                .setSecureRandomNumber(true)
                .setHmacKey(key())
                .addParam(EXPIRES, Long.toString(now + GOOD_FOR.toSeconds())));
        return new Proof(
                challenge.algorithm,
                challenge.challenge,
                challenge.salt,
                challenge.signature,
                settings.workNumber(),
                ticket(visitor, now),
                settings.waitWithoutScript().toSeconds());
    }

    /** Whether the form brings a proof that is right, in time and new. */
    boolean isGiven(Visitor visitor, Submission form) {
        String payload = form.text("proof");
        String ticket = form.text("ticket");
        if (!payload.isEmpty()) {
            return isSolved(payload) && isNew(payload);
        }
        return hasWaited(visitor, ticket) && isNew(ticket);
    }

    private boolean isSolved(String payload) {
        try {
            String expires = Altcha.extractParams(salt(payload)).getOrDefault(EXPIRES, "0");
            return Altcha.verifySolution(payload, key(), false)
                    && Long.parseLong(expires) > clock.instant().getEpochSecond();
        } catch (Exception unreadable) {
            // Whatever somebody sends that the library can't read is no proof.
            return false;
        }
    }

    private String salt(String payload) throws IOException {
        Map<?, ?> sent = json.readValue(Base64.getDecoder().decode(payload), Map.class);
        return String.valueOf(sent.get("salt"));
    }

    private boolean hasWaited(Visitor visitor, String ticket) {
        int dot = ticket.indexOf('.');
        if (dot < 1 || !ticket.substring(0, dot).matches("\\d{1,12}")) {
            return false;
        }
        long issued = Long.parseLong(ticket.substring(0, dot));
        Duration age = Duration.between(Instant.ofEpochSecond(issued), clock.instant());
        return age.compareTo(settings.waitWithoutScript()) >= 0
                && age.compareTo(GOOD_FOR) <= 0
                && MessageDigest.isEqual(bytes(ticket), bytes(ticket(visitor, issued)));
    }

    private boolean isNew(String proof) {
        return tries.count("proof", proof, Duration.ofDays(1)) == 1;
    }

    private String ticket(Visitor visitor, long issued) {
        byte[] signature = secrets.hash("ticket", visitor.id() + "." + issued);
        return issued + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    private String key() {
        return HexFormat.of().formatHex(secrets.hash("altcha", "key"));
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
