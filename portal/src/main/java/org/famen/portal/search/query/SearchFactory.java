package org.famen.portal.search.query;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.famen.content.lexicon.LayWords;
import org.famen.content.ranking.RankingWeights;
import org.famen.content.ranking.embedding.SentenceEncoder;
import org.famen.content.ranking.embedding.TextEncoder;
import org.famen.content.ranking.model.LearnedRanking;
import org.famen.content.search.QueryAnalyzer;
import org.famen.content.search.SearchPlanner;
import org.famen.portal.library.LawNameIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands the parts of a search that know no server to those that do. */
@Factory
final class SearchFactory {
    private static final Logger LOG = LoggerFactory.getLogger(SearchFactory.class);

    @Singleton
    QueryAnalyzer analyzer(LawNameIndex index) {
        return new QueryAnalyzer(index::names);
    }

    @Singleton
    RankingWeights weights(RankingSettings settings) {
        return RankingWeights.served(settings.weights());
    }

    @Singleton
    SearchPlanner planner(LayWords layWords, RankingWeights weights) {
        return new SearchPlanner(layWords, weights.demotions());
    }

    @Singleton
    @Bean(preDestroy = "close")
    TextEncoder encoder(LanguageModelSettings settings) {
        if (!settings.enabled()) {
            return TextEncoder.NONE;
        }
        return new CachingEncoder(new LateEncoder(CompletableFuture.supplyAsync(
                SearchFactory::opened,
                task -> Thread.ofPlatform().name("encoder").daemon().start(task))));
    }

    private static TextEncoder opened() {
        try {
            return SentenceEncoder.open();
        } catch (IOException unusable) {
            LOG.warn("Questions are answered by their words alone: {}", unusable.getMessage());
            return TextEncoder.NONE;
        }
    }

    @Singleton
    LearnedRanking ranking() {
        return LearnedRanking.ofRelease();
    }
}
