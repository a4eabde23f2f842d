package org.famen.content.spelling;

import java.util.Map;
import java.util.Set;

/** What may have been meant by a piece of a text. */
interface Proposal {
    /** Of the piece in the text. */
    int start();

    /** The piece. */
    String written();

    String meant();

    /** What {@link #holds} wants to know of. */
    Set<String> questions();

    /**
     * Whether the texts speak for what was meant and against what was written.
     *
     * @param texts how many texts hold each of {@link #questions}
     */
    boolean holds(Map<String, Long> texts);

    default int end() {
        return start() + written().length();
    }

    default boolean overlaps(Proposal other) {
        return start() < other.end() && other.start() < end();
    }
}
