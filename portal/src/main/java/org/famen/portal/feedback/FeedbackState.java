package org.famen.portal.feedback;

import java.util.Locale;

/** The states of a feedback; {@code feedback_transition} in the database says which may follow which. */
public enum FeedbackState {
    RECEIVED,
    HANDLING,
    /** It is another authority's business, which has been told. */
    FORWARDED,
    ANSWERED,
    /** By who sent it. */
    WITHDRAWN;

    /** {@code received}: for the words. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether people still wait. */
    public boolean isOpen() {
        return this == RECEIVED || this == HANDLING || this == FORWARDED;
    }
}
