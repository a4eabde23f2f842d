package org.famen.content.ranking;

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
import org.famen.content.search.SearchPlanner;

/**
 * The way from a question to documents in their order: what is known of the question, candidates, signals, the
 * floor, the learned score, boosts for validity and place. The portal serves it and {@code indexer evaluate} measures it;
 * they differ in who asks Elasticsearch alone.
 */
public final class RankingPipeline {
    private final RankingWeights weights;
    private final Supplier<UnrelatedTopics> unrelated;
    private final CandidateRetrieval retrieval;
    private final WordRanking byWords;
    private final Ranker ranker;
    private final Ranker wordRanker;

    /**
     * @param encoder {@link TextEncoder#NONE} to rank by words alone
     * @param unrelated as far as they are known by now
     */
    public RankingPipeline(
            LearnedRanking ranking, TextEncoder encoder, RankingWeights weights, Supplier<UnrelatedTopics> unrelated) {
        this(ranking.questionModel(encoder), ranking.nets(), ranking.wordNets(), weights, unrelated);
    }

    /**
     * @param nets for candidates whose meanings were compared with the question's
     * @param wordNets for others
     */
    public RankingPipeline(
            QuestionModel model,
            List<RankingNet> nets,
            List<RankingNet> wordNets,
            RankingWeights weights,
            Supplier<UnrelatedTopics> unrelated) {
        this.weights = weights;
        this.unrelated = unrelated;
        this.retrieval = new CandidateRetrieval(model, weights);
        this.byWords = new WordRanking(weights);
        this.ranker = new Ranker(nets);
        this.wordRanker = new Ranker(wordNets);
    }

    /** @param answered questions that have been answered, learned and published ones */
    public RankedDocuments rank(
            SearchPlan plan, QueryAnalysis analysis, AnsweredQuestions answered, CandidateIndex index) {
        boolean answerable = plan.order() == Order.RELEVANCE
                && plan.isAmongProvisions()
                && analysis.words().length() > 1;
        if (answerable && !SearchPlanner.isOneWord(analysis.words())) {
            return answers(plan, analysis.words(), answered, index);
        }
        RankedDocuments words = byWords.rank(plan, index);
        if (!answerable || !words.documents().isEmpty()) {
            return words;
        }
        // A word that stands nowhere may still mean something: 打狗.
        RankedDocuments meant = answers(plan, analysis.words(), answered, index);
        return meant.documents().isEmpty() ? words : meant;
    }

    private RankedDocuments answers(
            SearchPlan plan, String question, AnsweredQuestions answered, CandidateIndex index) {
        CandidateSet provisions = retrieval.retrieve(plan, question, answered, index);
        boolean related = RelevanceFloor.isPassedBy(provisions, unrelated.get());
        return new RankedDocuments(
                related ? ranked(provisions, plan) : List.of(),
                provisions.found().incomplete(),
                // Among what was narrowed down, nothing may be near to what is well related.
                !related && !plan.isNarrowed(),
                Optional.of(provisions.context()));
    }

    private List<RankedDocument> ranked(CandidateSet set, SearchPlan plan) {
        if (!set.isComparable()) {
            return IntStream.range(0, set.candidates().size())
                    .mapToObj(i -> RankedDocument.of(
                            set.found().hits().get(i),
                            set.candidates().get(i).provision().lawId()))
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
}
