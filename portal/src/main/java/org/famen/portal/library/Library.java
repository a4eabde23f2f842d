package org.famen.portal.library;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.IndexName;
import org.famen.content.index.LawDocument;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.content.law.Level;
import org.famen.portal.elastic.ElasticsearchIndex;
import org.famen.portal.elastic.SearchUnavailableException;

/**
 * Reads what is published, for pages of all features. Texts of laws are kept for a minute, because a law is often opened
 * article by article.
 */
@Singleton
public class Library {
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final long MAX_PROVISIONS = 40_000;
    private static final int PAGE = 2_000;

    private final ElasticsearchIndex index;
    private final Cache<String, List<ArticleDocument>> texts = Caffeine.newBuilder()
            .expireAfterWrite(FRESH)
            .maximumWeight(MAX_PROVISIONS)
            .weigher((String key, List<ArticleDocument> text) -> 1 + text.size())
            .build();
    private final Cache<String, Optional<LawDocument>> laws =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(2_000).build();

    Library(ElasticsearchIndex index) {
        this.index = index;
    }

    /** @throws SearchUnavailableException when the index does not answer; so do all methods */
    public Optional<LawDocument> law(String id) {
        return laws.get(id, this::findLaw);
    }

    /** Those of the laws that are known, by their ids; one request for all that are not at hand. */
    public Map<String, LawDocument> laws(Set<String> ids) {
        Map<String, LawDocument> found = new HashMap<>();
        laws.getAll(ids, this::findLaws).forEach((id, law) -> law.ifPresent(it -> found.put(id, it)));
        return found;
    }

    private Map<String, Optional<LawDocument>> findLaws(Set<? extends String> ids) {
        List<FieldValue> wanted = ids.stream().map(FieldValue::of).toList();
        SearchRequest request = SearchRequest.of(it -> it.index(IndexName.LAWS.alias())
                .size(wanted.size())
                .query(query -> query.terms(terms -> terms.field("id").terms(any -> any.value(wanted)))));
        Map<String, Optional<LawDocument>> found = new HashMap<>();
        ids.forEach(id -> found.put(id, Optional.empty()));
        index.search(request, LawDocument.class).hits().hits().stream()
                .map(hit -> hit.source())
                .filter(Objects::nonNull)
                .forEach(law -> found.put(law.id(), Optional.of(law)));
        return found;
    }

    /** The same as the index has it at this moment, for who must not take the minute before for it. */
    public Optional<LawDocument> lawNow(String id) {
        return findLaw(id);
    }

    private Optional<LawDocument> findLaw(String id) {
        return first(IndexName.LAWS, LawDocument.class, id);
    }

    /** Provisions of one version in their order; empty when there is no such text. */
    public List<ArticleDocument> text(String lawId, String versionId) {
        return texts.get(lawId + "@" + versionId, key -> fetchText(lawId, versionId));
    }

    /** The same as the index has it at this moment. */
    public List<ArticleDocument> textNow(String lawId, String versionId) {
        return fetchText(lawId, versionId);
    }

    private List<ArticleDocument> fetchText(String lawId, String versionId) {
        Query ofVersion =
                Query.of(query -> query.bool(bool -> bool.filter(term("lawId", lawId), term("versionId", versionId))));
        List<ArticleDocument> text = new ArrayList<>();
        List<FieldValue> after = List.of();
        while (true) {
            var hits = index.search(textRequest(ofVersion, after), ArticleDocument.class)
                    .hits()
                    .hits();
            hits.stream().map(hit -> hit.source()).filter(Objects::nonNull).forEach(text::add);
            if (hits.size() < PAGE) {
                return List.copyOf(text);
            }
            after = hits.getLast().sort();
        }
    }

    private static SearchRequest textRequest(Query ofVersion, List<FieldValue> after) {
        return SearchRequest.of(request -> {
            request.index(IndexName.ARTICLES.alias())
                    .size(PAGE)
                    .query(ofVersion)
                    .source(source -> source.filter(
                            filter -> filter.excludes("text", "writtenForms", "questions", "contentHash")))
                    .sort(sort -> sort.field(field -> field.field("ordinal").order(SortOrder.Asc)));
            return after.isEmpty() ? request : request.searchAfter(after);
        });
    }

    public Optional<PageDocument> page(String id) {
        return first(IndexName.PAGES, PageDocument.class, id);
    }

    /** Pages of a kind from a day on, the nearest first. */
    public List<PageDocument> upcoming(String kind, LocalDate from, int most) {
        Query query = Query.of(it -> it.bool(bool -> bool.filter(
                term("kind", kind),
                Query.of(date ->
                        date.range(range -> range.date(day -> day.field("date").gte(from.toString())))))));
        return pages(query, SortOrder.Asc, most);
    }

    /** Pages of a kind, the newest first. */
    public List<PageDocument> newest(String kind, int most) {
        return pages(term("kind", kind), SortOrder.Desc, most);
    }

