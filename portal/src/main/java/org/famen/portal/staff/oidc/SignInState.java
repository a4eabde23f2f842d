package org.famen.portal.staff.oidc;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A sign-in that is under way, as it travels to the identity service and back in the parameter {@code state}.
 *
 * @param chance what makes each another one
 * @param until when it may come back
 * @param next where to go afterwards
 * @param linking whose account is linked; empty for who signs in
 */
record SignInState(String chance, Instant until, String next, Optional<Linking> linking) {
    private static final String BREAK = "\n";
    private static final String BLANK = " ";

    /**
     * Somebody links their account.
     *
     * @param session in which they began, by its name
     */
    record Linking(UUID member, String session) {
        private String written() {
            return member + BLANK + session;
        }

        private static Linking read(String written) {
            String[] parts = written.split(BLANK, 2);
            return new Linking(UUID.fromString(parts[0]), parts[1]);
        }
    }

    SignInState {
        requireNonNull(chance, "chance is null");
        requireNonNull(until, "until is null");
        requireNonNull(next, "next is null");
        requireNonNull(linking, "linking is null");
    }

    String written() {
        return String.join(
                BREAK,
                chance,
                Long.toString(until.getEpochSecond()),
                linking.map(Linking::written).orElse(""),
                next);
    }

    /** @param written by {@link #written}; nobody else's is read */
    static SignInState read(String written) {
        String[] parts = written.split(BREAK, 4);
        return new SignInState(
                parts[0],
                Instant.ofEpochSecond(Long.parseLong(parts[1])),
                parts[3],
                Optional.of(parts[2]).filter(id -> !id.isEmpty()).map(Linking::read));
    }
}
