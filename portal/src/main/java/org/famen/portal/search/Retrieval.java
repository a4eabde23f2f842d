package org.famen.portal.search;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.famen.content.relevance.Inquiry;
import org.famen.content.relevance.LearnedRanking;
import org.famen.content.relevance.Precedents;
import org.famen.content.search.Order;
import org.famen.content.search.QueryAnalysis;
import org.famen.content.search.SearchPlan;

/**
 * Finds documents and puts them into order: by the plan alone, or, where a question is asked for relevance, the provisions
 * by what was learned from answered questions.
 */
@Singleton
class Retrieval {
    /** Up to three characters ask for a word, not for an answer. */
    private static final int SHORTEST_QUESTION = 4;

    private final Index index;
    private final SearchCompiler compiler;
    private final LearnedRanking ranking;
    private final PublishedQuestions published;
    private final CandidateReader candidates;

    Retrieval(
            Index index,
            SearchCompiler compiler,
            LearnedRanking ranking,
            PublishedQuestions published,
            CandidateReader candidates) {
        this.index = requireNonNull(index, "index is null");
        this.compiler = requireNonNull(compiler, "compiler is null");
        this.ranking = requireNonNull(ranking, "ranking is null");
        this.published = requireNonNull(published, "published is null");
        this.candidates = requireNonNull(candidates, "candidates is null");
    }

    /** @throws SearchUnavailableException when the index does not answer */
    Found find(SearchPlan plan, QueryAnalysis analysis) {
        return plan.order() == Order.RELEVANCE && analysis.words().length() >= SHORTEST_QUESTION
                ? findAnswers(plan, analysis.words())
                : findWords(plan);
    }

    private Found findWords(SearchPlan plan) {
        CandidatesAnswer answer = index.candidates(compiler.candidates(plan));
        return new Found(
                answer.hits().stream().map(CandidateReader::plain).toList(), answer.isIncomplete(), Optional.empty());
    }

    private Found findAnswers(SearchPlan plan, String question) {
        Precedents precedents = published.precedents();
        Inquiry inquiry = Inquiry.of(question, ranking.embedding(), precedents);
        Supplier<CandidatesAnswer> pages = index.meanwhile(() -> index.candidates(compiler.pages(plan)));
        CandidatesAnswer provisions = index.candidates(compiler.provisions(plan, inquiry));
        List<FoundDocument> ranked = candidates.inOrder(provisions.hits(), inquiry, precedents, plan);
        CandidatesAnswer found = pages.get();
        return new Found(
                merged(ranked, found.hits()), provisions.isIncomplete() || found.isIncomplete(), Optional.of(inquiry));
    }

    /**
     * Provisions and pages compete for the places by the plan, which weighs both alike; who of the provisions stands on a
     * place of theirs is what was learned.
     */
    private static List<FoundDocument> merged(List<FoundDocument> ranked, List<CandidateHit> pages) {
        List<Float> places = ranked.stream()
                .map(FoundDocument::score)
                .sorted(Comparator.reverseOrder())
                .toList();
        List<FoundDocument> merged = new ArrayList<>();
        int next = 0;
        for (CandidateHit hit : pages) {
            FoundDocument page = CandidateReader.plain(hit);
            while (next < places.size() && places.get(next) >= page.score()) {
                merged.add(ranked.get(next++));
            }
            merged.add(page);
        }
        merged.addAll(ranked.subList(next, ranked.size()));
        return merged;
    }
}
