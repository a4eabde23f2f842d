package org.famen.portal.search.answer;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.content.ranking.embedding.TextEncoder;

/**
 * Finds the page that surely answers a question, or one that answers a question like it; a wrong answer is worse than none,
 * because people follow it. How often it is shown and right: docs/relevance.md.
 */
@Singleton
class AnswerFinder {
    /** Nearness from which a page answers. */
    private static final double SURE = 0.73;
    /** Nearness from which it does where it rests on what the ranking found first as well. */
    private static final double LIKELY = 0.65;

    private final AnsweringPages pages;
    private final TextEncoder encoder;

    AnswerFinder(AnsweringPages pages, TextEncoder encoder) {
        this.pages = pages;
        this.encoder = encoder;
    }

    private record Near(AnsweringPage page, double nearness) {}

    /** @param best the provisions that were found first, as law#address */
    Optional<Answer> find(String question, List<String> best) {
        return nearest(question, page -> true)
                .filter(near -> near.nearness() >= SURE || best.stream().anyMatch(near.page()::cites))
                .map(near -> Answer.of(near.page().page(), near.nearness() >= SURE));
    }

    /** The guide that surely helps. */
    Optional<PageDocument> guide(String question) {
        return nearest(question, page -> page.kind().equals(PageKind.GUIDE.key()))
                .filter(near -> near.nearness() >= SURE)
                .map(near -> near.page().page());
    }

    private Optional<Near> nearest(String question, Predicate<PageDocument> wanted) {
        if (question.isEmpty()) {
            return Optional.empty();
        }
        return encoder.encode(question)
                .flatMap(asked -> pages.all().stream()
                        .filter(page -> wanted.test(page.page()))
                        .map(page -> new Near(page, page.nearness(asked)))
                        .filter(near -> near.nearness() >= LIKELY)
                        .max(Comparator.comparing(Near::nearness)));
    }
}
