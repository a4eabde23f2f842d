package org.famen.portal.search.sidebar;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
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
    private final ZeroResultsHelp zeroResultsHelp;

    SidebarFinder(ElasticsearchIndex index, DidYouMean didYouMean, ZeroResultsHelp zeroResultsHelp) {
        this.index = index;
        this.didYouMean = didYouMean;
        this.zeroResultsHelp = zeroResultsHelp;
    }

    /** Begins at once; what it gives is asked with the results. */
    public Function<SearchResults, Sidebar> begin(SearchQuery query, QueryAnalysis analysis) {
        Supplier<Optional<String>> corrected = index.meanwhile(() -> didYouMean.correct(analysis));
        return results -> new Sidebar(
                corrected
                        .get()
                        .map(text -> new Sidebar.Correction(
                                text, SearchAddress.of("/search", query.withText(text, query.law())))),
                results.groups().isEmpty() ? zeroResultsHelp.find(query, analysis, corrected.get()) : null);
    }
}
