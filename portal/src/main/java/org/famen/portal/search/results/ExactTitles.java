package org.famen.portal.search.results;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import jakarta.inject.Singleton;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.famen.content.index.IndexName;
import org.famen.content.search.Order;
import org.famen.content.search.PlanQuery;
import org.famen.content.search.SearchPlan;
import org.famen.content.search.SearchQuery;
import org.famen.portal.elastic.ElasticsearchIndex;

/** Who types the whole title of a page wants that page, whatever else its words would find. */
@Singleton
class ExactTitles {
    private static final int MOST = 10;

    private final ElasticsearchIndex index;

    ExactTitles(ElasticsearchIndex index) {
        this.index = requireNonNull(index, "index is null");
    }

    /** Ids of the pages that are called so and are not narrowed away; asked for at once, waited for when needed. */
    Supplier<List<String>> find(SearchQuery query, SearchPlan plan) {
        if (query.text().isEmpty()
                || query.order() != Order.RELEVANCE
                || !query.law().isEmpty()) {
            return List::of;
        }
        Query narrowed = Query.of(it -> it.withJson(new StringReader(PlanQuery.narrowing(plan, null))));
        SearchRequest request = SearchRequest.of(search -> search.index(IndexName.PAGES.alias())
                .size(MOST)
                .source(source -> source.fetch(false))
                .query(it -> it.bool(bool -> bool.filter(narrowed)
                        .filter(exact ->
                                exact.term(title -> title.field("title.exact").value(query.text()))))));
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
