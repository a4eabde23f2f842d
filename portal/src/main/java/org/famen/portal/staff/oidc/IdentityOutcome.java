package org.famen.portal.staff.oidc;

import java.util.UUID;

/** What came of an identity that was checked. */
sealed interface IdentityOutcome {
    record Known(UUID member) implements IdentityOutcome {}

    /** @param reason key of the words */
    record Refused(String reason) implements IdentityOutcome {}
}
