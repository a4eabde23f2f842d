package org.famen.portal.search.query;

import io.micronaut.http.uri.UriBuilder;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.famen.content.search.Facet;
import org.famen.content.search.Order;
import org.famen.content.search.SearchQuery;
import org.famen.content.search.SearchQueryBuilder;

/** The address of a search: everything that was chosen can be linked, kept and sent on. */
public final class SearchAddress {
    private SearchAddress() {}

    public static String of(String path, SearchQuery query) {
        UriBuilder address = UriBuilder.of(path);
        if (!query.text().isEmpty()) {
            address.queryParam("q", query.text());
        }
        query.chosen()
                .forEach((facet, values) -> values.forEach(value -> address.queryParam(facet.parameter(), value)));
        if (!query.law().isEmpty()) {
            address.queryParam("law", query.law());
        }
        if (query.order() != Order.RELEVANCE) {
            address.queryParam("sort", query.order().parameter());
        }
        if (query.dayChosen()) {
            address.queryParam("at", query.day());
        }
        if (query.page() > 1) {
            address.queryParam("page", query.page());
        }
        return address.build().toString();
    }

    /** The same search of today. */
    public static String ofToday(String path, SearchQuery query) {
        return of(
                path,
                SearchQueryBuilder.stagedBuilder()
                        .text(query.text())
                        .shortened(query.shortened())
                        .chosen(query.chosen())
                        .law(query.law())
                        .order(query.order())
                        .day(query.day())
                        .dayChosen(false)
                        .page(1)
                        .build());
    }

    /** The same search with a value of a facet added, or removed when it was chosen; from page 1. */
    public static SearchQuery toggled(SearchQuery query, Facet facet, String value) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        chosen.putAll(query.chosen());
        Set<String> values = new TreeSet<>(chosen.getOrDefault(facet, Set.of()));
        if (!values.remove(value)) {
            values.add(value);
        }
        if (values.isEmpty()) {
            chosen.remove(facet);
        } else {
            chosen.put(facet, values);
        }
        return SearchQueryBuilder.stagedBuilder()
                .text(query.text())
                .shortened(query.shortened())
                .chosen(chosen)
                .law(query.law())
                .order(query.order())
                .day(query.day())
                .dayChosen(query.dayChosen())
                .page(1)
                .build();
    }
}
