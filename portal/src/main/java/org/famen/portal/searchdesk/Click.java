package org.famen.portal.searchdesk;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.famen.portal.search.ResultPart;
import org.jspecify.annotations.Nullable;

/**
 * A link of a results page was opened.
 *
 * @param position in the list, from 1; null in every other part
 * @param tries how often it has been looked for its search, which another portal may still be about to write
 */
record Click(UUID searchId, ResultPart part, @Nullable Integer position, int tries) {
    static final int LAST_POSITION = 1_000;
    private static final int MAX_TRIES = 5;

    Click {
        requireNonNull(searchId, "searchId is null");
        requireNonNull(part, "part is null");
    }

    boolean isHopeless() {
        return tries >= MAX_TRIES;
    }

    Click again() {
        return new Click(searchId, part, position, tries + 1);
    }
}
