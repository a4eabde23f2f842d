package org.famen.portal.search;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.famen.content.index.PageDocument;
import org.famen.content.search.QueryAnalysis;
import org.famen.content.search.SearchQuery;

/** Finds what stands around the results, while they are looked for. */
@Singleton
class BesideResults {
    private final Index index;
    private final DidYouMean didYouMean;
    private final BestBets bestBets;
    private final NearHelp nearHelp;
    private final WaysOut waysOut;

    BesideResults(Index index, DidYouMean didYouMean, BestBets bestBets, NearHelp nearHelp, WaysOut waysOut) {
        this.index = requireNonNull(index, "index is null");
        this.didYouMean = requireNonNull(didYouMean, "didYouMean is null");
        this.bestBets = requireNonNull(bestBets, "bestBets is null");
        this.nearHelp = requireNonNull(nearHelp, "nearHelp is null");
        this.waysOut = requireNonNull(waysOut, "waysOut is null");
    }

    /** Begins at once; what it gives is asked with the results. */
    Function<SearchResults, Beside> begin(SearchQuery query, QueryAnalysis analysis) {
        Supplier<Optional<String>> corrected = index.meanwhile(() -> didYouMean.correct(analysis));
        Supplier<List<PageDocument>> help = index.meanwhile(() -> nearHelp.find(query, analysis.words()));
        List<Recommended> recommended = query.page() == 1 ? bestBets.forSearch(query.text()) : List.of();
        return results -> new Beside(
                corrected
                        .get()
                        .map(text -> new Beside.Correction(
                                text, SearchAddress.of("/search", query.withText(text, query.law())))),
                recommended,
                help.get(),
                results.groups().isEmpty() ? waysOut.find(query, analysis, corrected.get()) : null);
    }
}
