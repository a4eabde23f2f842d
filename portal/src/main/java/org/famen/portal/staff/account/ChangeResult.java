package org.famen.portal.staff.account;

/** What came of changing somebody's account. */
sealed interface ChangeResult {
    record Done() implements ChangeResult {}

    /** Done, and there is a link to hand over. */
    record Invited(Invitation invitation) implements ChangeResult {}

    /** Not theirs to change, or nobody there. */
    record Refused() implements ChangeResult {}

    /** Somebody has changed it since it was looked at. */
    record Stale() implements ChangeResult {}

    /** Nobody would be left who can invite others. */
    record LastManager() implements ChangeResult {}
}
