package org.famen.content.ranking;

import java.util.List;
import org.famen.content.index.IndexName;
import org.famen.content.ranking.model.AnsweredQuestions;
import org.famen.content.ranking.model.Candidate;
import org.famen.content.ranking.model.Features;
import org.famen.content.ranking.model.QueryContext;

/**
 * The candidates of a question.
 *
 * @param found as Elasticsearch answered
 * @param candidates the same hits, in the same order
 */
public record CandidateSet(
        QueryContext context, AnsweredQuestions answered, CandidateHits found, List<Candidate> candidates) {
    public CandidateSet {
        candidates = List.copyOf(candidates);
    }

    /** Whether the meaning of each was compared with the question's. */
    public boolean hasMeanings() {
        return context.vectors().isPresent()
                && candidates.stream().allMatch(candidate -> candidate.cosines().isPresent());
    }

    /**
     * One row a candidate, see {@link Features}.
     *
     * @param meaning whether to look at vectors, too
     */
    public float[][] features(boolean meaning) {
        return Features.of(context, candidates, answered, meaning);
    }

    /** False where another release filled the index: its fields and vectors may be others. */
    boolean isComparable() {
        return found.hits().stream().allMatch(hit -> hit.index().endsWith(IndexName.ARTICLES.hash()));
    }
}
