package org.famen.portal.search.results;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.famen.content.law.Level;
import org.famen.content.law.validity.Status;
import org.famen.content.search.Facet;
import org.famen.content.search.SearchQuery;
import org.famen.portal.search.query.KindNames;
import org.famen.portal.search.query.SearchAddress;

/** Turns the counts of an answer into facets that can be read and clicked. */
@Singleton
public class FacetReader {
    private static final int MAX_YEARS = 12;

    private final KindNames kinds;

    FacetReader(KindNames kinds) {
        this.kinds = kinds;
    }

    List<FacetCount> read(SearchQuery query, Map<String, Aggregate> answer) {
        List<FacetCount> facets = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            Aggregate narrowed = answer.get(facet.parameter());
            Aggregate values =
                    narrowed == null ? null : narrowed.filter().aggregations().get(ResultRequests.VALUES);
            if (values == null) {
                continue;
            }
            Map<String, Long> counts = counts(facet, values);
            Set<String> chosen = query.chosen().getOrDefault(facet, Set.of());
            // What was chosen stays visible, even where nothing is left of it.
            chosen.forEach(value -> counts.putIfAbsent(value, 0L));
            if (!counts.isEmpty()) {
                facets.add(new FacetCount(facet, values(query, facet, counts, chosen)));
            }
        }
        return facets;
    }

    /** How many documents there are under all that was chosen. */
    static long total(Map<String, Aggregate> counted) {
        return requireNonNull(counted.get(ResultRequests.TOTAL), "the total was not counted")
                .filter()
                .docCount();
    }

    private List<FacetCount.Value> values(
            SearchQuery query, Facet facet, Map<String, Long> counts, Set<String> chosen) {
        return counts.entrySet().stream()
                .map(entry -> new FacetCount.Value(
                        entry.getKey(),
                        label(facet, entry.getKey(), kinds),
                        entry.getValue(),
                        chosen.contains(entry.getKey()),
                        SearchAddress.of("/search", SearchAddress.toggled(query, facet, entry.getKey()))))
                .toList();
    }

    private static Map<String, Long> counts(Facet facet, Aggregate values) {
        Map<String, Long> counts = new LinkedHashMap<>();
        switch (facet) {
            case KIND, LEVEL, ISSUER, REGION -> {
                for (StringTermsBucket bucket : values.sterms().buckets().array()) {
                    String value = bucket.key().stringValue();
                    if (!value.isEmpty()) {
                        counts.put(value, bucket.docCount());
                    }
                }
            }
            case YEAR ->
                values.dateHistogram().buckets().array().stream()
                        .sorted(Comparator.comparing(
                                bucket -> String.valueOf(bucket.keyAsString()), Comparator.<String>reverseOrder()))
                        .limit(MAX_YEARS)
                        .forEach(bucket -> counts.put(String.valueOf(bucket.keyAsString()), bucket.docCount()));
            case STATUS ->
                values.filters().buckets().keyed().forEach((status, bucket) -> {
                    if (bucket.docCount() > 0) {
                        counts.put(status, bucket.docCount());
                    }
                });
        }
        return counts;
    }

    /** A value as people read it. */
    public static String label(Facet facet, String value, KindNames kinds) {
        return switch (facet) {
            case KIND -> kinds.label(value);
            case LEVEL -> Level.valueOf(value).label();
            case STATUS -> Status.valueOf(value).label();
            case YEAR -> value + "年";
            case ISSUER, REGION -> value;
        };
    }
}
