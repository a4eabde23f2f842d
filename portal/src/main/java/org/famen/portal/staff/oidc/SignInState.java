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
 * @param member who links their account; empty who signs in
 */
record SignInState(String chance, Instant until, String next, Optional<UUID> member) {
    private static final String BREAK = "\n";

    SignInState {
        requireNonNull(chance, "chance is null");
        requireNonNull(until, "until is null");
        requireNonNull(next, "next is null");
        requireNonNull(member, "member is null");
    }

    String written() {
        return String.join(
                BREAK,
                chance,
                Long.toString(until.getEpochSecond()),
                member.map(UUID::toString).orElse(""),
                next);
    }

    /** @param written by {@link #written}; nobody else's is read */
    static SignInState read(String written) {
        String[] parts = written.split(BREAK, 4);
        return new SignInState(
                parts[0],
                Instant.ofEpochSecond(Long.parseLong(parts[1])),
                parts[3],
                Optional.of(parts[2]).filter(id -> !id.isEmpty()).map(UUID::fromString));
    }
}
