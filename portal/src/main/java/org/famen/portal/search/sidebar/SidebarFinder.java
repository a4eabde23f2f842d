package org.famen.portal.search.sidebar;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.famen.content.index.PageDocument;
import org.famen.content.search.QueryAnalysis;
import org.famen.content.search.SearchQuery;
import org.famen.portal.elastic.ElasticsearchIndex;
import org.famen.portal.search.query.SearchAddress;
import org.famen.portal.search.results.SearchResults;

/** Finds what stands around the results, while they are looked for. */
@Singleton
public class SidebarFinder {
    private final ElasticsearchIndex index;
    private final DidYouMean didYouMean;
    private final BestBets bestBets;
    private final RelatedHelp relatedHelp;
    private final ZeroResultsHelp zeroResultsHelp;

    SidebarFinder(
            ElasticsearchIndex index,
            DidYouMean didYouMean,
            BestBets bestBets,
            RelatedHelp relatedHelp,
            ZeroResultsHelp zeroResultsHelp) {
        this.index = index;
        this.didYouMean = didYouMean;
        this.bestBets = bestBets;
        this.relatedHelp = relatedHelp;
        this.zeroResultsHelp = zeroResultsHelp;
    }

    /** Begins at once; what it gives is asked with the results. */
    public Function<SearchResults, Sidebar> begin(SearchQuery query, QueryAnalysis analysis) {
        Supplier<Optional<String>> corrected = index.meanwhile(() -> didYouMean.correct(analysis));
        Supplier<List<PageDocument>> help = index.meanwhile(() -> relatedHelp.find(query, analysis.words()));
        List<Recommendation> recommended = query.page() == 1 ? bestBets.forSearch(query.text()) : List.of();
        return results -> new Sidebar(
                corrected
                        .get()
                        .map(text -> new Sidebar.Correction(
                                text, SearchAddress.of("/search", query.withText(text, query.law())))),
                recommended,
                help.get(),
                results.groups().isEmpty() ? zeroResultsHelp.find(query, analysis, corrected.get()) : null);
    }
}
