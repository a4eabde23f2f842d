package org.famen.portal.search.answer;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;
import org.famen.content.index.IndexName;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.content.ranking.embedding.TextEncoder;
import org.famen.portal.elastic.ElasticsearchIndex;
import org.famen.portal.elastic.RefreshedValue;

/**
 * All guides and the newest answered questions in memory, with their meanings; none where no language model is used, and none
 * in the first seconds after the start, because finding the meanings takes some.
 */
@Singleton
class AnsweringPages {
    private static final int LIMIT = 5_000;

    private final ElasticsearchIndex index;
    private final TextEncoder encoder;
    private final RefreshedValue<List<AnsweringPage>> pages;
    private volatile boolean fetched;

    AnsweringPages(
            ElasticsearchIndex index,
            TextEncoder encoder,
            @Named(TaskExecutors.BLOCKING) ExecutorService background,
            @Named("encoding") ExecutorService encoding) {
        this.index = index;
        this.encoder = encoder;
        this.pages = new RefreshedValue<>("Guides and answers", List.of(), last -> fetch(), background);
        encoding.execute(this::fetchFirst);
    }

    List<AnsweringPage> all() {
        return fetched ? pages.get() : List.of();
    }

    private void fetchFirst() {
        pages.get();
        fetched = true;
    }

    private List<AnsweringPage> fetch() {
        return index.search(request(), PageDocument.class).hits().hits().stream()
                .map(Hit::source)
                .filter(Objects::nonNull)
                .flatMap(page -> encoded(page).stream())
                .toList();
    }

    private Optional<AnsweringPage> encoded(PageDocument page) {
        return encoder.encode(page.title())
                .flatMap(title -> encoder.encode(page.title() + " " + page.summary())
                        .map(answer -> new AnsweringPage(page, title, answer)));
    }

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
