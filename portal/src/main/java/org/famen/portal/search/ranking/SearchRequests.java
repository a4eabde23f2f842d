package org.famen.portal.search.ranking;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.util.NamedValue;
import jakarta.inject.Singleton;
import java.io.StringReader;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.famen.content.index.IndexName;
import org.famen.content.law.validity.Status;
import org.famen.content.ranking.QueryContext;
import org.famen.content.search.DescribingClauses;
import org.famen.content.search.Facet;
import org.famen.content.search.PlanQuery;
import org.famen.content.search.SearchPlan;
import org.famen.portal.search.results.Highlighted;

/** Makes the requests that a {@link SearchPlan} needs. Nothing else in the portal builds search requests for results. */
@Singleton
public class SearchRequests {
    /** Results are grouped and paged among so many; whoever looks further narrows the search instead. */
    static final int CANDIDATES = 300;

    private static final int FACET_VALUES = 8;
    /** Kinds are few, and each has a tab. */
    private static final int KINDS = 20;

    public static final String INNER = "values";
    /** How many documents there are under all that was chosen. */
    public static final String TOTAL = "total";

    /** The ranker looks at so many provisions, by words, by meaning and by answered questions. */
    static final int PROVISIONS = 600;

    private static final int PAGES = 100;

    /** The request for provisions that may answer a question, with all that the ranker wants to know of them. */
    SearchRequest provisions(SearchPlan plan, QueryContext context) {
        return SearchRequest.of(request -> request.index(IndexName.ARTICLES.alias())
                .size(PROVISIONS)
                .trackTotalHits(total -> total.enabled(false))
                .source(source -> source.fetch(false))
                .includeNamedQueriesScore(true)
                .docvalueFields(field -> field.field("lawId"))
                .docvalueFields(field -> field.field("address"))
                .docvalueFields(field -> field.field("ordinal"))
                .docvalueFields(field -> field.field("length"))
                .docvalueFields(field -> field.field("meaningBytes"))
                .query(query(PlanQuery.answers(plan, context)))
                .postFilter(query(PlanQuery.descriptions(plan, DescribingClauses.of(context)))));
    }

    /** The request for the best pages of the city. */
    SearchRequest pages(SearchPlan plan) {
        return SearchRequest.of(request -> request.index(IndexName.PAGES.alias())
                .size(PAGES)
                .trackTotalHits(total -> total.enabled(false))
                .source(source -> source.fetch(false))
                .query(query(PlanQuery.candidates(plan.untold()))));
    }

    /** The request for the best documents. */
    SearchRequest candidates(SearchPlan plan) {
        return SearchRequest.of(request -> {
            request.index(IndexName.ARTICLES.alias(), IndexName.PAGES.alias())
                    .size(CANDIDATES)
                    .trackTotalHits(total -> total.enabled(false))
                    .source(source -> source.fetch(false))
                    .docvalueFields(field -> field.field("id"))
                    .docvalueFields(field -> field.field("lawId"))
                    .query(query(PlanQuery.candidates(plan.untold())));
            switch (plan.order()) {
                case RELEVANCE -> {}
                case NEWEST -> sortByDate(request, SortOrder.Desc);
                case OLDEST -> sortByDate(request, SortOrder.Asc);
            }
            return request;
        });
    }

    /**
     * The request for the counts of all facets and of everything. It is one of its own, because counting while scoring takes Elasticsearch
     * longer than both after each other (docs/performance.md).
     */
    public SearchRequest counts(SearchPlan plan) {
        return SearchRequest.of(request -> request.index(IndexName.ARTICLES.alias(), IndexName.PAGES.alias())
                .size(0)
                .trackTotalHits(total -> total.enabled(false))
                .query(query(PlanQuery.found(plan)))
                .aggregations(aggregations(plan)));
    }

    /** The request for what is shown of some documents: their source and where the words stand in them. */
    public SearchRequest details(List<String> ids, SearchPlan plan) {
        return SearchRequest.of(request -> request.index(IndexName.ARTICLES.alias(), IndexName.PAGES.alias())
                .size(ids.size())
                .source(source -> source.filter(
                        filter -> filter.excludes("blocks", "body", "questions", "detail", "meaningBytes")))
                .query(query -> query.ids(wanted -> wanted.values(ids)))
                .highlight(highlight -> highlight
                        .preTags(Highlighted.OPEN)
                        .postTags(Highlighted.CLOSE)
                        .highlightQuery(query(PlanQuery.marks(plan)))
                        .numberOfFragments(2)
                        .fragmentSize(90)
                        .noMatchSize(120)
                        .fields(NamedValue.of("text.bigram", HighlightField.of(field -> field)))));
    }

    private static void sortByDate(SearchRequest.Builder request, SortOrder order) {
        request.sort(sort -> sort.field(
                        field -> field.field(Facet.YEAR.field()).order(order).missing("_last")))
                .sort(sort -> sort.score(score -> score.order(SortOrder.Desc)))
                .trackScores(true);
    }

    private static Query query(String json) {
        return Query.of(query -> query.withJson(new StringReader(json)));
    }

    /** Each facet is counted under what was chosen of the others, so that a choice can be widened. */
    private Map<String, Aggregation> aggregations(SearchPlan plan) {
        Map<String, Aggregation> aggregations = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            Aggregation values = values(facet, plan);
            Query others = query(PlanQuery.narrowing(plan, facet));
            aggregations.put(
                    facet.parameter(),
                    Aggregation.of(aggregation -> aggregation.filter(others).aggregations(INNER, values)));
        }
        Query all = query(PlanQuery.narrowing(plan, null));
        aggregations.put(TOTAL, Aggregation.of(aggregation -> aggregation.filter(all)));
        return aggregations;
    }

    private static Aggregation values(Facet facet, SearchPlan plan) {
        return switch (facet) {
            case KIND, LEVEL, ISSUER, REGION ->
                Aggregation.of(aggregation -> aggregation.terms(
                        terms -> terms.field(facet.field()).size(facet == Facet.KIND ? KINDS : FACET_VALUES)));
            case YEAR ->
                Aggregation.of(aggregation -> aggregation.dateHistogram(years -> years.field(facet.field())
                        .calendarInterval(CalendarInterval.Year)
                        .format("yyyy")
                        .minDocCount(1)));
            case STATUS ->
                Aggregation.of(aggregation -> aggregation.filters(filters -> filters.filters(buckets -> {
                    Map<String, Query> states = new LinkedHashMap<>();
                    Arrays.stream(Status.values())
                            .forEach(status -> states.put(status.name(), query(PlanQuery.status(status, plan.day()))));
                    return buckets.keyed(states);
                })));
        };
    }
}
