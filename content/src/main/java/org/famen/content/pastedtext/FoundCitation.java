package org.famen.content.pastedtext;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.famen.content.citation.CitationResult;

/**
 * A citation in a text.
 *
 * @param start in UTF-16 units from 0
 * @param end behind it
 * @param quotation what the text quotes beside it
 */
public record FoundCitation(int start, int end, CitationResult result, Optional<Quotation> quotation) {
    public FoundCitation {
        requireNonNull(result, "result is null");
        requireNonNull(quotation, "quotation is null");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no words: " + start + ".." + end);
        }
    }
}
