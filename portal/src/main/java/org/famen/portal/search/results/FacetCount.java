package org.famen.portal.search.results;

import java.util.List;
import org.famen.content.search.Facet;

/** A facet with its values, most frequent first. */
public record FacetCount(Facet facet, List<Value> values) {
    public FacetCount {
        values = List.copyOf(values);
    }

    /**
     * One value.
     *
     * @param value as in the address
     * @param label as people read it
     * @param address of the search with this value added or, when chosen, removed
     */
    public record Value(String value, String label, long count, boolean chosen, String address) {}
}
