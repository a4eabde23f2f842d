package org.famen.portal.search.results;

import java.util.List;

/**
 * Hits of one law, or a single page.
 *
 * @param first the best one
 * @param others the next ones, folded
 * @param more further hits of the same law among the candidates
 */
public record HitGroup(SearchHit first, List<SearchHit> others, int more) {
    public HitGroup {
        others = List.copyOf(others);
    }
}
