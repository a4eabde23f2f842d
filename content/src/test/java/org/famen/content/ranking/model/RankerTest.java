package org.famen.content.ranking.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RankerTest {
    private static final RankingNet LIKES_THE_FIRST = net(1, 0);
    private static final RankingNet LIKES_THE_SECOND_ALOUD = net(0, 100);

    @Test
    void noNetShoutsDownTheOthers() {
        Ranker ranker = new Ranker(List.of(LIKES_THE_FIRST, LIKES_THE_SECOND_ALOUD));

        float[] scores = ranker.scores(new float[][] {{3, 0}, {0, 3}, {0, 0}});

        assertThat(scores[0]).isCloseTo(scores[1], within(1e-5f));
        assertThat(scores[2]).isLessThan(scores[0]);
    }

    @Test
    void theBestCandidateComesFirst() {
        Candidate poor = candidate("poor");
        Candidate good = candidate("good");

        assertThat(new Ranker(List.of(LIKES_THE_FIRST)).rank(List.of(poor, good), new float[][] {{1, 0}, {2, 0}}))
                .containsExactly(good, poor);
    }

    @Test
    void eachNetLooksAtCandidatesInItsOwnWay() {
        var seesTheOppositeOfTheFirst = new RankingNet(
                new float[2],
                new float[] {-1, 1},
                new float[] {1, 0},
                new float[][] {{0, 0}},
                new float[1],
                new float[1]);

        assertThat(new Ranker(List.of(LIKES_THE_FIRST, seesTheOppositeOfTheFirst, LIKES_THE_FIRST))
                        .scores(new float[][] {{3, 0}, {-3, 0}}))
                .containsExactly(1, -1);
    }

    @Test
    void tellsWhatAFeatureAddsToAScore() {
        assertThat(new Ranker(List.of(LIKES_THE_FIRST)).effects(new float[] {2, 3}))
                .containsExactly(2, 0);
    }

    private static RankingNet net(float first, float second) {
        return new RankingNet(
                new float[2],
                new float[] {1, 1},
                new float[] {first, second},
                new float[][] {{0, 0}},
                new float[1],
                new float[1]);
    }

    private static Candidate candidate(String id) {
        return new Candidate(id, new ProvisionKey("路灯法", "1"), 0, 10, Map.of(), Optional.empty());
    }
}
