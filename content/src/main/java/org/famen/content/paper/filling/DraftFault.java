package org.famen.content.paper.filling;

/** Why a kept file cannot be gone on with. */
public enum DraftFault {
    /** No file, or an empty one. */
    EMPTY,
    /** Larger than a document can be. */
    LARGE,
    /** No text in UTF-8, or no JSON. */
    UNREADABLE,
    /** JSON, but none that was kept here. */
    FOREIGN,
    /** Kept of another document. */
    OTHER_PAPER
}
