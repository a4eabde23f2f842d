package org.famen.portal.search;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import jakarta.inject.Singleton;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.famen.content.guide.Guide;
import org.famen.content.index.IndexName;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.content.search.Facet;
import org.famen.content.search.Order;
import org.famen.content.search.PlanQuery;
import org.famen.content.search.SearchPlan;
import org.famen.content.search.SearchQuery;
import org.jspecify.annotations.Nullable;

/**
 * What goes together with the articles that a question finds: how to get it done, who does it, what others asked. The office
 * is the one that the guide names, because offices have few words to be found by.
 */
@Singleton
class NearHelp {
    private static final List<PageKind> KINDS = List.of(PageKind.GUIDE, PageKind.ORGANISATION, PageKind.CONSULTATION);
    /** Half of the words; a page that shares less is about something else. */
    private static final String ENOUGH_WORDS = "50%";

    private final Index index;
    private final Library library;

    NearHelp(Index index, Library library) {
        this.index = requireNonNull(index, "index is null");
        this.library = requireNonNull(library, "library is null");
    }

    /** At most one page of each kind; none where the search is narrowed to something or sorted by date. */
    List<PageDocument> find(SearchQuery query, SearchPlan plan, String words) {
        boolean first = query.page() == 1
                && query.order() == Order.RELEVANCE
                && query.law().isEmpty();
        if (!first || words.isEmpty() || query.chosen().containsKey(Facet.KIND)) {
            return List.of();
        }
        Map<String, PageDocument> best = new LinkedHashMap<>();
        index.search(request(plan, words), PageDocument.class).hits().hits().stream()
                .map(hit -> hit.source())
                .filter(Objects::nonNull)
                .forEach(page -> best.put(page.kind(), page));
        officeOf(best.get(PageKind.GUIDE.key())).ifPresent(office -> best.put(office.kind(), office));
        List<PageDocument> help = new ArrayList<>();
        KINDS.forEach(kind -> Optional.ofNullable(best.get(kind.key())).ifPresent(help::add));
        return help;
    }

    private Optional<PageDocument> officeOf(@Nullable PageDocument guide) {
        return Optional.ofNullable(guide)
                .flatMap(page ->
                        page.detail(Guide.class).organisationIds().stream().findFirst())
                .flatMap(id -> library.page(PageKind.ORGANISATION.id(id)));
    }

    private static SearchRequest request(SearchPlan plan, String words) {
        Query ranked = Query.of(query -> query.withJson(new StringReader(PlanQuery.candidates(plan.untold()))));
        List<FieldValue> kinds =
                KINDS.stream().map(kind -> FieldValue.of(kind.key())).toList();
        return SearchRequest.of(request -> request.index(IndexName.PAGES.alias())
                .size(KINDS.size())
                .source(source -> source.filter(filter -> filter.excludes("text", "body", "contentHash")))
                .collapse(collapse -> collapse.field("kind"))
                .query(query -> query.bool(bool -> bool.must(ranked)
                        .filter(kind -> kind.terms(terms -> terms.field("kind").terms(any -> any.value(kinds))))
                        .filter(enough -> enough.match(
                                match -> match.field("text").query(words).minimumShouldMatch(ENOUGH_WORDS))))));
    }
}
