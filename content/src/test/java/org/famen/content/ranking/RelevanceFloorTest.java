package org.famen.content.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.ranking.embedding.SentenceEncoder;
import org.famen.content.ranking.model.AnsweredQuestions;
import org.famen.content.ranking.model.Candidate;
import org.famen.content.ranking.model.Cosines;
import org.famen.content.ranking.model.ProvisionKey;
import org.famen.content.ranking.model.QueryContext;
import org.famen.content.ranking.model.QuestionVectors;
import org.famen.content.ranking.model.RankingSignals;
import org.famen.content.ranking.model.TypicalQuestions;
import org.junit.jupiter.api.Test;

class RelevanceFloorTest {
    private static final AnsweredQuestions NONE = new AnsweredQuestions(List.of(), TypicalQuestions.NONE);

    @Test
    void aCityWithoutLawTextsIsNotToldThatAQuestionHasNothingToDoWithLaw() {
        assertThat(RelevanceFloor.isPassedBy(found(List.of()), UnrelatedTopics.NONE))
                .isTrue();
    }

    @Test
    void whatIsFarFromEveryProvisionIsHeldBack() {
        Candidate far = candidate(0.3f);
        Candidate near = candidate(1f);

        assertThat(RelevanceFloor.isPassedBy(found(List.of(far)), UnrelatedTopics.NONE))
                .isFalse();
        assertThat(RelevanceFloor.isPassedBy(found(List.of(near)), UnrelatedTopics.NONE))
                .isTrue();
    }

    private static CandidateSet found(List<Candidate> candidates) {
        float[] vector = new float[SentenceEncoder.DIMENSIONS];
        vector[0] = 1;
        QueryContext context = new QueryContext(
                "路灯坏了",
                Optional.of(new QuestionVectors(vector, vector)),
                new RankingSignals(),
                Map.of(),
                Map.of(),
                Map.of());
        return new CandidateSet(context, NONE, CandidateHits.NONE, candidates);
    }

    private static Candidate candidate(float cosine) {
        return new Candidate(
                "路灯法#5", new ProvisionKey("路灯法", "5"), 0, 20, Map.of(), Optional.of(new Cosines(cosine, cosine)));
    }
}
