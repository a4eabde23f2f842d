package org.famen.portal.search.ranking;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.famen.content.ranking.AnsweredQuestions;
import org.famen.content.ranking.LearnedRanking;
import org.famen.content.ranking.QueryContext;
import org.famen.content.search.Order;
import org.famen.content.search.QueryAnalysis;
import org.famen.content.search.SearchPlan;
import org.famen.portal.elastic.CandidateHit;
import org.famen.portal.elastic.CandidatesResponse;
import org.famen.portal.elastic.ElasticsearchIndex;
import org.famen.portal.elastic.SearchUnavailableException;

/**
 * Finds documents and puts them into order: by the plan alone, or, where a question is asked for relevance, the provisions
 * by what was learned from answered questions.
 */
@Singleton
public class Retrieval {
    /** Up to three characters ask for a word, not for an answer. */
    private static final int SHORTEST_QUESTION = 4;

    private final ElasticsearchIndex index;
    private final SearchRequests compiler;
    private final LearnedRanking ranking;
    private final PublishedQuestions published;
    private final CandidateReader candidates;

    Retrieval(
            ElasticsearchIndex index,
            SearchRequests compiler,
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
    public RankedDocuments find(SearchPlan plan, QueryAnalysis analysis) {
        return plan.order() == Order.RELEVANCE && analysis.words().length() >= SHORTEST_QUESTION
                ? findAnswers(plan, analysis.words())
                : findWords(plan);
    }

    private RankedDocuments findWords(SearchPlan plan) {
        CandidatesResponse answer = index.candidates(compiler.candidates(plan));
        return new RankedDocuments(
                answer.hits().stream().map(CandidateReader::plain).toList(), answer.isIncomplete(), Optional.empty());
    }

    private RankedDocuments findAnswers(SearchPlan plan, String question) {
        AnsweredQuestions answeredQuestions = published.answeredQuestions();
        QueryContext context = QueryContext.of(plan.translated(question), ranking.embedding(), answeredQuestions);
        Supplier<CandidatesResponse> pages = index.meanwhile(() -> index.candidates(compiler.pages(plan)));
        CandidatesResponse provisions = index.candidates(compiler.provisions(plan, context));
        List<RankedDocument> ranked = candidates.inOrder(provisions.hits(), context, answeredQuestions, plan);
        CandidatesResponse found = pages.get();
        return new RankedDocuments(
                merged(ranked, found.hits()), provisions.isIncomplete() || found.isIncomplete(), Optional.of(context));
    }

    /**
     * Provisions and pages compete for the places by the plan, which weighs both alike; who of the provisions stands on a
     * place of theirs is what was learned.
     */
    private static List<RankedDocument> merged(List<RankedDocument> ranked, List<CandidateHit> pages) {
        List<Float> places = ranked.stream()
                .map(RankedDocument::score)
                .sorted(Comparator.reverseOrder())
                .toList();
        List<RankedDocument> merged = new ArrayList<>();
        int next = 0;
        for (CandidateHit hit : pages) {
            RankedDocument page = CandidateReader.plain(hit);
            while (next < places.size() && places.get(next) >= page.score()) {
                merged.add(ranked.get(next++));
            }
            merged.add(page);
        }
        merged.addAll(ranked.subList(next, ranked.size()));
        return merged;
    }
}
