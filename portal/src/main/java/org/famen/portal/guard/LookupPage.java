package org.famen.portal.guard;

import java.util.Optional;
import org.famen.portal.web.FieldErrors;

/**
 * Asking for what somebody sent by its reference and its code.
 *
 * @param problem why it is not shown: key of the words; empty at first
 * @param erased whether one was erased a moment ago
 * @param proof that the form must bring
 */
public record LookupPage(
        String reference, String code, FieldErrors errors, String problem, boolean erased, Optional<Proof> proof) {
    LookupPage because(String why, Optional<Proof> asked) {
        return new LookupPage(reference, code, errors, why, erased, asked);
    }
}
