package org.famen.portal.search.results;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.citation.Citation;
import org.famen.content.index.LawDocument;
import org.famen.content.ranking.RankedDocuments;
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
    private static final int FOLDED = 3;

    private final QueryAnalyzer analyzer;
    private final SearchPlanner planner;
    private final ElasticsearchIndex index;
    private final Retrieval retrieval;
    private final FacetReader facets;
    private final HitReader hits;
    private final Library library;
    private final SearchMeter meter;
    private final ExactTitles exactTitles;

    SearchService(
            QueryAnalyzer analyzer,
            SearchPlanner planner,
            ElasticsearchIndex index,
            Retrieval retrieval,
            FacetReader facets,
            HitReader hits,
            Library library,
            SearchMeter meter,
            ExactTitles exactTitles) {
        this.analyzer = analyzer;
        this.planner = planner;
        this.index = index;
        this.retrieval = retrieval;
        this.facets = facets;
        this.hits = hits;
        this.library = library;
        this.meter = meter;
        this.exactTitles = exactTitles;
    }

    public QueryAnalysis analyse(SearchQuery query) {
        return analyzer.analyse(query.text());
    }

    /** @throws SearchUnavailableException when the index does not answer */
    public SearchResults search(SearchQuery query, QueryAnalysis analysis) {
        long start = System.nanoTime();
        SearchPlan plan = planner.plan(query, analysis);
        Supplier<SearchResponse<Void>> counts = index.searchMeanwhile(ResultRequests.counts(plan), Void.class);
        Supplier<List<String>> exact = exactTitles.find(query, plan);
        RankedDocuments found = retrieval.find(plan, analysis);
        SearchResponse<Void> answer = counts.get();
        Map<String, Aggregate> counted = answer.aggregations();
        List<List<String>> groups =
                ExactTitles.first(exact.get(), found.groups(query.law().isEmpty()));
        int pages = Math.clamp((groups.size() + GROUPS_A_PAGE - 1) / GROUPS_A_PAGE, 1, SearchQuery.LAST_PAGE);
        // An old address may ask for a page that there is no more; the last one then answers it best.
        int page = Math.min(query.page(), pages);
        int from = (page - 1) * GROUPS_A_PAGE;
        List<List<String>> shown = groups.subList(from, Math.min(groups.size(), from + GROUPS_A_PAGE));
        SearchResults results = new SearchResults(
                query.onPage(page),
                lawsNamed(analysis),
                details(shown, plan, new Reasons(found, plan)),
                facets.read(query, counted),
                // What was found by its meaning alone is not counted: the words that were typed are not in it.
                Math.max(FacetReader.total(counted), found.documents().size()),
                pages,
                found.incomplete() || isIncomplete(answer),
                (System.nanoTime() - start) / 1_000_000);
        meter.record(analysis, results);
        return results;
    }

    private static boolean isIncomplete(SearchResponse<?> answer) {
        return answer.timedOut() || answer.shards().failed().intValue() > 0;
    }

    private List<LawDocument> lawsNamed(QueryAnalysis analysis) {
        return analysis.citation().map(Citation::lawId).flatMap(library::law).stream()
                .toList();
    }

    private List<HitGroup> details(List<List<String>> groups, SearchPlan plan, Reasons reasons) {
        List<String> ids = groups.stream()
                .flatMap(group -> group.stream().limit(1 + FOLDED))
                .toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, SearchHit> found =
                index.search(ResultRequests.details(ids, plan), ObjectNode.class).hits().hits().stream()
                        .flatMap(hit -> hits.read(hit, plan.day()).stream())
                        .collect(Collectors.toMap(SearchHit::id, reasons::explain, (one, same) -> one));
        return groups.stream().flatMap(group -> group(group, found)).toList();
    }

    private static Stream<HitGroup> group(List<String> ids, Map<String, SearchHit> found) {
        List<SearchHit> shown = ids.stream()
                .limit(1 + FOLDED)
                .filter(found::containsKey)
                .map(found::get)
                .toList();
        return shown.isEmpty()
                ? Stream.empty()
                : Stream.of(new HitGroup(
                        shown.getFirst(), shown.subList(1, shown.size()), Math.max(0, ids.size() - 1 - FOLDED)));
    }
}
