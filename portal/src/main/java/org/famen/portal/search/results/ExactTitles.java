package org.famen.portal.search.results;

import static org.famen.content.search.QueryDsl.bool;
import static org.famen.content.search.QueryDsl.term;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.famen.content.index.IndexName;
import org.famen.content.search.JsonSearchRequest;
import org.famen.content.search.Order;
import org.famen.content.search.PlanQuery;
import org.famen.content.search.SearchPlan;
import org.famen.content.search.SearchQuery;
import org.famen.portal.elastic.ElasticsearchIndex;

/** Who types the whole title of a page wants that page, whatever else its words would find. */
@Singleton
class ExactTitles {
    private static final int LIMIT = 10;

    private final ElasticsearchIndex index;

    ExactTitles(ElasticsearchIndex index) {
        this.index = index;
    }

    /** Ids of the pages that are called so and are not narrowed away; asked for at once, waited for when needed. */
    Supplier<List<String>> find(SearchQuery query, SearchPlan plan) {
        if (query.text().isEmpty()
                || query.order() != Order.RELEVANCE
                || !query.law().isEmpty()) {
            return List::of;
        }
        JsonSearchRequest request = new JsonSearchRequest(
                List.of(IndexName.PAGES),
                Map.of(
                        "size",
                        LIMIT,
                        "_source",
                        false,
                        "query",
                        bool(Map.of(
                                "filter",
                                List.of(PlanQuery.narrowing(plan, null), term("title.exact", query.text()))))));
        Supplier<SearchResponse<Void>> answer = index.searchMeanwhile(request, Void.class);
        return () -> answer.get().hits().hits().stream()
                .map(Hit::id)
                .map(String::valueOf)
                .toList();
    }

    /** The groups with those of the given ids in front. */
    static List<List<String>> first(List<String> ids, List<List<String>> groups) {
        if (ids.isEmpty()) {
            return groups;
        }
        List<List<String>> ordered = new ArrayList<>(ids.stream().map(List::of).toList());
        groups.stream().filter(group -> !ids.contains(group.getFirst())).forEach(ordered::add);
        return ordered;
    }
}
