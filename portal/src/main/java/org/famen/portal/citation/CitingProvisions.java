package org.famen.portal.citation;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.SourceConfig;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.IndexName;
import org.famen.content.law.Level;
import org.famen.portal.elastic.ElasticsearchIndex;
import org.jspecify.annotations.Nullable;

/** Finds which provisions of other laws speak of one, or of any of a law. */
@Singleton
public class CitingProvisions {
    public static final int PAGE = 30;
    private static final int MAX_PAGES = 100;
    private static final int EXAMPLES = 3;
    private static final String LEVELS = "levels";
    private static final String NEWEST = "newest";
    private static final SourceConfig SHOWN = SourceConfig.of(source -> source.filter(
            filter -> filter.excludes("text", "writtenForms", "questions", "cites", "references", "contentHash")));

    private final ElasticsearchIndex index;

    CitingProvisions(ElasticsearchIndex index) {
        this.index = index;
    }

    /**
     * What is spoken of.
     *
     * @param lawId whose own provisions do not count
     * @param keys of provisions, as {@link org.famen.content.index.ReferenceDocument#key} makes them
     * @param versions keys of versions any part of which counts
     */
    public record Wanted(String lawId, Set<String> keys, Set<String> versions) {
        public Wanted {
            keys = Set.copyOf(keys);
            versions = Set.copyOf(versions);
        }
    }

    /** Counts by rank, the highest first, with the newest of each; only texts that were there on that day. */
    public List<CitingLevel> byLevel(Wanted wanted, LocalDate day) {
        SearchRequest request = SearchRequest.of(it -> it.index(IndexName.ARTICLES.alias())
                .size(0)
                .query(citing(wanted, day, null))
                .aggregations(
                        LEVELS,
                        levels -> levels.terms(terms -> terms.field("level").size(Level.values().length))
                                .aggregations(
                                        NEWEST,
                                        newest -> newest.topHits(top ->
                                                top.size(EXAMPLES).source(SHOWN).sort(newestFirst())))));
        SearchResponse<Void> answer = index.search(request, Void.class);
        return requireNonNull(answer.aggregations().get(LEVELS), "no counts").sterms().buckets().array().stream()
                .map(CitingProvisions::level)
                .sorted(Comparator.comparing(CitingLevel::level))
                .toList();
    }

    private static CitingLevel level(StringTermsBucket bucket) {
        return new CitingLevel(
                Level.valueOf(bucket.key().stringValue()),
                bucket.docCount(),
                requireNonNull(bucket.aggregations().get(NEWEST), "no hits").topHits().hits().hits().stream()
                        .map(hit -> hit.source())
                        .filter(Objects::nonNull)
                        .map(source -> source.to(ArticleDocument.class))
                        .toList());
    }

    /** @param level null for all */
    public CitingPage find(Wanted wanted, LocalDate day, @Nullable Level level, int page) {
        int shown = Math.clamp(page, 1, MAX_PAGES);
        SearchRequest request = SearchRequest.of(it -> it.index(IndexName.ARTICLES.alias())
                .from((shown - 1) * PAGE)
                .size(PAGE)
                .trackTotalHits(total -> total.enabled(true))
                .source(SHOWN)
                .query(citing(wanted, day, level))
                .sort(newestFirst()));
        SearchResponse<ArticleDocument> answer = index.search(request, ArticleDocument.class);
        var total = answer.hits().total();
        long all = total == null ? 0 : total.value();
        return new CitingPage(
                answer.hits().hits().stream()
                        .map(hit -> hit.source())
                        .filter(Objects::nonNull)
                        .toList(),
                all,
                shown,
                (int) Math.clamp((all + PAGE - 1) / PAGE, 1, MAX_PAGES));
    }

    private static List<SortOptions> newestFirst() {
        return List.of(
                SortOptions.of(sort -> sort.field(field ->
                        field.field("promulgatedOn").order(SortOrder.Desc).missing("_last"))),
                SortOptions.of(sort -> sort.field(field -> field.field("lawId").order(SortOrder.Asc))),
                SortOptions.of(
                        sort -> sort.field(field -> field.field("ordinal").order(SortOrder.Asc))));
    }

    private static Query citing(Wanted wanted, LocalDate day, @Nullable Level level) {
        BoolQuery.Builder bool = new BoolQuery.Builder()
                .minimumShouldMatch("1")
                .mustNot(own -> own.term(term -> term.field("lawId").value(wanted.lawId())))
                .mustNot(replaced -> replaced.range(
                        range -> range.date(date -> date.field("amendedFrom").lte(day.toString()))))
                .mustNot(later -> later.range(
                        range -> range.date(date -> date.field("promulgatedOn").gt(day.toString()))));
        List<FieldValue> keys = wanted.keys().stream().map(FieldValue::of).toList();
        bool.should(any -> any.terms(terms -> terms.field("cites").terms(it -> it.value(keys))));
        for (String version : wanted.versions()) {
            bool.should(whole -> whole.term(term -> term.field("cites").value(version)));
            bool.should(part -> part.prefix(prefix -> prefix.field("cites").value(version + "#")));
        }
        if (level != null) {
            bool.filter(rank -> rank.term(term -> term.field("level").value(level.name())));
        }
        return Query.of(it -> it.bool(bool.build()));
    }
}
