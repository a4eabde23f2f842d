package org.famen.portal.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScore;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.util.NamedValue;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.famen.content.index.IndexName;
import org.famen.content.law.Status;
import org.jspecify.annotations.Nullable;

/** Says a {@link SearchPlan} in Elasticsearch's language. Nothing else in the portal builds search requests for results. */
@Singleton
class SearchCompiler {
    /** Results are grouped and paged among so many; whoever looks further narrows the search instead. */
    static final int CANDIDATES = 300;

    private static final int FACET_VALUES = 8;
    static final String INNER = "values";

    /** The request for the best documents and how many match. */
    SearchRequest candidates(SearchPlan plan) {
        return SearchRequest.of(request -> {
            request.index(IndexName.ARTICLES.alias(), IndexName.PAGES.alias())
                    .size(CANDIDATES)
                    .trackTotalHits(total -> total.enabled(true))
                    .source(source -> source.fetch(false))
                    .docvalueFields(field -> field.field("id"))
                    .docvalueFields(field -> field.field("lawId"))
                    .query(narrowed(scored(plan), plan));
            switch (plan.order()) {
                case RELEVANCE -> {}
                case NEWEST -> sortByDate(request, SortOrder.Desc);
                case OLDEST -> sortByDate(request, SortOrder.Asc);
            }
            return request;
        });
    }

    /**
     * The request for the counts of all facets. It is one of its own, because counting while scoring takes Elasticsearch
     * longer than both after each other (docs/performance.md).
     */
    SearchRequest counts(SearchPlan plan) {
        return SearchRequest.of(request -> request.index(IndexName.ARTICLES.alias(), IndexName.PAGES.alias())
                .size(0)
                .trackTotalHits(total -> total.enabled(false))
                .query(matching(plan))
                .aggregations(aggregations(plan)));
    }

    private Query narrowed(Query query, SearchPlan plan) {
        return plan.narrowing().isEmpty()
                ? query
                : Query.of(it -> it.bool(bool -> bool.must(query).filter(all(plan.narrowing(), null))));
    }

