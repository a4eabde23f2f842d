package org.famen.portal.search.results;

import java.util.HashSet;
import java.util.Set;
import org.famen.content.ranking.embedding.Grams;

/**
 * The stretch of a text in which most of what was typed stands. For results of one line, where nothing is marked; having
 * Elasticsearch mark them took it as long as a third of a search (docs/performance.md).
 */
final class Snippet {
    /** In characters. */
    private static final int LENGTH = 90;

    private static final String BEFORE_A_CLAUSE = "。；：，、！？\n";

    private final Set<String> pairs;

    /** @param typed the words of the question */
    Snippet(String typed) {
        pairs = new HashSet<>(Grams.pairs(typed));
    }

    /** Begins with a clause; the first of the best. */
    String of(String text) {
        if (text.length() <= LENGTH) {
            return text;
        }
        int[] found = found(text);
        int best = 0;
        for (int start = 1; start < text.length(); start++) {
            boolean clause = BEFORE_A_CLAUSE.indexOf(text.charAt(start - 1)) >= 0;
            if (clause && within(found, start) > within(found, best)) {
                best = start;
            }
        }
        return text.substring(best, end(text, best));
    }

    /** How many pairs of what was typed begin before each place. */
    private int[] found(String text) {
        int[] found = new int[text.length() + 1];
        for (int at = 0; at < text.length(); at++) {
            boolean pair = at + 2 <= text.length() && pairs.contains(text.substring(at, at + 2));
            found[at + 1] = found[at] + (pair ? 1 : 0);
        }
        return found;
    }

    private static int within(int[] found, int start) {
        return found[Math.min(start + LENGTH, found.length) - 1] - found[start];
    }

    /** No character of two halves is cut. */
    private static int end(String text, int start) {
        int end = Math.min(text.length(), start + LENGTH);
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
