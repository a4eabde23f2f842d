package org.famen.portal.guard;

import static java.util.Objects.requireNonNull;

import io.micronaut.http.HttpStatus;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a form is not let in; it is shown again with what was typed.
 *
 * @param proof that must be given with it; empty where none would help
 */
public record FormRefusal(Reason reason, Optional<Proof> proof) {
    /** What a form that is not let in has against it. */
    public enum Reason {
        /** Work must be proved first. */
        PROVE,
        /** This address has tried too often. */
        TOO_MANY,
        /** The field that people don't see was filled in. */
        ROBOT
    }

    public FormRefusal {
        requireNonNull(reason, "reason is null");
        requireNonNull(proof, "proof is null");
    }

    /** The last part of its sentence's code. */
    public String problem() {
        return reason.name().toLowerCase(Locale.ROOT);
    }

    public HttpStatus status() {
        return reason == Reason.ROBOT ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.TOO_MANY_REQUESTS;
    }
}
