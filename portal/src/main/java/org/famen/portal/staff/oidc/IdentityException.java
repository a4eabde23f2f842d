package org.famen.portal.staff.oidc;

import static java.util.Objects.requireNonNull;

/** Nobody is signed in by this; the message is for the log and names no person. */
final class IdentityException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why not: key of the words. */
    enum Reason {
        /** What came back belongs to no sign-in of this browser. */
        STATE,
        /** The service says no. */
        DECLINED,
        /** Its token does not stand up. */
        TOKEN,
        /** It does not answer. */
        AWAY;
    }

    private final Reason reason;

    IdentityException(Reason reason, String message) {
        super(message);
        this.reason = requireNonNull(reason, "reason is null");
    }

    IdentityException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = requireNonNull(reason, "reason is null");
    }

    Reason reason() {
        return reason;
    }
}
