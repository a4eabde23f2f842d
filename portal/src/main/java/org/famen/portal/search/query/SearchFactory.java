package org.famen.portal.search.query;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.famen.content.lexicon.LayWords;
import org.famen.content.ranking.model.LearnedRanking;
import org.famen.content.search.QueryAnalyzer;
import org.famen.content.search.SearchPlanner;
import org.famen.portal.library.LawNameIndex;

/** Hands the parts of a search that know no server to those that do. */
@Factory
final class SearchFactory {
    @Singleton
    QueryAnalyzer analyzer(LawNameIndex index) {
        return new QueryAnalyzer(index::names);
    }

    @Singleton
    SearchPlanner planner(LayWords layWords) {
        return new SearchPlanner(layWords);
    }

    @Singleton
    LearnedRanking ranking() {
        return LearnedRanking.ofRelease();
    }
}
