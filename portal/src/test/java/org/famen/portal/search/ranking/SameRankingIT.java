package org.famen.portal.search.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.famen.content.ranking.RankedDocument;
import org.famen.content.ranking.RankedDocuments;
import org.famen.content.ranking.RankingPipeline;
import org.famen.content.ranking.RankingWeights;
import org.famen.content.ranking.embedding.TextEncoder;
import org.famen.content.ranking.model.LearnedRanking;
import org.famen.content.search.QueryAnalysis;
import org.famen.content.search.QueryAnalyzer;
import org.famen.content.search.SearchPlan;
import org.famen.content.search.SearchPlanner;
import org.famen.content.search.SearchQuery;
import org.famen.indexer.elastic.Cluster;
import org.famen.indexer.elastic.ClusterCandidates;
import org.famen.portal.city.FixedClock;
import org.famen.portal.search.query.UnrelatedMeanings;
import org.famen.portal.testing.PortalUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the indexer measures is what the portal serves: the same question has the same documents in the same order. */
class SameRankingIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();
    private static final RankingPipeline MEASURED = new RankingPipeline(
            LearnedRanking.ofRelease(),
            PORTAL.bean(TextEncoder.class),
            RankingWeights.SERVED,
            PORTAL.bean(UnrelatedMeanings.class));

    private static Cluster cluster;

    @BeforeAll
    static void connect() throws IOException {
        cluster = Cluster.connect(PortalUnderTest.elasticsearch());
    }

    @AfterAll
    static void close() {
        cluster.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "试用期被辞退怎么办",
                "看灯人拖欠工资怎么办",
                "放风筝打碎路灯谁赔",
                "晚上走路要提灯吗",
                "邻居的灯太亮可以告吗",
                "打碎路灯",
                "月圆之夜还要点灯吗",
                "“点亮” 路灯",
                "怎么申请法律援助",
                "路灯"
            })
    void theSameDocumentsInTheSameOrder(String question) {
        QueryAnalysis analysis = PORTAL.bean(QueryAnalyzer.class).analyse(question);
        SearchPlan plan =
                PORTAL.bean(SearchPlanner.class).plan(SearchQuery.ofWords(question, FixedClock.TODAY), analysis);

        RankedDocuments served = PORTAL.bean(Retrieval.class).find(plan, analysis);
        RankedDocuments measured = MEASURED.rank(
                plan,
                analysis,
                PORTAL.bean(PublishedQuestions.class).answeredQuestions(),
                new ClusterCandidates(cluster, index -> Optional.of(index.alias())));

        assertThat(ids(served)).isNotEmpty().isEqualTo(ids(measured));
    }

    private static List<String> ids(RankedDocuments ranked) {
        return ranked.documents().stream().map(RankedDocument::id).toList();
    }
}
