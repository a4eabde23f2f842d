package org.famen.content.checkup;

/** How urgent an answer is, the worst first. */
public enum Colour {
    /** Something is against the law, or money is at stake now. */
    RED,
    /** Worth looking into. */
    AMBER,
    GREEN
}
