package org.famen.portal.search.results;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.famen.content.citation.Citation;
import org.famen.content.index.LawDocument;
import org.famen.content.ranking.RankedDocuments;
import org.famen.content.search.Facet;
import org.famen.content.search.QueryAnalysis;
import org.famen.content.search.QueryAnalyzer;
import org.famen.content.search.SearchPlan;
import org.famen.content.search.SearchPlanner;
import org.famen.content.search.SearchQuery;
import org.famen.portal.elastic.ElasticsearchIndex;
import org.famen.portal.elastic.SearchUnavailableException;
import org.famen.portal.library.Library;
import org.famen.portal.search.ranking.Retrieval;

/** Analyses, plans, compiles, asks and groups. */
@Singleton
public class SearchService {
    public static final int GROUPS_A_PAGE = 10;
    private static final int FIRST_PROVISIONS = 20;

    private final QueryAnalyzer analyzer;
    private final SearchPlanner planner;
    private final ElasticsearchIndex index;
    private final Retrieval retrieval;
    private final FacetReader facets;
    private final HitDetails details;
    private final Library library;
    private final RecentResults recent;
    private final SearchMeter meter;

    SearchService(
            QueryAnalyzer analyzer,
            SearchPlanner planner,
            ElasticsearchIndex index,
            Retrieval retrieval,
            FacetReader facets,
            HitDetails details,
            Library library,
            RecentResults recent,
            SearchMeter meter) {
        this.analyzer = analyzer;
        this.planner = planner;
        this.index = index;
        this.retrieval = retrieval;
        this.facets = facets;
        this.details = details;
        this.library = library;
        this.recent = recent;
        this.meter = meter;
    }

    public QueryAnalysis analyse(SearchQuery query) {
        return analyzer.analyse(query.text());
    }

    /**
     * Where no kind was chosen, provisions are listed; where nothing of law has to do with what was typed, pages are, if one
     * holds most of the words, or all of them where what was typed seems to have nothing to do with law at all.
     *
     * @return what was found within the last minute, if the same generation serves; at most a second older than a load
     * @throws SearchUnavailableException when the index does not answer
     */
    public SearchResults search(SearchQuery query, QueryAnalysis analysis) {
        long start = System.nanoTime();
        SearchResults results = recent.find(query, () -> searchAnew(query, analysis));
        meter.record(analysis, results, Duration.ofNanos(System.nanoTime() - start));
        return results;
    }

    /** The same of what serves at this moment, for whoever compares it with another. */
    public SearchResults searchAnew(SearchQuery query, QueryAnalysis analysis) {
        if (query.chosen().containsKey(Facet.KIND)) {
            return search(query, planner.plan(query, analysis), analysis);
        }
        SearchResults provisions = search(query, planner.plan(query.amongProvisions(), analysis), analysis);
        if (!provisions.groups().isEmpty()) {
            return provisions;
        }
        SearchPlan pages = planner.plan(query.amongPages(), analysis);
        SearchPlan holding = provisions.unrelated() ? pages.wholly() : pages.strictly();
        return retrieval.find(holding, analysis).documents().isEmpty() ? provisions : search(query, pages, analysis);
    }

    private SearchResults search(SearchQuery query, SearchPlan plan, QueryAnalysis analysis) {
        Supplier<SearchResponse<Void>> counts = index.searchMeanwhile(ResultRequests.counts(plan), Void.class);
        RankedDocuments found = retrieval.find(plan, analysis);
        SearchResponse<Void> answer = counts.get();
        Map<String, Aggregate> counted = answer.aggregations();
        List<List<String>> groups = found.groups(query.law().isEmpty());
        int pages = Math.clamp((groups.size() + GROUPS_A_PAGE - 1) / GROUPS_A_PAGE, 1, SearchQuery.LAST_PAGE);
        // An old address may ask for a page that there is no more; the last one then answers it best.
        int page = Math.min(query.page(), pages);
        int from = (page - 1) * GROUPS_A_PAGE;
        List<List<String>> shown = groups.subList(from, Math.min(groups.size(), from + GROUPS_A_PAGE));
        return new SearchResults(
                query.onPage(page),
                lawsNamed(analysis),
                details.of(shown, plan, analysis.words(), new Reasons(found, plan)),
                found.unrelated() ? List.of() : facets.read(query, counted),
                found.documents().isEmpty()
                        ? 0
                        // What was found by its meaning alone is not counted: the words that were typed are not in it.
                        : Math.max(FacetReader.total(counted), found.documents().size()),
                pages,
                plan.isAmongProvisions(),
                found.provisions().stream().limit(FIRST_PROVISIONS).toList(),
                found.unrelated(),
                found.incomplete() || isIncomplete(answer));
    }

    private static boolean isIncomplete(SearchResponse<?> answer) {
        return answer.timedOut() || answer.shards().failed().intValue() > 0;
    }

    private List<LawDocument> lawsNamed(QueryAnalysis analysis) {
        return analysis.citation().map(Citation::lawId).flatMap(library::law).stream()
                .toList();
    }
}
