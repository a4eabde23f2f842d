package org.famen.portal.watch.change;

import java.util.Locale;

/** What can happen to a law. */
public enum LawChangeKind {
    /** A new text is there and does not apply yet. */
    ANNOUNCED,
    /** A text that was told of before applies from that day on. */
    IN_FORCE,
    /** A new text is there and applies already. */
    REPLACED,
    /** The same version reads otherwise than before: a mistake of the source was mended. */
    CORRECTED,
    /** A text to come begins on another day than was said. */
    POSTPONED,
    REPEAL_ANNOUNCED,
    REPEALED,
    /** It was said to be repealed, and is not. */
    NOT_REPEALED,
    /** A part of it will be void from a day on, while the rest goes on. */
    PART_END_ANNOUNCED,
    PART_ENDED,
    /** A judicial interpretation speaks of it that did not before. */
    INTERPRETED,
    /** Something is new in a list that is followed. */
    FOUND;

    /** As words and styles name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
