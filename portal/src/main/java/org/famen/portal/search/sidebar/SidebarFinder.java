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
import org.jspecify.annotations.Nullable;

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
                nothing(results, analysis, corrected.get()));
    }

    private @Nullable ZeroResults nothing(SearchResults results, QueryAnalysis analysis, Optional<String> corrected) {
        if (!results.groups().isEmpty()) {
            return null;
        }
        return results.unrelated() && corrected.isEmpty()
                ? ZeroResults.UNRELATED
                : zeroResultsHelp.find(results.query(), analysis, corrected);
    }
}
