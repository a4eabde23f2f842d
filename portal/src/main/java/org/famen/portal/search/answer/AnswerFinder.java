package org.famen.portal.search.answer;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.content.ranking.embedding.TextEncoder;

/**
 * Finds the page that surely answers a question, or one that answers a question like it; a wrong answer is worse than none,
 * because people follow it. A page is the surer the nearer its meaning is, and the higher stands a provision that it rests
 * on. How often it is shown and right: docs/relevance.md.
 */
@Singleton
class AnswerFinder {
    /** Confidence from which a page answers. */
    private static final double SURE = 0.745;
    /** Confidence from which it answers a like question. */
    private static final double LIKE = 0.707;
    /** What it adds to the nearness that the page rests on the provision that was found first. */
    private static final double AGREEMENT = 0.05;
    /** Of the agreement half is left for the provision at this place, counted from 0. */
    private static final double HALF_PLACE = 3;

    private final AnsweringPages pages;
    private final TextEncoder encoder;

    AnswerFinder(AnsweringPages pages, TextEncoder encoder) {
        this.pages = pages;
        this.encoder = encoder;
    }

    private record Rated(PageDocument page, double confidence) {}

    /** @param best the provisions that were found first, in their order, as law#address */
    Optional<Answer> find(String question, List<String> best) {
        return surest(question, best, page -> true)
                .filter(rated -> rated.confidence() >= LIKE)
                .map(rated -> Answer.of(rated.page(), rated.confidence() >= SURE));
    }

    /** The guide that surely helps, whatever provisions were found. */
    Optional<PageDocument> guide(String question) {
        return surest(question, List.of(), page -> page.kind().equals(PageKind.GUIDE.key()))
                .filter(rated -> rated.confidence() >= SURE)
                .map(Rated::page);
    }

    private Optional<Rated> surest(String question, List<String> best, Predicate<PageDocument> wanted) {
        if (question.isEmpty()) {
            return Optional.empty();
        }
        return encoder.encode(question)
                .flatMap(asked -> pages.all().stream()
                        .filter(page -> wanted.test(page.page()))
                        .map(page -> new Rated(page.page(), page.nearness(asked) + agreement(page, best)))
                        .max(Comparator.comparing(Rated::confidence)));
    }

    private static double agreement(AnsweringPage page, List<String> best) {
        return IntStream.range(0, best.size())
                .filter(place -> page.cites(best.get(place)))
                .mapToDouble(place -> AGREEMENT / (1 + place / HALF_PLACE))
                .findFirst()
                .orElse(0);
    }
}
