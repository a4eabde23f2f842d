package org.famen.content.compare;

/** What became of a provision. */
public enum Change {
    SAME,
    /** The same words under another number. */
    RENUMBERED,
    CHANGED,
    /** Other words and another number. */
    CHANGED_AND_RENUMBERED,
    INSERTED,
    REMOVED
}
