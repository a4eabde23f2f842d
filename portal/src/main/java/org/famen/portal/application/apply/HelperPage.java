package org.famen.portal.application.apply;

import java.util.List;
import java.util.Optional;
import org.famen.portal.application.Kind;
import org.famen.portal.guard.Proof;
import org.famen.portal.web.FieldErrors;

/**
 * Asking for a link for a helper.
 *
 * @param sent whether one was sent a moment ago
 * @param problem why none was sent: key of the words; empty for nothing
 * @param proof that the form must bring
 */
public record HelperPage(
        String kind, String phone, FieldErrors errors, boolean sent, String problem, Optional<Proof> proof) {
    public List<Kind> kinds() {
        return List.of(Kind.values());
    }

    HelperPage because(String why, Optional<Proof> asked) {
        return new HelperPage(kind, phone, errors, sent, why, asked);
    }
}
