package org.famen.portal.law.list;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.famen.content.index.IndexName;
import org.famen.content.index.LawDocument;
import org.famen.portal.elastic.ElasticsearchIndex;
import org.jspecify.annotations.Nullable;

/** Lists laws, and counts them by rank and by the letter that they begin with. */
@Singleton
class LawLists {
    static final int PAGE = 100;

    static final List<String> LETTERS = IntStream.rangeClosed('a', 'z')
            .mapToObj(letter -> String.valueOf((char) letter))
            .toList();

    private static final String LEVELS = "levels";
    private static final String LEVEL = "level";
    private static final String DEPARTMENTS = "departments";
    private static final String DEPARTMENT = "department";
    private static final String INITIALS = "initials";

    private final ElasticsearchIndex index;

    LawLists(ElasticsearchIndex index) {
        this.index = index;
    }

    /** @throws org.famen.portal.elastic.SearchUnavailableException when the index does not answer */
    LawListing find(LawListQuery query) {
        SearchResponse<LawDocument> answer = index.search(request(query), LawDocument.class);
        var total = answer.hits().total();
        return new LawListing(
                answer.hits().hits().stream()
                        .map(hit -> hit.source())
                        .filter(Objects::nonNull)
                        .toList(),
                total == null ? 0 : total.value(),
                counts(answer.aggregations().get(LEVELS)),
                counts(filtered(answer.aggregations(), DEPARTMENTS).get(DEPARTMENT)),
                letters(answer.aggregations()));
    }

    private static SearchRequest request(LawListQuery query) {
        return SearchRequest.of(it -> it.index(IndexName.LAWS.alias())
                .from((query.page() - 1) * PAGE)
                .size(PAGE)
                .trackTotalHits(exact -> exact.enabled(true))
                .query(named(query.words()))
                .postFilter(chosen -> chosen.bool(both -> {
                    both.filter(ofDepartment(query));
                    return query.letter().isEmpty() ? both : both.filter(beginningWith(query.letter()));
                }))
                .source(source -> source.filter(filter -> filter.excludes("versions", "pinyin", INITIALS)))
                .sort(by -> by.field(field -> field.field("pinyin").order(SortOrder.Asc)))
                .sort(by -> by.field(field -> field.field("id").order(SortOrder.Asc)))
                .aggregations(
                        LEVELS,
                        levels -> levels.terms(terms -> terms.field(LEVEL).size(20)))
                .aggregations(
                        DEPARTMENTS,
                        ofOneLevel -> ofOneLevel
                                .filter(ofLevel(query))
                                .aggregations(
                                        DEPARTMENT,
                                        each -> each.terms(
                                                terms -> terms.field(DEPARTMENT).size(20))))
                .aggregations(
                        INITIALS,
                        ofOneLevel -> ofOneLevel
                                .filter(ofDepartment(query))
                                .aggregations(LETTERS.stream()
                                        .collect(Collectors.toMap(
                                                letter -> letter,
                                                letter -> Aggregation.of(one -> one.filter(beginningWith(letter))))))));
    }

    private static Query named(String words) {
        return words.isEmpty()
                ? Query.of(query -> query.matchAll(all -> all))
                : Query.of(query -> query.wildcard(name -> name.field("names")
                        .value("*" + words.replaceAll("[*?\\\\]", "\\\\$0") + "*")
                        .caseInsensitive(true)));
    }

    private static Query ofLevel(LawListQuery query) {
        return Query.of(
                it -> it.term(term -> term.field(LEVEL).value(query.level().name())));
    }

    /** Of the chosen rank and department. */
    private static Query ofDepartment(LawListQuery query) {
        return Query.of(it -> it.bool(both -> {
            both.filter(ofLevel(query));
            return query.department()
                    .map(chosen -> both.filter(
                            of -> of.term(term -> term.field(DEPARTMENT).value(chosen.name()))))
                    .orElse(both);
        }));
    }

    private static Query beginningWith(String letter) {
        return Query.of(query -> query.prefix(prefix -> prefix.field(INITIALS).value(letter)));
    }

    /** Nothing where no document has the field. */
    private static Map<String, Long> counts(@Nullable Aggregate answer) {
        return answer == null || !answer.isSterms()
                ? Map.of()
                : answer.sterms().buckets().array().stream()
                        .collect(Collectors.toMap(bucket -> bucket.key().stringValue(), bucket -> bucket.docCount()));
    }

    private static Map<String, Aggregate> filtered(Map<String, Aggregate> answer, String name) {
        return Objects.requireNonNull(answer.get(name), name + " were not counted")
                .filter()
                .aggregations();
    }

    private static Map<String, Long> letters(Map<String, Aggregate> answer) {
        Map<String, Long> counts = new HashMap<>();
        filtered(answer, INITIALS)
                .forEach((letter, count) -> counts.put(letter, count.filter().docCount()));
        return counts;
    }
}
