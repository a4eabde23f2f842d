package org.famen.content.ranking;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.ranking.model.AnsweredQuestions;
import org.famen.content.ranking.model.Candidate;
import org.famen.content.ranking.model.QueryContext;
import org.famen.content.ranking.model.QuestionModel;
import org.famen.content.ranking.model.QuestionVectors;
import org.famen.content.search.SearchPlan;

/** Finds the provisions that may answer a question, with the signals by which they are ranked. */
public final class CandidateRetrieval {
    private final QuestionModel model;
    private final CandidateRequests requests;
    private final KnownProvisions provisions = new KnownProvisions();

    public CandidateRetrieval(QuestionModel model, RankingWeights weights) {
        this.model = model;
        this.requests = new CandidateRequests(weights);
    }

    /** @param question what was typed, without quotation marks and exclusions */
    public CandidateSet retrieve(SearchPlan plan, String question, AnsweredQuestions answered, CandidateIndex index) {
        QueryContext context = model.read(plan.translated(question), answered);
        CandidateHits answer = index.search(requests.provisions(plan, context));
        Map<String, KnownProvision> known = provisions.of(answer.hits(), index);
        CandidateHits found = answer.among(known.keySet());
        List<Candidate> candidates = found.hits().stream()
                .map(hit -> candidate(hit, requireNonNull(known.get(hit.id())), context.vectors()))
                .toList();
        return new CandidateSet(context, answered, found, candidates);
    }

    private static Candidate candidate(CandidateHit hit, KnownProvision known, Optional<QuestionVectors> asked) {
        return new Candidate(
                hit.id(),
                known.provision(),
                known.ordinal(),
                known.length(),
                hit.scores(),
                asked.filter(vectors -> known.hasMeaning()).map(vectors -> vectors.cosines(known.meaning())));
    }
}
