package org.famen.portal.application;

import java.util.Locale;

/** What came of a step. */
public enum StepOutcome {
    DONE,
    /** Somebody else was faster. */
    STALE,
    /** It may not follow, or says too little. */
    REFUSED,
    /** Who has refused does not decide about the objection. */
    BY_ANOTHER;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
