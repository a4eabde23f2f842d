package org.famen.portal.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.famen.content.search.Facet;
import org.famen.content.search.SearchQuery;
import org.famen.portal.search.query.SearchAddress;
import org.famen.portal.search.results.FacetCount;
import org.famen.portal.search.results.SearchResults;

/**
 * One kind of results, or all.
 *
 * @param label empty for all
 * @param current whether it alone is shown
 */
public record KindTab(String label, long count, String address, boolean current) {

    /** All, then each kind that has results; none where there is but one kind and no choice. */
    static List<KindTab> of(SearchResults results) {
        SearchQuery query = results.query();
        List<FacetCount.Value> kinds = results.facets().stream()
                .filter(facet -> facet.facet() == Facet.KIND)
                .flatMap(facet -> facet.values().stream())
                .toList();
        boolean chosen = query.chosen().containsKey(Facet.KIND);
        if (kinds.size() < 2 && !chosen) {
            return List.of();
        }
        List<KindTab> tabs = new ArrayList<>();
        long all = kinds.stream().mapToLong(FacetCount.Value::count).sum();
        tabs.add(new KindTab("", all, SearchAddress.of("/search", only(query, Set.of())), !chosen));
        kinds.forEach(kind -> tabs.add(new KindTab(
                kind.label(),
                kind.count(),
                SearchAddress.of("/search", only(query, Set.of(kind.value()))),
                kind.chosen())));
        return tabs;
    }

    private static SearchQuery only(SearchQuery query, Set<String> kinds) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        chosen.putAll(query.chosen());
        chosen.remove(Facet.KIND);
        if (!kinds.isEmpty()) {
            chosen.put(Facet.KIND, kinds);
        }
        return query.choosing(chosen);
    }
}
