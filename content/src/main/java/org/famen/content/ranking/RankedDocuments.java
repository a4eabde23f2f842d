package org.famen.content.ranking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.ranking.model.QueryContext;

/**
 * What a search found.
 *
 * @param documents the best, in the order of their relevance
 * @param incomplete whether a part of the index did not answer
 * @param unrelated whether the question has nothing to do with law, so that nothing is listed for it
 * @param context what was known of the question, where it was ranked by what was learned
 */
public record RankedDocuments(
        List<RankedDocument> documents, boolean incomplete, boolean unrelated, Optional<QueryContext> context) {
    public RankedDocuments {
        documents = List.copyOf(documents);
    }

    /** The provisions among them that the ranker knew, as law#address. */
    public List<String> provisions() {
        return documents.stream()
                .flatMap(document -> document.candidate().stream())
                .map(candidate -> candidate.provision().lawId() + "#"
                        + candidate.provision().address())
                .toList();
    }

    /**
     * Ids of documents that are shown together, in the order of their best: the provisions of one law, or each by itself.
     *
     * @param byLaw false within one law, where nothing is grouped
     */
    public List<List<String>> groups(boolean byLaw) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (RankedDocument document : documents) {
            String group = byLaw && document.isOfALaw() ? document.lawId() : document.id();
            groups.computeIfAbsent(group, key -> new ArrayList<>()).add(document.id());
        }
        return List.copyOf(groups.values());
    }
}
