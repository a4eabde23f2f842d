package org.famen.portal.search.results;

import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.DocumentJson;
import org.famen.content.index.PageDocument;
import org.famen.content.law.Level;
import org.famen.content.law.validity.Validity;
import org.famen.portal.library.LawAddress;
import org.famen.portal.library.PageStatus;

/** Makes a {@link SearchHit} of a document of either index. */
@Singleton
class HitReader {
    private static final ObjectMapper JSON = DocumentJson.mapper();

    private final Clock clock;

    HitReader(Clock clock) {
        this.clock = clock;
    }

    /** @param day for which the status is told */
    Optional<SearchHit> read(Hit<ObjectNode> hit, LocalDate day) {
        ObjectNode source = hit.source();
        if (source == null) {
            return Optional.empty();
        }
        List<Highlighted> passages =
                Passages.of(source.path("text").asText(), hit.highlight().getOrDefault("text.bigram", List.of()));
        try {
            return Optional.of(
                    source.path("kind").asText().equals(ArticleDocument.KIND)
                            ? law(JSON.treeToValue(source, ArticleDocument.class), passages, day)
                            : page(JSON.treeToValue(source, PageDocument.class), passages, day));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the index holds what this portal cannot read: " + hit.id(), broken);
        }
    }

    private SearchHit law(ArticleDocument article, List<Highlighted> passages, LocalDate day) {
        var validity = new Validity(article.inForceFrom(), article.amendedFrom(), article.repealedFrom());
        return new SearchHit(
                article.id(),
                article.kind(),
                LawAddress.of(
                        article.lawId(),
                        article.versionId(),
                        article.address(),
                        validity,
                        day,
                        !day.equals(LocalDate.now(clock))),
                article.shortTitle(),
                article.label(),
                passages,
                validity.on(day),
                article.promulgatedOn(),
                article.inForceFrom(),
                article.divisions(),
                Level.valueOf(article.level()).label(),
                article.issuer(),
                article.lawId(),
                List.of());
    }

    private static SearchHit page(PageDocument page, List<Highlighted> passages, LocalDate day) {
        return new SearchHit(
                page.id(),
                page.kind(),
                "/" + page.id(),
                page.title(),
                "",
                passages,
                PageStatus.on(page, day),
                page.date(),
                page.inForceFrom(),
                List.of(),
                page.subkind(),
                page.issuer(),
                "",
                List.of());
    }
}
