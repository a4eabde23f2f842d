package org.famen.content.ranking;

import java.util.List;
import org.famen.content.ranking.embedding.Embedding;
import org.famen.content.ranking.embedding.QuantizedVector;
import org.famen.content.ranking.model.AnsweredQuestions;
import org.famen.content.ranking.model.Candidate;
import org.famen.content.ranking.model.ProvisionKey;
import org.famen.content.ranking.model.QueryContext;
import org.famen.content.search.SearchPlan;

/** Finds the provisions that may answer a question, with the signals by which they are ranked. */
public final class CandidateRetrieval {
    private final Embedding embedding;
    private final CandidateRequests requests;

    public CandidateRetrieval(Embedding embedding, RankingWeights weights) {
        this.embedding = embedding;
        this.requests = new CandidateRequests(weights);
    }

    /** @param question what was typed, without quotation marks and exclusions */
    public CandidateSet retrieve(SearchPlan plan, String question, AnsweredQuestions answered, CandidateIndex index) {
        QueryContext context = QueryContext.of(plan.translated(question), embedding, answered);
        CandidateHits found = index.search(requests.provisions(plan, context));
        List<Candidate> candidates =
                found.hits().stream().map(hit -> candidate(hit, context)).toList();
        return new CandidateSet(context, answered, found, candidates);
    }

    private static Candidate candidate(CandidateHit hit, QueryContext context) {
        String vector = hit.text("meaningBytes");
        return new Candidate(
                hit.id(),
                new ProvisionKey(hit.text("lawId"), hit.text("address")),
                hit.number("ordinal"),
                hit.number("length"),
                hit.scores(),
                vector.isEmpty() ? 0 : QuantizedVector.ofBase64(vector).cosine(context.meaning()));
    }
}
