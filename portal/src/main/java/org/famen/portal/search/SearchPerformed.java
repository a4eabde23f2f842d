package org.famen.portal.search;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/**
 * Somebody searched; said for whoever wants to learn from it.
 *
 * @param id random, known to the results page alone
 * @param text as it was typed
 * @param total how much was found
 * @param parts of the results page that were shown; none where a citation led away
 * @param config version of lexicon, best bets and weights under which it was found
 */
public record SearchPerformed(String id, String text, Kind kind, long total, Set<ResultPart> parts, String config) {
    public SearchPerformed {
        requireNonNull(id, "id is null");
        requireNonNull(text, "text is null");
        requireNonNull(kind, "kind is null");
        parts = Set.copyOf(parts);
        requireNonNull(config, "config is null");
    }

    /** What was typed: a provision, the name of a law, or anything else. */
    public enum Kind {
        CITATION,
        LAW,
        QUESTION
    }
}
