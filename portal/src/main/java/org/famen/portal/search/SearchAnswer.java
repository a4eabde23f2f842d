package org.famen.portal.search;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.famen.content.law.validity.Status;
import org.famen.content.search.SearchQuery;
import org.famen.portal.library.LawAddress;
import org.famen.portal.search.query.SearchAddress;
import org.famen.portal.search.results.Highlighted;
import org.famen.portal.search.results.SearchHit;
import org.famen.portal.search.results.SearchResults;
import org.jspecify.annotations.Nullable;

/**
 * The answer of the search API.
 *
 * @param total all documents that match
 * @param incomplete whether a part of the index did not answer, so that counts are too low
 * @param laws laws that are called exactly as what was typed
 * @param next address of the next page; null on the last
 */
@Serdeable
record SearchAnswer(
        String query,
        long total,
        int page,
        int pages,
        boolean incomplete,
        List<NamedLaw> laws,
        List<Group> groups,
        List<Count> facets,
        @Nullable String next) {

    @Serdeable
    record NamedLaw(String id, String title, String address) {}

    /** @param more further hits of the same law */
    @Serdeable
    record Group(Found first, List<Found> others, int more) {}

    @Serdeable
    record Found(
            String id,
            String kind,
            String address,
            String title,
            String label,
            String text,
            @Nullable Status status,
            @Nullable LocalDate date,
            List<String> divisions,
            String issuer) {}

    @Serdeable
    record Count(String facet, String value, String label, long count, boolean chosen) {}

    static SearchAnswer of(SearchResults results) {
        SearchQuery query = results.query();
        boolean last = query.page() >= results.pages();
        return new SearchAnswer(
                query.text(),
                results.total(),
                query.page(),
                results.pages(),
                results.incomplete(),
                results.laws().stream()
                        .map(law -> new NamedLaw(law.id(), law.title(), LawAddress.of(law.id())))
                        .toList(),
                results.groups().stream()
                        .map(group -> new Group(
                                found(group.first()),
                                group.others().stream().map(SearchAnswer::found).toList(),
                                group.more()))
                        .toList(),
                results.facets().stream()
                        .flatMap(facet -> facet.values().stream()
                                .map(value -> new Count(
                                        facet.facet().parameter(),
                                        value.value(),
                                        value.label(),
                                        value.count(),
                                        value.chosen())))
                        .toList(),
                last ? null : SearchAddress.of("/api/search", query.onPage(query.page() + 1)));
    }

    private static Found found(SearchHit hit) {
        return new Found(
                hit.id(),
                hit.kind(),
                hit.address(),
                hit.title(),
                hit.label(),
                String.join("…", hit.passages().stream().map(Highlighted::plain).toList()),
                hit.status(),
                hit.date(),
                hit.divisions(),
                hit.issuer());
    }
}
