package org.famen.portal.search.sidebar;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.content.ranking.embedding.TextEncoder;
import org.famen.content.ranking.model.Relatedness;
import org.famen.content.ranking.model.Relatedness.Asked;
import org.famen.content.ranking.model.Relatedness.Titled;

/** Guides and answered questions in memory, from which the one that surely goes with a question is taken; or none. */
final class RelatedPages {
    /** A wrong guide is worse than none: people follow it. */
    private static final double SURE = 0.8;

    private final Relatedness relatedness;
    private final List<Book> guides;
    private final List<Book> questions;

    private RelatedPages(Relatedness relatedness, List<Book> guides, List<Book> questions) {
        this.relatedness = relatedness;
        this.guides = guides;
        this.questions = questions;
    }

    private record Book(PageDocument page, Titled titled) {
        /** Which share of this one's topics another page has too; the less it is about anything else, the greater. */
        double topicsOf(PageDocument other) {
            return page.topics().stream().filter(other.topics()::contains).count()
                    / (double) Math.max(1, page.topics().size());
        }
    }

    private record Match(PageDocument page, double sureness) {}

    static RelatedPages of(List<PageDocument> pages, TextEncoder encoder) {
        requireNonNull(encoder, "encoder is null");
        List<Book> books = pages.stream()
                .map(page -> new Book(page, new Titled(words(page), encoder.encode(words(page)))))
                .toList();
        Relatedness relatedness = new Relatedness(
                encoder, books.stream().map(book -> book.titled().title()).toList());
        return new RelatedPages(relatedness, of(books, PageKind.GUIDE), of(books, PageKind.CONSULTATION));
    }

    /** The guide, then the answered question; what is not surely right is left out. */
    List<PageDocument> find(String question) {
        Asked asked = relatedness.ask(question);
        Optional<PageDocument> answered = sure(asked, questions);
        Optional<PageDocument> guide = sure(asked, guides)
                // What is asked in a layman's words is known by an answered one, and its guide by their topic.
                .or(() -> answered.flatMap(page -> ofTopic(asked, page)));
        return Stream.concat(guide.stream(), answered.stream()).toList();
    }

    private Optional<PageDocument> sure(Asked asked, List<Book> books) {
        return best(books, book -> relatedness.of(asked, book.titled()))
                .filter(match -> match.sureness() >= SURE)
                .map(Match::page);
    }

    private Optional<PageDocument> ofTopic(Asked asked, PageDocument answered) {
        List<Book> alike =
                guides.stream().filter(book -> book.topicsOf(answered) > 0).toList();
        return best(alike, book -> relatedness.of(asked, book.titled()) + book.topicsOf(answered))
                .map(Match::page);
    }

    private static Optional<Match> best(List<Book> books, ToDoubleFunction<Book> sureness) {
        return books.stream()
                .map(book -> new Match(book.page(), sureness.applyAsDouble(book)))
                .max(Comparator.comparingDouble(Match::sureness));
    }

    private static List<Book> of(List<Book> books, PageKind kind) {
        return books.stream()
                .filter(book -> book.page().kind().equals(kind.key()))
                .toList();
    }

    private static String words(PageDocument page) {
        return page.title() + " " + String.join(" ", page.topics());
    }
}
