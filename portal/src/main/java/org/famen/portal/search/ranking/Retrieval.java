package org.famen.portal.search.ranking;

import jakarta.inject.Singleton;
import org.famen.content.ranking.RankedDocuments;
import org.famen.content.ranking.RankingPipeline;
import org.famen.content.ranking.RankingWeights;
import org.famen.content.ranking.embedding.TextEncoder;
import org.famen.content.ranking.model.LearnedRanking;
import org.famen.content.search.QueryAnalysis;
import org.famen.content.search.SearchPlan;
import org.famen.portal.elastic.ElasticsearchIndex;
import org.famen.portal.elastic.SearchUnavailableException;
import org.famen.portal.search.query.UnrelatedMeanings;

/** The ranking of this release over the index that serves, with the questions that the bureau has published. */
@Singleton
public class Retrieval {
    private final ElasticsearchIndex index;
    private final PublishedQuestions published;
    private final RankingPipeline pipeline;

    Retrieval(
            ElasticsearchIndex index,
            LearnedRanking ranking,
            TextEncoder encoder,
            RankingWeights weights,
            UnrelatedMeanings unrelated,
            PublishedQuestions published) {
        this.index = index;
        this.published = published;
        this.pipeline = new RankingPipeline(ranking, encoder, weights, unrelated);
    }

    /** @throws SearchUnavailableException when the index does not answer */
    public RankedDocuments find(SearchPlan plan, QueryAnalysis analysis) {
        return pipeline.rank(plan, analysis, published.answeredQuestions(), index);
    }
}
