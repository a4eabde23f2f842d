package org.famen.portal.search.results;

import static java.util.Objects.requireNonNullElse;

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
import org.famen.content.index.PartialRepeals;
import org.famen.content.law.Level;
import org.famen.content.law.validity.Validity;
import org.famen.portal.library.LawAddress;
import org.famen.portal.library.PageLines;
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
        return read(hit, hit.highlight().getOrDefault("text.bigram", List.of()), day);
    }

    /** With a line instead of passages. */
    Optional<SearchHit> read(Hit<ObjectNode> hit, LocalDate day, Snippet snippet) {
        ObjectNode source = hit.source();
        return source == null
                ? Optional.empty()
                : read(hit, List.of(snippet.of(source.path("text").asText())), day);
    }

    private Optional<SearchHit> read(Hit<ObjectNode> hit, List<String> fragments, LocalDate day) {
        ObjectNode source = hit.source();
        if (source == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    source.path("kind").asText().equals(ArticleDocument.KIND)
                            ? law(
                                    JSON.treeToValue(source, ArticleDocument.class),
                                    Passages.of(source.path("text").asText(), fragments),
                                    day)
                            : page(JSON.treeToValue(source, PageDocument.class), fragments, day));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the index holds what this portal cannot read: " + hit.id(), broken);
        }
    }

    private SearchHit law(ArticleDocument article, List<Highlighted> passages, LocalDate day) {
        var validity = new Validity(article.inForceFrom(), article.amendedFrom(), article.repealedFrom());
        return SearchHitBuilder.stagedBuilder()
                .id(article.id())
                .kind(article.kind())
                .address(LawAddress.of(
                        article.lawId(),
                        article.versionId(),
                        article.address(),
                        validity,
                        day,
                        !day.equals(LocalDate.now(clock))))
                .title(article.shortTitle())
                .label(article.label())
                .passages(passages)
                .lines(List.of())
                .status(validity.on(day))
                .voidParts(PartialRepeals.on(day, requireNonNullElse(article.blocks(), List.of())))
                .date(article.promulgatedOn())
                .inForceFrom(article.inForceFrom())
                .divisions(article.divisions())
                .subkind(Level.valueOf(article.level()).label())
                .issuer(article.issuer())
                .lawId(article.lawId())
                .reasons(List.of())
                .build();
    }

    private static SearchHit page(PageDocument page, List<String> fragments, LocalDate day) {
        return SearchHitBuilder.stagedBuilder()
                .id(page.id())
                .kind(page.kind())
                .address("/" + page.id())
                .title(page.title())
                .label("")
                .passages(Passages.ofPage(page, fragments))
                .lines(PageLines.of(page))
                .status(PageStatus.on(page, day))
                .voidParts(List.of())
                .date(page.date())
                .inForceFrom(page.inForceFrom())
                .divisions(List.of())
                .subkind(page.subkind())
                .issuer(page.issuer())
                .lawId("")
                .reasons(List.of())
                .build();
    }
}
