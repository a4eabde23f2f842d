package org.famen.portal.staff.oidc;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.famen.portal.operations.Secrets;
import org.famen.portal.staff.credential.Tokens;
import org.famen.portal.web.Visitor;

/**
 * Makes states, and knows its own again. A state is signed for one browser's cookie; nonce and PKCE's verifier are keyed hashes
 * of both (OpenID Connect Core 1.0, section 3.1.2.1; RFC 7636, section 4.1), so that nothing has to be kept meanwhile and what
 * another browser began is worth nothing here. That a code is used once the identity service sees to.
 */
@Singleton
class SignInStates {
    private static final Duration GOOD = Duration.ofMinutes(10);

    private final Secrets secrets;
    private final Tokens tokens;
    private final Clock clock;

    SignInStates(Secrets secrets, Tokens tokens, Clock clock) {
        this.secrets = secrets;
        this.tokens = tokens;
        this.clock = clock;
    }

    SignInState begin(String next, Optional<SignInState.Linking> linking) {
        return new SignInState(tokens.random(), clock.instant().plus(GOOD), next, linking);
    }

    /** For the address: what it says and the signature. */
    String parameter(Visitor visitor, SignInState state) {
        return Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(state.written().getBytes(StandardCharsets.UTF_8))
                + "." + hash("oidc-state", visitor, state);
    }

    /** Of 43 characters, as {@link #verifier}. */
    String nonce(Visitor visitor, SignInState state) {
        return hash("oidc-nonce", visitor, state);
    }

    String verifier(Visitor visitor, SignInState state) {
        return hash("oidc-verifier", visitor, state);
    }

    /** Empty when it is another browser's, nobody's, or too old. */
    Optional<SignInState> find(Visitor visitor, String parameter) {
        int end = parameter.indexOf('.');
        if (end < 0 || !parameter.matches("[A-Za-z0-9_.-]{1,4000}")) {
            return Optional.empty();
        }
        String written;
        try {
            written = new String(Base64.getUrlDecoder().decode(parameter.substring(0, end)), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException nobodys) {
            return Optional.empty();
        }
        boolean ours = MessageDigest.isEqual(
                hash("oidc-state", visitor, written).getBytes(StandardCharsets.US_ASCII),
                parameter.substring(end + 1).getBytes(StandardCharsets.US_ASCII));
        return ours
                ? Optional.of(SignInState.read(written))
                        .filter(state -> clock.instant().isBefore(state.until()))
                : Optional.empty();
    }

    private String hash(String purpose, Visitor visitor, SignInState state) {
        return hash(purpose, visitor, state.written());
    }

    private String hash(String purpose, Visitor visitor, String written) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(secrets.hash(purpose, visitor.id() + "\n" + written));
    }
}
