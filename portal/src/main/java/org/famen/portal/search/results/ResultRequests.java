package org.famen.portal.search.results;

import static org.famen.content.search.QueryDsl.query;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.famen.content.index.IndexName;
import org.famen.content.law.validity.Status;
import org.famen.content.search.Facet;
import org.famen.content.search.JsonSearchRequest;
import org.famen.content.search.PlanQuery;
import org.famen.content.search.SearchPlan;

/** The requests for what is shown of results beside their order: counts of facets, and passages with marks. */
final class ResultRequests {
    /** Name of a facet's values among its counts. */
    static final String VALUES = "values";
    /** Name of the count of everything under all that was chosen. */
    static final String TOTAL = "total";

    private static final List<IndexName> BOTH = List.of(IndexName.ARTICLES, IndexName.PAGES);
    private static final int FACET_VALUES = 8;
    /** Kinds are few, and each has a tab. */
    private static final int KINDS = 20;

    private static final int PASSAGES = 2;
    /** In characters. */
    private static final int PASSAGE_LENGTH = 90;

    private static final int LENGTH_WITHOUT_MARKS = 120;

    /** Of the blocks only what says that they are void is needed. */
    private static final List<String> NOT_SHOWN = List.of(
            "blocks.kind",
            "blocks.label",
            "blocks.text",
            "blocks.rows",
            "blocks.hasHead",
            "body",
            "questions",
            "detail",
            "meaning",
            "meaningBytes");

    private ResultRequests() {}

    /**
     * Counts of all facets and of everything. It is a request of its own, because counting while scoring takes
     * Elasticsearch longer than both after each other (docs/performance.md).
     */
    static JsonSearchRequest counts(SearchPlan plan) {
        return new JsonSearchRequest(
                BOTH,
                Map.of(
                        "size",
                        0,
                        "track_total_hits",
                        false,
                        "query",
                        PlanQuery.found(plan),
                        "aggregations",
                        aggregations(plan)));
    }

    /** Documents with where the words stand in them. */
    static JsonSearchRequest passages(List<String> ids, SearchPlan plan) {
        Map<String, Object> body = sources(ids);
        body.put("highlight", marks(plan));
        return new JsonSearchRequest(BOTH, body);
    }

    /** Documents for a line each. */
    static JsonSearchRequest lines(List<String> ids) {
        return new JsonSearchRequest(BOTH, sources(ids));
    }

    private static Map<String, Object> sources(List<String> ids) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("size", ids.size());
        body.put("track_total_hits", false);
        body.put("_source", Map.of("excludes", NOT_SHOWN));
        body.put("query", query("constant_score", Map.of("filter", query("ids", Map.of("values", ids)))));
        return body;
    }

    private static Map<String, Object> marks(SearchPlan plan) {
        return Map.of(
                "pre_tags", List.of(Highlighted.OPEN),
                "post_tags", List.of(Highlighted.CLOSE),
                "highlight_query", PlanQuery.marks(plan),
                "number_of_fragments", PASSAGES,
                "fragment_size", PASSAGE_LENGTH,
                "no_match_size", LENGTH_WITHOUT_MARKS,
                "fields", Map.of("text.bigram", Map.of()));
    }

    /** Each facet is counted under what was chosen of the others, so that a choice can be widened. */
    private static Map<String, Object> aggregations(SearchPlan plan) {
        Map<String, Object> aggregations = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            aggregations.put(
                    facet.parameter(),
                    Map.of(
                            "filter", PlanQuery.narrowing(plan, facet),
                            "aggregations", Map.of(VALUES, values(facet, plan))));
        }
        aggregations.put(TOTAL, Map.of("filter", PlanQuery.narrowing(plan, null)));
        return aggregations;
    }

    private static Map<String, Object> values(Facet facet, SearchPlan plan) {
        return switch (facet) {
            case KIND -> terms(facet, KINDS);
            case LEVEL, ISSUER, REGION -> terms(facet, FACET_VALUES);
            case YEAR ->
                Map.of(
                        "date_histogram",
                        Map.of(
                                "field",
                                facet.field(),
                                "calendar_interval",
                                "year",
                                "format",
                                "yyyy",
                                "min_doc_count",
                                1));
            case STATUS ->
                Map.of(
                        "filters",
                        Map.of(
                                "filters",
                                Arrays.stream(Status.values())
                                        .collect(Collectors.toMap(
                                                Status::name, status -> PlanQuery.status(status, plan.day())))));
        };
    }

    private static Map<String, Object> terms(Facet facet, int most) {
        return Map.of("terms", Map.of("field", facet.field(), "size", most));
    }
}
