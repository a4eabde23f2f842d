package org.famen.content.search;

import java.util.List;
import java.util.Optional;
import org.famen.content.citation.Citation;

/**
 * What was understood of the text.
 *
 * @param words what is left to rank by, simplified and half-width, separated by blanks
 * @param phrases that must stand in the text word for word
 * @param exclusions that must not
 * @param citation when the whole text is one; then it resolves and ranks nothing
 */
public record QueryAnalysis(String words, List<String> phrases, List<String> exclusions, Optional<Citation> citation) {
    public QueryAnalysis {
        phrases = List.copyOf(phrases);
        exclusions = List.copyOf(exclusions);
    }

    public boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty() && exclusions.isEmpty();
    }
}
