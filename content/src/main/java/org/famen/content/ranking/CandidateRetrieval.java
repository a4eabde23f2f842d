package org.famen.content.ranking;

import java.util.List;
import java.util.Optional;
import org.famen.content.ranking.embedding.QuantizedVector;
import org.famen.content.ranking.model.AnsweredQuestions;
import org.famen.content.ranking.model.Candidate;
import org.famen.content.ranking.model.ProvisionKey;
import org.famen.content.ranking.model.QueryContext;
import org.famen.content.ranking.model.QuestionModel;
import org.famen.content.ranking.model.QuestionVectors;
import org.famen.content.search.SearchPlan;

/** Finds the provisions that may answer a question, with the signals by which they are ranked. */
public final class CandidateRetrieval {
    private final QuestionModel model;
    private final CandidateRequests requests;

    public CandidateRetrieval(QuestionModel model, RankingWeights weights) {
        this.model = model;
        this.requests = new CandidateRequests(weights);
    }

    /** @param question what was typed, without quotation marks and exclusions */
    public CandidateSet retrieve(SearchPlan plan, String question, AnsweredQuestions answered, CandidateIndex index) {
        QueryContext context = model.read(plan.translated(question), answered);
        CandidateHits found = index.search(requests.provisions(plan, context));
        List<Candidate> candidates = found.hits().stream()
                .map(hit -> candidate(hit, context.vectors()))
                .toList();
        return new CandidateSet(context, answered, found, candidates);
    }

    private static Candidate candidate(CandidateHit hit, Optional<QuestionVectors> question) {
        String vector = hit.text(CandidateRequests.MEANING_BYTES);
        return new Candidate(
                hit.id(),
                new ProvisionKey(hit.text("lawId"), hit.text("address")),
                hit.number("ordinal"),
                hit.number("length"),
                hit.scores(),
                question.filter(asked -> !vector.isEmpty())
                        .map(asked ->
                                asked.cosines(QuantizedVector.ofBase64(vector).unit())));
    }
}
