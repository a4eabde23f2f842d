package org.famen.portal.search;

import java.util.List;
import java.util.Optional;
import org.famen.content.relevance.Inquiry;

/**
 * What a search found.
 *
 * @param documents the best, in the order of their relevance
 * @param incomplete whether a part of the index did not answer
 * @param inquiry what was known of the question, where it was ranked by what was learned
 */
record Found(List<FoundDocument> documents, boolean incomplete, Optional<Inquiry> inquiry) {
    Found {
        documents = List.copyOf(documents);
    }
}
