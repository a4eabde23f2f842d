package org.famen.portal.staff;

/** What came of a password or a code. */
public sealed interface SignInOutcome {
    /** @param token of the session, for the cookie */
    record Opened(String token) implements SignInOutcome {
        @Override
        public String toString() {
            return "Opened";
        }
    }

    record Wrong() implements SignInOutcome {}

    /** Too often wrong; for some minutes even the right one is refused. */
    record Locked() implements SignInOutcome {}
}
