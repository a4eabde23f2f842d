package org.famen.portal.pagelist;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.famen.content.index.IndexName;
import org.famen.content.index.PageDocument;
import org.famen.portal.elastic.ElasticsearchIndex;
import org.famen.portal.elastic.SearchUnavailableException;
import org.jspecify.annotations.Nullable;

/** Lists of the city's pages, with counts by which they can be narrowed. */
@Singleton
public class PageLists {
    private static final int FILTER_VALUES = 30;
    private static final String VALUES = "values";
    /** Most of the words, so that a list of hits stays one. */
    private static final String ENOUGH_WORDS = "70%";
    /** A page has one title and means it; the weight that the search box gives it too, see docs/relevance.md. */
    private static final float TITLE_WEIGHT = 2f;
    /** Above whatever words add up to: who types a whole title wants that page. */
    private static final float EXACT_TITLE = 1_000f;

    private final ElasticsearchIndex index;

    PageLists(ElasticsearchIndex index) {
        this.index = index;
    }

    /** @throws SearchUnavailableException when the index does not answer */
    public PageListing find(PageQuery query) {
        SearchResponse<PageDocument> answer = index.search(request(query), PageDocument.class);
        List<PageDocument> pages = answer.hits().hits().stream()
                .map(hit -> hit.source())
                .filter(Objects::nonNull)
                .toList();
        var total = answer.hits().total();
        return new PageListing(query, total == null ? 0 : total.value(), pages, counts(query, answer.aggregations()));
    }

    private static SearchRequest request(PageQuery query) {
        return SearchRequest.of(request -> request.index(IndexName.PAGES.alias())
                .from((query.page() - 1) * query.size())
                .size(query.size())
                .trackTotalHits(total -> total.enabled(true))
                .source(source -> source.filter(filter -> filter.excludes("text", "contentHash")))
                .query(matching(query))
                .postFilter(chosen(query, null))
                .aggregations(aggregations(query))
                .sort(sorts(query)));
    }

    private static Query matching(PageQuery query) {
        return Query.of(it -> it.bool(bool -> {
            bool.filter(term("kind", query.kind().key()));
            if (query.from() != null) {
                String day = query.from().toString();
                bool.filter(range -> range.range(
                        date -> date.date(ends -> ends.field("endsOn").gte(day))));
            }
            if (query.until() != null) {
                String day = query.until().toString();
                bool.filter(range -> range.range(
                        date -> date.date(starts -> starts.field("startsOn").lte(day))));
            }
            if (query.overBefore() != null) {
                String day = query.overBefore().toString();
                bool.filter(range -> range.range(
                        date -> date.date(ends -> ends.field("endsOn").lt(day))));
            }
            return query.words().isEmpty() ? bool : bool.must(words(query.words()));
        }));
    }

    private static Query words(String words) {
        return Query.of(it -> it.bool(bool -> bool.minimumShouldMatch("1")
                .should(should -> should.term(
                        exact -> exact.field("title.exact").value(words).boost(EXACT_TITLE)))
                .should(should -> should.match(match -> match.field("title.bigram")
                        .query(words)
                        .boost(TITLE_WEIGHT)
                        .minimumShouldMatch(ENOUGH_WORDS)))
                .should(should -> should.match(
                        match -> match.field("text.bigram").query(words).minimumShouldMatch(ENOUGH_WORDS)))
                .should(should -> should.match(match ->
                        match.field("text.unigram").query(words).boost(0.1f).minimumShouldMatch("100%")))));
    }

    private static Query chosen(PageQuery query, @Nullable PageFilter but) {
        BoolQuery.Builder bool = new BoolQuery.Builder();
        query.chosen().forEach((filter, values) -> {
            if (filter != but) {
                bool.filter(anyOf(filter, values));
            }
        });
        return Query.of(it -> it.bool(bool.build()));
    }

    private static Query anyOf(PageFilter filter, Set<String> values) {
        List<FieldValue> wanted = values.stream().map(FieldValue::of).toList();
        return Query.of(it -> it.terms(terms -> terms.field(filter.field()).terms(any -> any.value(wanted))));
    }

    /** Each filter is counted under what was chosen of the others, so that a choice can be widened. */
    private static Map<String, Aggregation> aggregations(PageQuery query) {
        Map<String, Aggregation> aggregations = new LinkedHashMap<>();
        for (PageFilter filter : query.filters()) {
            Query others = chosen(query, filter);
            aggregations.put(
                    filter.parameter(),
                    Aggregation.of(aggregation -> aggregation
                            .filter(others)
                            .aggregations(
                                    VALUES,
                                    values -> values.terms(
                                            terms -> terms.field(filter.field()).size(FILTER_VALUES)))));
        }
        return aggregations;
    }

    private static List<SortOptions> sorts(PageQuery query) {
        List<SortOptions> sorts = new ArrayList<>();
        if (!query.words().isEmpty()) {
            sorts.add(SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc))));
        }
        sorts.add(
                switch (query.order()) {
                    case NEWEST -> by("date", SortOrder.Desc);
                    case SOONEST -> by("date", SortOrder.Asc);
                    case TITLE -> by("title.exact", SortOrder.Asc);
                });
        sorts.add(by("id", SortOrder.Asc));
        return sorts;
    }

    private static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(
                sort -> sort.field(it -> it.field(field).order(order).missing("_last")));
    }

    private static List<PageListing.FilterCount> counts(PageQuery query, Map<String, Aggregate> answer) {
        List<PageListing.FilterCount> counts = new ArrayList<>();
        for (PageFilter filter : query.filters()) {
            Map<String, Long> values = values(answer.get(filter.parameter()));
            Set<String> chosen = query.chosen().getOrDefault(filter, Set.of());
            // What was chosen stays visible, even where nothing is left of it.
            chosen.forEach(value -> values.putIfAbsent(value, 0L));
            if (!values.isEmpty()) {
                counts.add(new PageListing.FilterCount(
                        filter,
                        values.entrySet().stream()
                                .map(value -> new PageListing.FilterCount.Value(
                                        value.getKey(),
                                        value.getValue(),
                                        chosen.contains(value.getKey()),
                                        query.toggled(filter, value.getKey())))
                                .toList()));
            }
        }
        return counts;
    }

    private static Map<String, Long> values(@Nullable Aggregate narrowed) {
        Map<String, Long> values = new LinkedHashMap<>();
        Aggregate terms =
                narrowed == null ? null : narrowed.filter().aggregations().get(VALUES);
        if (terms == null) {
            return values;
        }
        if (terms.isLterms()) {
            terms.lterms().buckets().array().forEach(it -> values.put(Long.toString(it.key()), it.docCount()));
        } else if (terms.isSterms()) {
            terms.sterms().buckets().array().stream()
                    .filter(it -> !it.key().stringValue().isEmpty())
                    .forEach(it -> values.put(it.key().stringValue(), it.docCount()));
        }
        return values;
    }

    private static Query term(String field, String value) {
        return Query.of(query -> query.term(term -> term.field(field).value(value)));
    }
}
