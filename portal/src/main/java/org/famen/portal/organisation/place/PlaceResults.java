package org.famen.portal.organisation.place;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.famen.content.index.PageDocument;

/**
 * Organisations in the order of their distance, or from the city's level down when it isn't known from where.
 *
 * @param total how many there are, not only those on this page
 * @param services what could be chosen instead, with how many there would be; so are kinds and tiers
 */
public record PlaceResults(
        List<Hit> hits, long total, Map<String, Long> services, Map<String, Long> kinds, Map<String, Long> tiers) {

    /** @param metres as the crow flies; empty when it isn't known from where */
    public record Hit(PageDocument page, OptionalLong metres) {}

    public PlaceResults {
        hits = List.copyOf(hits);
    }
}
