package org.famen.portal.search.sidebar;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;
import org.famen.content.guide.Guide;
import org.famen.content.index.IndexName;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.content.ranking.embedding.TextEncoder;
import org.famen.content.search.Facet;
import org.famen.content.search.Order;
import org.famen.content.search.SearchQuery;
import org.famen.portal.elastic.ElasticsearchIndex;
import org.famen.portal.elastic.RefreshedValue;
import org.famen.portal.library.Library;

/**
 * What goes together with the articles that a question finds: how to get it done, who does it, what others asked. The office
 * is the one that the guide names, because offices have few words to be found by.
 */
@Singleton
class RelatedHelp {
    private static final int LIMIT = 5_000;

    private final ElasticsearchIndex index;
    private final Library library;
    private final TextEncoder encoder;
    private final RefreshedValue<RelatedPages> pages;

    RelatedHelp(
            ElasticsearchIndex index,
            Library library,
            TextEncoder encoder,
            @Named(TaskExecutors.BLOCKING) ExecutorService background) {
        this.index = index;
        this.library = library;
        this.encoder = encoder;
        this.pages = new RefreshedValue<>(
                "Guides and answered questions", RelatedPages.of(List.of(), encoder), last -> fetch(), background);
    }

    /** At most one page of each kind; none where the search is narrowed to something or sorted by date. */
    List<PageDocument> find(SearchQuery query, String words) {
        boolean first = query.page() == 1
                && query.order() == Order.RELEVANCE
                && query.law().isEmpty();
        if (!first || words.isEmpty() || query.chosen().containsKey(Facet.KIND)) {
            return List.of();
        }
        List<PageDocument> help = new ArrayList<>();
        for (PageDocument page : pages.get().find(words)) {
            help.add(page);
            officeOf(page).ifPresent(help::add);
        }
        return help;
    }

    private Optional<PageDocument> officeOf(PageDocument page) {
        return Optional.of(page)
                .filter(guide -> guide.kind().equals(PageKind.GUIDE.key()))
                .flatMap(guide ->
                        guide.detail(Guide.class).organisationIds().stream().findFirst())
                .flatMap(id -> library.page(PageKind.ORGANISATION.id(id)));
    }

    private RelatedPages fetch() {
        List<PageDocument> pages = index.search(request(), PageDocument.class).hits().hits().stream()
                .map(Hit::source)
                .filter(Objects::nonNull)
                .toList();
        return RelatedPages.of(pages, encoder);
    }

    /** All guides, and the newest answered questions. */
    private static SearchRequest request() {
        List<FieldValue> kinds = Stream.of(PageKind.GUIDE, PageKind.CONSULTATION)
                .map(kind -> FieldValue.of(kind.key()))
                .toList();
        return SearchRequest.of(request -> request.index(IndexName.PAGES.alias())
                .size(LIMIT)
                .query(query -> query.terms(terms -> terms.field("kind").terms(any -> any.value(kinds))))
                .sort(sort -> sort.field(field -> field.field("kind").order(SortOrder.Desc)))
                .sort(sort -> sort.field(field -> field.field("date").order(SortOrder.Desc)))
                .source(source -> source.filter(filter -> filter.excludes("text", "body", "contentHash"))));
    }
}
