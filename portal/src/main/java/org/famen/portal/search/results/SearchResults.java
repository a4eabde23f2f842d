package org.famen.portal.search.results;

import java.util.List;
import org.famen.content.index.LawDocument;
import org.famen.content.search.SearchQuery;

/**
 * What was found.
 *
 * @param laws laws that are called exactly as what was typed
 * @param total all documents that match
 * @param pages how many pages can be turned to
 * @param ofProvisions whether nothing but provisions is listed
 * @param firstProvisions those that were found first, on whatever page, as law#address
 * @param unrelated whether what was typed has nothing to do with law: then nothing is listed and nothing counted
 * @param incomplete whether a part of the index did not answer, so that counts are too low
 */
public record SearchResults(
        SearchQuery query,
        List<LawDocument> laws,
        List<HitGroup> groups,
        List<FacetCount> facets,
        long total,
        int pages,
        boolean ofProvisions,
        List<String> firstProvisions,
        boolean unrelated,
        boolean incomplete) {
    public SearchResults {
        laws = List.copyOf(laws);
        groups = List.copyOf(groups);
        facets = List.copyOf(facets);
        firstProvisions = List.copyOf(firstProvisions);
    }
}
