package org.famen.portal.booking.manage;

import java.util.Optional;
import org.famen.portal.guard.Proof;
import org.famen.portal.web.FieldErrors;

/**
 * Asking for a booking by its reference and its phone.
 *
 * @param problem why nothing was sent: key of the words; empty at first
 * @param done what was just done: key of the words; empty for nothing
 * @param proof that the form must bring
 */
public record LookupPage(
        String reference, String phone, FieldErrors errors, String problem, String done, Optional<Proof> proof) {
    static LookupPage empty(String reference, String done) {
        return new LookupPage(reference, "", FieldErrors.NONE, "", done, Optional.empty());
    }

    LookupPage because(String why, Optional<Proof> asked) {
        return new LookupPage(reference, phone, errors, why, done, asked);
    }
}