    /** The request for what is shown of some documents: their source and where the words stand in them. */
    SearchRequest details(List<String> ids, SearchPlan plan) {
        Query marks = Query.of(query -> query.bool(bool -> {
            plan.ranking().stream()
                    .filter(words -> words.field().equals("text.bigram"))
                    .forEach(words -> bool.should(matching(words)));
            plan.required().stream()
                    .filter(Clause.Phrase.class::isInstance)
                    .forEach(phrase -> bool.should(compile(phrase)));
            return bool;
        }));
        return SearchRequest.of(request -> request.index(IndexName.ARTICLES.alias(), IndexName.PAGES.alias())
                .size(ids.size())
                .source(source -> source.filter(filter -> filter.excludes("blocks", "body", "questions")))
                .query(query -> query.ids(wanted -> wanted.values(ids)))
                .highlight(highlight -> highlight
                        .preTags(Highlighted.OPEN)
                        .postTags(Highlighted.CLOSE)
                        .highlightQuery(marks)
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

    private Query scored(SearchPlan plan) {
        Query words = matching(plan);
        if (plan.factors().isEmpty()) {
            return words;
        }
        List<FunctionScore> functions = plan.factors().stream()
                .map(factor -> FunctionScore.of(
                        function -> function.filter(compile(factor.condition())).weight(factor.factor())))
                .toList();
        return Query.of(query -> query.functionScore(score -> score.query(words)
                .functions(functions)
                .scoreMode(FunctionScoreMode.Multiply)
                .boostMode(FunctionBoostMode.Multiply)));
    }

    private Query matching(SearchPlan plan) {
        return Query.of(query -> query.bool(bool -> {
            plan.ranking().forEach(clause -> bool.should(matching(clause)));
            if (!plan.ranking().isEmpty()) {
                bool.minimumShouldMatch("1");
            }
            plan.required().forEach(clause -> bool.filter(compile(clause)));
            plan.excluded().forEach(clause -> bool.mustNot(compile(clause)));
            return bool.filter(textOfTheDay(plan));
        }));
    }

    /** One text of each law: not a version that another had replaced by that day, unless such were asked for. */
    private Query textOfTheDay(SearchPlan plan) {
        boolean asked = plan.narrowing().getOrDefault(Facet.STATUS, List.of()).stream()
                .anyMatch(clause -> clause instanceof Clause.InStatus status && status.status() == Status.AMENDED);
        return asked
                ? Query.of(query -> query.matchAll(all -> all))
                : Query.of(query -> query.bool(bool -> bool.mustNot(StatusQuery.replaced(plan.day()))));
    }

    private static Query matching(Clause.Words words) {
        return Query.of(query -> query.match(match -> {
            match.field(words.field()).query(words.text()).boost(words.weight());
            return words.atLeast().isEmpty() ? match : match.minimumShouldMatch(words.atLeast());
        }));
    }

    Query compile(Clause clause) {
        return switch (clause) {
            case Clause.Words words -> matching(words);
            case Clause.Phrase phrase ->
                Query.of(query ->
                        query.matchPhrase(match -> match.field(phrase.field()).query(phrase.text())));
            case Clause.AnyOf any ->
                Query.of(query -> query.terms(terms -> terms.field(any.field())
                        .terms(values -> values.value(
                                any.values().stream().map(FieldValue::of).toList()))));
            case Clause.InYear year ->
                Query.of(query -> query.range(range -> range.date(date -> date.field(Facet.YEAR.field())
                        .gte(year.year() + "-01-01")
                        .lte(year.year() + "-12-31"))));
            case Clause.InStatus status -> StatusQuery.of(status.status(), status.day());
        };
    }

    private Query all(Map<Facet, List<Clause>> narrowing, @Nullable Facet but) {
        return Query.of(query -> query.bool(bool -> {
            narrowing.forEach((facet, alternatives) -> {
                if (facet != but) {
                    bool.filter(anyOf(alternatives));
                }
            });
            return bool;
        }));
    }

    private Query anyOf(List<Clause> alternatives) {
        if (alternatives.size() == 1) {
            return compile(alternatives.getFirst());
        }
        BoolQuery.Builder any = new BoolQuery.Builder().minimumShouldMatch("1");
        alternatives.forEach(clause -> any.should(compile(clause)));
        return Query.of(query -> query.bool(any.build()));
    }

    /** Each facet is counted under what was chosen of the others, so that a choice can be widened. */
    private Map<String, Aggregation> aggregations(SearchPlan plan) {
        Map<String, Aggregation> aggregations = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            Aggregation values = values(facet, plan);
            Query others = all(plan.narrowing(), facet);
            aggregations.put(
                    facet.parameter(),
                    Aggregation.of(aggregation -> aggregation.filter(others).aggregations(INNER, values)));
        }
        return aggregations;
    }

    private static Aggregation values(Facet facet, SearchPlan plan) {
        return switch (facet) {
            case KIND, LEVEL, ISSUER, REGION ->
                Aggregation.of(aggregation ->
                        aggregation.terms(terms -> terms.field(facet.field()).size(FACET_VALUES)));
            case YEAR ->
                Aggregation.of(aggregation -> aggregation.dateHistogram(years -> years.field(facet.field())
                        .calendarInterval(CalendarInterval.Year)
                        .format("yyyy")
                        .minDocCount(1)));
            case STATUS ->
                Aggregation.of(aggregation -> aggregation.filters(filters -> filters.filters(buckets -> {
                    Map<String, Query> states = new LinkedHashMap<>();
                    Arrays.stream(Status.values())
                            .forEach(status -> states.put(status.name(), StatusQuery.of(status, plan.day())));
                    return buckets.keyed(states);
                })));
        };
    }
}
