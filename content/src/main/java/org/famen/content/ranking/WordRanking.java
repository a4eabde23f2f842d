package org.famen.content.ranking;

import java.util.Optional;
import org.famen.content.search.SearchPlan;

/** Documents in the order of a plan alone: where a word is looked for and not an answer, or another order is wanted. */
public final class WordRanking {
    private final CandidateRequests requests;

    public WordRanking(RankingWeights weights) {
        this.requests = new CandidateRequests(weights);
    }

    public RankedDocuments rank(SearchPlan plan, CandidateIndex index) {
        CandidateHits found = index.search(requests.words(plan));
        return new RankedDocuments(
                found.hits().stream()
                        .map(hit -> RankedDocument.of(hit, hit.text("lawId")))
                        .toList(),
                found.incomplete(),
                false,
                Optional.empty());
    }
}
