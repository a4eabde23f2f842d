package org.famen.portal.search.ranking;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;
import org.famen.content.index.IndexName;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.content.ranking.embedding.TextEncoder;
import org.famen.content.ranking.model.AnsweredQuestion;
import org.famen.content.ranking.model.AnsweredQuestions;
import org.famen.content.ranking.model.LearnedRanking;
import org.famen.content.ranking.model.ProvisionKey;
import org.famen.portal.elastic.ElasticsearchIndex;
import org.famen.portal.elastic.RefreshedValue;

/** The questions that the bureau has answered and published, together with those that the ranking has learned from. */
@Singleton
class PublishedQuestions {
    /** The newest count where there are more; a search looks through all of them. */
    private static final int LIMIT = 5_000;

    private final ElasticsearchIndex index;
    private final TextEncoder encoder;
    private final RefreshedValue<AnsweredQuestions> answeredQuestions;

    PublishedQuestions(
            ElasticsearchIndex index,
            LearnedRanking ranking,
            TextEncoder encoder,
            @Named(TaskExecutors.BLOCKING) ExecutorService background) {
        this.index = index;
        this.encoder = encoder;
        this.answeredQuestions = new RefreshedValue<>(
                "Answered questions",
                ranking.answeredQuestions(List.of()),
                last -> ranking.answeredQuestions(published()),
                background);
    }

    AnsweredQuestions answeredQuestions() {
        return answeredQuestions.get();
    }

    private List<AnsweredQuestion> published() {
        return index.search(request(), PageDocument.class).hits().hits().stream()
                .map(Hit::source)
                .filter(Objects::nonNull)
                .flatMap(page -> question(page).stream())
                .toList();
    }

    private Optional<AnsweredQuestion> question(PageDocument page) {
        Set<ProvisionKey> provisions = page.provisions().stream()
                .filter(key -> key.contains("#"))
                .map(key -> new ProvisionKey(key.substring(0, key.indexOf('#')), key.substring(key.indexOf('#') + 1)))
                .collect(Collectors.toSet());
        return provisions.isEmpty()
                ? Optional.empty()
                : Optional.of(new AnsweredQuestion(
                        page.id(), page.title(), page.body(), encoder.encode(page.title()), provisions));
    }

    private static SearchRequest request() {
        return SearchRequest.of(request -> request.index(IndexName.PAGES.alias())
                .size(LIMIT)
                .query(query -> query.term(term -> term.field("kind").value(PageKind.CONSULTATION.key())))
                .sort(sort -> sort.field(field -> field.field("date").order(SortOrder.Desc)))
                .source(source -> source.filter(filter -> filter.includes("id", "title", "body", "provisions"))));
    }
}
