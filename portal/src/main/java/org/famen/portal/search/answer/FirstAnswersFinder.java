package org.famen.portal.search.answer;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.famen.content.citation.Citation;
import org.famen.content.citation.Target;
import org.famen.content.danger.Danger;
import org.famen.content.search.Facet;
import org.famen.content.search.Order;
import org.famen.content.search.QueryAnalysis;
import org.famen.content.search.SearchQuery;
import org.famen.content.search.TypedText;
import org.famen.portal.citation.AbsentTitle;
import org.famen.portal.danger.Dangers;
import org.famen.portal.elastic.ElasticsearchIndex;
import org.famen.portal.library.AbsentLaw;
import org.famen.portal.library.AbsentLaws;

/** Finds what stands before the list of results. */
@Singleton
public class FirstAnswersFinder {
    private final ElasticsearchIndex index;
    private final Dangers dangers;
    private final AbsentLaws absent;
    private final AbsentTitle absentTitle;
    private final AnswerFinder answers;
    private final NamedPages named;
    private final NamedPapers papers;
    private final NamedThings things;
    private final ProblemCard problem;
    private final WorkInOtherWords work;
    private final OfficesOfAKind offices;
    private final BestBets bestBets;
    private final RelatedHelp relatedHelp;

    FirstAnswersFinder(
            ElasticsearchIndex index,
            Dangers dangers,
            AbsentLaws absent,
            AbsentTitle absentTitle,
            AnswerFinder answers,
            NamedPages named,
            NamedPapers papers,
            NamedThings things,
            ProblemCard problem,
            WorkInOtherWords work,
            OfficesOfAKind offices,
            BestBets bestBets,
            RelatedHelp relatedHelp) {
        this.index = index;
        this.dangers = dangers;
        this.absent = absent;
        this.absentTitle = absentTitle;
        this.answers = answers;
        this.named = named;
        this.papers = papers;
        this.things = things;
        this.problem = problem;
        this.work = work;
        this.offices = offices;
        this.bestBets = bestBets;
        this.relatedHelp = relatedHelp;
    }

    /**
     * Begins at once; what it gives is asked with the provisions that were found first, as law#address. Nothing but on the
     * first page of a search; a danger is told however the search is narrowed.
     */
    public Function<List<String>, FirstAnswers> begin(SearchQuery query, QueryAnalysis analysis) {
        if (query.page() > 1 || query.text().isEmpty()) {
            return best -> FirstAnswers.NONE;
        }
        Supplier<Optional<Danger>> danger = index.meanwhile(() -> dangers.in(query.text()));
        if (query.order() != Order.RELEVANCE
                || !query.law().isEmpty()
                || query.chosen().containsKey(Facet.KIND)) {
            return best -> FirstAnswers.ofDanger(danger.get());
        }
        String text = TypedText.simplified(query.text());
        Supplier<NamedThings.Found> thing = index.meanwhile(() -> things.find(text));
        Supplier<List<Card>> called = named.find(text);
        Supplier<List<Card>> ofAKind = offices.find(text);
        return best -> {
            String words = analysis.words();
            Optional<Answer> answer = answers.find(words, best);
            return new FirstAnswers(
                    danger.get(),
                    analysis.citation().flatMap(this::absent),
                    analysis.citation().isEmpty()
                            ? absentTitle.in(TypedText.simplified(query.text()))
                            : Optional.empty(),
                    answer.stream().toList(),
                    cards(
                            query,
                            Stream.of(
                                            thing.get().cards(),
                                            papers.find(text),
                                            called.get(),
                                            ofAKind.get(),
                                            problem.find(text, analysis, answer).stream()
                                                    .toList(),
                                            thing.get().exactly()
                                                    ? List.<Card>of()
                                                    : work.find(analysis).stream()
                                                            .toList())
                                    .flatMap(List::stream),
                            answer),
                    thing.get().exactly(),
                    relatedHelp.find(words, answer));
        };
    }

    private Optional<AbsentLaw> absent(Citation citation) {
        return absent.find(
                citation.lawId(), citation.targets().stream().map(Target::first).toList());
    }

    /** What was named, then what editors recommend; nothing twice. */
    private List<Card> cards(SearchQuery query, Stream<Card> named, Optional<Answer> answer) {
        Map<String, Card> cards = new LinkedHashMap<>();
        Stream.concat(named, bestBets.forSearch(query.text()).stream())
                .forEach(card -> cards.putIfAbsent(card.address(), card));
        answer.ifPresent(shown -> cards.remove(shown.address()));
        return List.copyOf(cards.values());
    }
}
