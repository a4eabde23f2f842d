package org.famen.portal.search.ranking;

import java.util.List;
import java.util.Optional;
import org.famen.content.ranking.QueryContext;

/**
 * What a search found.
 *
 * @param documents the best, in the order of their relevance
 * @param incomplete whether a part of the index did not answer
 * @param context what was known of the question, where it was ranked by what was learned
 */
public record RankedDocuments(List<RankedDocument> documents, boolean incomplete, Optional<QueryContext> context) {
    public RankedDocuments {
        documents = List.copyOf(documents);
    }
}
