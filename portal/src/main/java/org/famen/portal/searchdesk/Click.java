package org.famen.portal.searchdesk;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * A result was opened.
 *
 * @param position from 1
 * @param tries how often it has been looked for its search, which another portal may still be about to write
 */
record Click(UUID searchId, int position, int tries) {
    static final int LAST_POSITION = 1_000;
    private static final int MAX_TRIES = 5;

    Click {
        requireNonNull(searchId, "searchId is null");
    }

    boolean isHopeless() {
        return tries >= MAX_TRIES;
    }

    Click again() {
        return new Click(searchId, position, tries + 1);
    }
}
