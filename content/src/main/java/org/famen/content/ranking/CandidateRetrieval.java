package org.famen.content.ranking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.ranking.model.AnsweredQuestions;
import org.famen.content.ranking.model.Candidate;
import org.famen.content.ranking.model.Cosines;
import org.famen.content.ranking.model.ProvisionKey;
import org.famen.content.ranking.model.QueryContext;
import org.famen.content.ranking.model.QuestionModel;
import org.famen.content.search.SearchPlan;

/** Finds the provisions that may answer a question, with the signals by which they are ranked. */
public final class CandidateRetrieval {
    private final QuestionModel model;
    private final CandidateRequests requests;
    private final ProvisionMeanings meanings = new ProvisionMeanings();

    public CandidateRetrieval(QuestionModel model, RankingWeights weights) {
        this.model = model;
        this.requests = new CandidateRequests(weights);
    }

    /** @param question what was typed, without quotation marks and exclusions */
    public CandidateSet retrieve(SearchPlan plan, String question, AnsweredQuestions answered, CandidateIndex index) {
        QueryContext context = model.read(plan.translated(question), answered);
        CandidateHits found = index.search(requests.provisions(plan, context));
        Map<String, Cosines> cosines = new HashMap<>();
        context.vectors()
                .ifPresent(asked -> meanings.of(found.hits(), index)
                        .forEach((id, vector) -> cosines.put(id, asked.cosines(vector))));
        List<Candidate> candidates = found.hits().stream()
                .map(hit -> candidate(hit, Optional.ofNullable(cosines.get(hit.id()))))
                .toList();
        return new CandidateSet(context, answered, found, candidates);
    }

    private static Candidate candidate(CandidateHit hit, Optional<Cosines> cosines) {
        return new Candidate(
                hit.id(),
                new ProvisionKey(hit.text("lawId"), hit.text("address")),
                hit.number("ordinal"),
                hit.number("length"),
                hit.scores(),
                cosines);
    }
}
