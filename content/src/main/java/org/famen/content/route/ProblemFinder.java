package org.famen.content.route;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.famen.content.naming.NamedThing;

/** Finds the route of the problem that a sentence speaks of, or that a page is about. */
public final class ProblemFinder {
    /** The longest word first: 上下班车祸 says more than 车祸. */
    private final List<Word> words = new ArrayList<>();

    private final RouteBook book;

    private record Word(String letters, Route route) {}

    public ProblemFinder(RouteBook book) {
        this.book = requireNonNull(book, "book is null");
        for (Route route : book.routes()) {
            Stream.concat(Stream.of(route.name()), route.words().stream())
                    .map(word -> new Word(NamedThing.fold(word), route))
                    .forEach(words::add);
        }
        words.sort(
                Comparator.comparingInt((Word word) -> word.letters().length()).reversed());
    }

    /** @param sentence as typed */
    public Optional<Route> in(String sentence) {
        String typed = NamedThing.fold(sentence);
        return words.stream()
                .filter(word -> typed.contains(word.letters()))
                .map(Word::route)
                .findFirst();
    }

    /**
     * The route of a page: one that its title speaks of, unless the page is about something else; or the one that covers its topic.
     *
     * @param topics the first is what the page is about before all; a route names first what it is about before all
     */
    public Optional<Route> covering(String title, List<String> topics) {
        List<Route> byTopic = topics.stream()
                .flatMap(topic -> book.routes().stream()
                        .filter(route -> route.topics().contains(topic))
                        .sorted(Comparator.comparingInt(route -> route.topics().indexOf(topic))))
                .distinct()
                .toList();
        return in(title)
                .filter(route -> topics.isEmpty() || byTopic.contains(route))
                .or(() -> byTopic.stream().findFirst());
    }
}
