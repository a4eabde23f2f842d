package org.famen.portal.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famen.content.index.ArticleDocument;
import org.famen.content.search.Facet;
import org.famen.content.search.SearchQuery;
import org.famen.portal.search.query.SearchAddress;
import org.famen.portal.search.results.FacetCount;
import org.famen.portal.search.results.SearchResults;

/**
 * One kind of results, or all pages.
 *
 * @param label empty for all pages
 * @param current whether it alone is shown
 */
public record KindTab(String label, long count, String address, boolean current) {

    /**
     * First what is listed where no kind is chosen: provisions, or pages of all kinds where there are none; then each other
     * kind that has results. None where there is but one and no choice.
     */
    static List<KindTab> of(SearchResults results) {
        SearchQuery query = results.query();
        List<FacetCount.Value> kinds = results.facets().stream()
                .filter(facet -> facet.facet() == Facet.KIND)
                .flatMap(facet -> facet.values().stream())
                .toList();
        boolean chosen = query.chosen().containsKey(Facet.KIND) && !results.ofProvisions();
        List<FacetCount.Value> others = kinds.stream()
                .filter(kind -> !kind.value().equals(ArticleDocument.KIND))
                .toList();
        Optional<FacetCount.Value> laws = kinds.stream()
                .filter(kind -> kind.value().equals(ArticleDocument.KIND))
                .findFirst();
        if (others.isEmpty() || kinds.size() < 2 && !chosen) {
            return List.of();
        }
        List<KindTab> tabs = new ArrayList<>();
        tabs.add(first(results, laws, others, chosen));
        others.forEach(kind -> tabs.add(new KindTab(
                kind.label(),
                kind.count(),
                SearchAddress.of("/search", only(query, Set.of(kind.value()))),
                kind.chosen())));
        return tabs;
    }

    private static KindTab first(
            SearchResults results, Optional<FacetCount.Value> laws, List<FacetCount.Value> others, boolean chosen) {
        String address = SearchAddress.of("/search", only(results.query(), Set.of()));
        if (laws.isPresent() && (chosen || results.ofProvisions())) {
            long count = chosen ? laws.get().count() : results.total();
            return new KindTab(laws.get().label(), count, address, !chosen);
        }
        long all = others.stream().mapToLong(FacetCount.Value::count).sum();
        return new KindTab("", chosen ? all : results.total(), address, !chosen);
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