    /** Pages of any of some kinds up to a day, the newest first. */
    public List<PageDocument> newest(List<PageKind> kinds, LocalDate until, int most) {
        List<FieldValue> keys =
                kinds.stream().map(kind -> FieldValue.of(kind.key())).toList();
        Query query = Query.of(it -> it.bool(bool -> bool.filter(
                Query.of(any -> any.terms(terms -> terms.field("kind").terms(values -> values.value(keys)))),
                Query.of(date ->
                        date.range(range -> range.date(day -> day.field("date").lte(until.toString())))))));
        return pages(query, SortOrder.Desc, most);
    }

    /** Pages that rest on a provision, the newest first. */
    public List<PageDocument> citing(String lawId, String address, int most) {
        return pages(term("provisions", lawId + "#" + address), SortOrder.Desc, most);
    }

    /** Pages that rest on any provision of a law, or are about it, the newest first. */
    public List<PageDocument> citing(String lawId, int most) {
        return pages(term("provisions", lawId), SortOrder.Desc, most);
    }

    /** Pages that say of themselves that they belong to another: a policy's interpretations, a body's reports. */
    public List<PageDocument> belongingTo(String pageId, int most) {
        return pages(term("parent", pageId), SortOrder.Desc, most);
    }

    /** Pages of a kind on a topic, the newest first. */
    public List<PageDocument> ofTopic(PageKind kind, String topic, int most) {
        return pages(
                Query.of(query -> query.bool(bool -> bool.filter(term("kind", kind.key()), term("topics", topic)))),
                SortOrder.Desc,
                most);
    }

    /** Events of a series in their order. */
    public List<PageDocument> inSeries(String series, int most) {
        return pages(term("series", series), SortOrder.Asc, most);
    }

    private List<PageDocument> pages(Query query, SortOrder order, int most) {
        SearchRequest request = SearchRequest.of(it -> it.index(IndexName.PAGES.alias())
                .size(most)
                .query(query)
                .sort(sort ->
                        sort.field(field -> field.field("date").order(order).missing("_last")))
                .sort(sort -> sort.field(field -> field.field("id").order(SortOrder.Asc))));
        return index.search(request, PageDocument.class).hits().hits().stream()
                .map(hit -> hit.source())
                .filter(Objects::nonNull)
                .toList();
    }

    /** All laws in the order of their ids, a page at a time. */
    public List<LawDocument> lawsAfter(String lastId, int most) {
        return laws(Query.of(query -> query.matchAll(all -> all)), lastId, most);
    }

    private List<LawDocument> laws(Query query, String lastId, int most) {
        SearchRequest request = SearchRequest.of(it -> {
            it.index(IndexName.LAWS.alias())
                    .size(most)
                    .query(query)
                    .source(source -> source.filter(filter -> filter.excludes("versions", "pinyin", "initials")))
                    .sort(sort -> sort.field(field -> field.field("id").order(SortOrder.Asc)));
            return lastId.isEmpty() ? it : it.searchAfter(FieldValue.of(lastId));
        });
        return index.search(request, LawDocument.class).hits().hits().stream()
                .map(hit -> hit.source())
                .filter(Objects::nonNull)
                .toList();
    }

    /** National laws whose text is held, those first whose newest text was promulgated last. */
    public List<LawDocument> newestLaws(int most) {
        SearchRequest request = SearchRequest.of(it -> it.index(IndexName.LAWS.alias())
                .size(most)
                .query(query -> query.bool(bool -> bool.filter(
                        term("level", Level.LAW.name()),
                        Query.of(held -> held.range(range -> range.number(
                                number -> number.field("provisions").gt(0.0)))))))
                .source(source -> source.filter(filter -> filter.excludes("pinyin", "initials")))
                .sort(sort -> sort.field(field ->
                        field.field("promulgatedOn").order(SortOrder.Desc).missing("_last")))
                .sort(sort -> sort.field(field -> field.field("id").order(SortOrder.Asc))));
        return index.search(request, LawDocument.class).hits().hits().stream()
                .map(hit -> hit.source())
                .filter(Objects::nonNull)
                .toList();
    }

    /** How many provisions can be read; 0 when no law text has been loaded. */
    public long provisions() {
        SearchRequest request = SearchRequest.of(
                it -> it.index(IndexName.ARTICLES.alias()).size(0).trackTotalHits(total -> total.enabled(true)));
        var total = index.search(request, Void.class).hits().total();
        return total == null ? 0 : total.value();
    }

    private <T> Optional<T> first(IndexName name, Class<T> type, String id) {
        SearchRequest request =
                SearchRequest.of(it -> it.index(name.alias()).size(1).query(term("id", id)));
        return index.search(request, type).hits().hits().stream()
                .map(hit -> hit.source())
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Query term(String field, String value) {
        return Query.of(query -> query.term(term -> term.field(field).value(value)));
    }
}
