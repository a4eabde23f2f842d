package org.famen.portal.law.list;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.util.NamedValue;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.famen.content.index.IndexName;
import org.famen.content.index.LawDocument;
import org.famen.content.law.Level;
import org.famen.portal.elastic.ElasticsearchIndex;
import org.famen.portal.library.Library;

/** The national laws of which other texts speak most; counted at most every ten minutes. */
@Singleton
class CitedMost {
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final int SHOWN = 12;
    private static final String LAWS = "laws";
    private static final String CITATIONS = "citations";

    private final ElasticsearchIndex index;
    private final Library library;
    private final LoadingCache<LocalDate, List<LawDocument>> laws =
            Caffeine.newBuilder().expireAfterWrite(FRESH).build(this::count);

    private final Clock clock;

    CitedMost(ElasticsearchIndex index, Library library, Clock clock) {
        this.index = index;
        this.library = library;
        this.clock = clock;
    }

    /** @throws org.famen.portal.elastic.SearchUnavailableException when the index does not answer */
    List<LawDocument> laws() {
        return laws.get(LocalDate.now(clock));
    }

    private List<LawDocument> count(LocalDate today) {
        var answer = index.search(request(today), Void.class).aggregations().get(LAWS);
        return Objects.requireNonNull(answer, "laws were not counted").isSterms()
                ? answer.sterms().buckets().array().stream()
                        .map(bucket -> library.law(bucket.key().stringValue()))
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }

    private static SearchRequest request(LocalDate today) {
        return SearchRequest.of(it -> it.index(IndexName.ARTICLES.alias())
                .size(0)
                .query(query -> query.bool(bool -> bool.filter(
                                level -> level.term(term -> term.field("level").value(Level.LAW.name())))
                        .filter(cited -> cited.range(range ->
                                range.number(number -> number.field(CITATIONS).gte(1.0))))
                        .mustNot(Stream.of("amendedFrom", "repealedFrom")
                                .map(end -> Query.of(ended -> ended.range(range ->
                                        range.date(date -> date.field(end).lte(today.toString())))))
                                .toList())))
                .aggregations(
                        LAWS,
                        laws -> laws.terms(terms -> terms.field("lawId")
                                        .size(SHOWN)
                                        .order(NamedValue.of(CITATIONS, SortOrder.Desc)))
                                .aggregations(CITATIONS, sum -> sum.sum(of -> of.field(CITATIONS)))));
    }
}
