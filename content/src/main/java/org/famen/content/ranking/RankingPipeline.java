package org.famen.content.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.famen.content.ranking.embedding.TextEncoder;
import org.famen.content.ranking.model.AnsweredQuestions;
import org.famen.content.ranking.model.Candidate;
import org.famen.content.ranking.model.LearnedRanking;
import org.famen.content.ranking.model.QuestionModel;
import org.famen.content.ranking.model.Ranker;
import org.famen.content.ranking.model.RankingNet;
import org.famen.content.search.Order;
import org.famen.content.search.QueryAnalysis;
import org.famen.content.search.SearchPlan;

/**
 * The way from a question to documents in their order: what is known of the question, candidates, signals, the learned
 * score, boosts for validity and place, pages in between. The portal serves it and {@code indexer evaluate} measures it;
 * they differ in who asks Elasticsearch alone.
 */
public final class RankingPipeline {
    private final RankingWeights weights;
    private final CandidateRequests requests;
    private final CandidateRetrieval retrieval;
    private final WordRanking byWords;
    private final Ranker ranker;
    private final Ranker wordRanker;

    /** @param encoder {@link TextEncoder#NONE} to rank by words alone */
    public RankingPipeline(LearnedRanking ranking, TextEncoder encoder) {
        this(ranking.questionModel(encoder), ranking.nets(), ranking.wordNets(), RankingWeights.SERVED);
    }

    /**
     * @param nets for candidates whose meanings were compared with the question's
     * @param wordNets for others
     */
    public RankingPipeline(
            QuestionModel model, List<RankingNet> nets, List<RankingNet> wordNets, RankingWeights weights) {
        this.weights = weights;
        this.requests = new CandidateRequests(weights);
        this.retrieval = new CandidateRetrieval(model, weights);
        this.byWords = new WordRanking(weights);
        this.ranker = new Ranker(nets);
        this.wordRanker = new Ranker(wordNets);
    }

    /** @param answered questions that have been answered, learned and published ones */
    public RankedDocuments rank(
            SearchPlan plan, QueryAnalysis analysis, AnsweredQuestions answered, CandidateIndex index) {
        return plan.order() == Order.RELEVANCE && analysis.words().length() >= weights.shortestQuestion()
                ? answers(plan, analysis.words(), answered, index)
                : byWords.rank(plan, index);
    }

    private RankedDocuments answers(
            SearchPlan plan, String question, AnsweredQuestions answered, CandidateIndex index) {
        Supplier<CandidateHits> pages = index.searchAhead(requests.pages(plan));
        CandidateSet provisions = retrieval.retrieve(plan, question, answered, index);
        List<RankedDocument> ranked = ranked(provisions, plan);
        CandidateHits found = pages.get();
        return new RankedDocuments(
                merged(ranked, found.hits()),
                provisions.found().incomplete() || found.incomplete(),
                Optional.of(provisions.context()));
    }

    private List<RankedDocument> ranked(CandidateSet set, SearchPlan plan) {
        if (!set.isComparable()) {
            return set.found().hits().stream()
                    .map(RankedDocument::of)
                    .sorted(Comparator.comparing(RankedDocument::score).reversed())
                    .toList();
        }
        double[] scores = scores(set, plan);
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> scores[i]).reversed())
                .map(i -> ranked(set.candidates().get(i)))
                .toList();
    }

    /** The learned score and the boosts, one a candidate; the higher the better. */
    public double[] scores(CandidateSet set, SearchPlan plan) {
        boolean meaning = set.hasMeanings();
        float[] learned = (meaning ? ranker : wordRanker).scores(set.features(meaning));
        return IntStream.range(0, learned.length)
                .mapToDouble(i -> learned[i]
                        + weights.boostWeight()
                                * BoostScores.logOf(set.found().hits().get(i), plan))
                .toArray();
    }

    private static RankedDocument ranked(Candidate candidate) {
        return new RankedDocument(
                candidate.id(),
                candidate.provision().lawId(),
                candidate.scores().getOrDefault(CandidateRequests.PLAN, 0f),
                Optional.of(candidate));
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
            RankedDocument page = RankedDocument.of(hit);
            while (next < places.size() && places.get(next) >= page.score()) {
                merged.add(ranked.get(next++));
            }
            merged.add(page);
        }
        merged.addAll(ranked.subList(next, ranked.size()));
        return merged;
    }
}
