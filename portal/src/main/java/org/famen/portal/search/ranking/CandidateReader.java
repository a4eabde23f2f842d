package org.famen.portal.search.ranking;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.famen.content.index.IndexName;
import org.famen.content.ranking.AnsweredQuestions;
import org.famen.content.ranking.Candidate;
import org.famen.content.ranking.Features;
import org.famen.content.ranking.LearnedRanking;
import org.famen.content.ranking.ProvisionKey;
import org.famen.content.ranking.QueryContext;
import org.famen.content.ranking.Ranker;
import org.famen.content.ranking.embedding.QuantizedVector;
import org.famen.content.search.PlanQuery;
import org.famen.content.search.SearchPlan;
import org.famen.portal.elastic.CandidateHit;

/** Reads what Elasticsearch tells of each hit, and puts provisions into the order that was learned. */
@Singleton
class CandidateReader {
    /** How many spreads of the ranking a factor of e is worth: half the weight of a repealed law is two of them. */
    private static final double FACTOR_WEIGHT = 3;

    private final Ranker ranker;

    CandidateReader(LearnedRanking ranking) {
        this.ranker = new Ranker(requireNonNull(ranking, "ranking is null").nets());
    }

    /** Without anything learned. */
    static RankedDocument plain(CandidateHit hit) {
        return new RankedDocument(hit.id(), hit.text("lawId"), hit.score() == null ? 0 : hit.score(), Optional.empty());
    }

    List<RankedDocument> inOrder(
            List<CandidateHit> hits, QueryContext context, AnsweredQuestions answeredQuestions, SearchPlan plan) {
        if (hits.stream().anyMatch(hit -> !hit.index().endsWith(IndexName.ARTICLES.hash()))) {
            // Filled by another release: its meanings were learned otherwise, and its fields may be others.
            return hits.stream()
                    .map(CandidateReader::plain)
                    .sorted(Comparator.comparing(RankedDocument::score).reversed())
                    .toList();
        }
        List<Candidate> candidates =
                hits.stream().map(hit -> candidate(hit, context)).toList();
        float[] scores = ranker.scores(Features.of(context, candidates, answeredQuestions));
        double[] weighed = IntStream.range(0, scores.length)
                .mapToDouble(i -> scores[i] + FACTOR_WEIGHT * Math.log(factor(hits.get(i), plan)))
                .toArray();
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> weighed[i]).reversed())
                .map(i -> new RankedDocument(
                        candidates.get(i).id(),
                        candidates.get(i).provision().lawId(),
                        hits.get(i).scores().getOrDefault(PlanQuery.PLAN, 0f),
                        Optional.of(candidates.get(i))))
                .toList();
    }

    private static Candidate candidate(CandidateHit hit, QueryContext context) {
        String meaning = hit.text("meaningBytes");
        return new Candidate(
                hit.id(),
                new ProvisionKey(hit.text("lawId"), hit.text("address")),
                hit.number("ordinal"),
                hit.number("length"),
                hit.scores(),
                meaning.isEmpty() ? 0 : QuantizedVector.ofBase64(meaning).cosine(context.meaning()));
    }

    private static double factor(CandidateHit hit, SearchPlan plan) {
        return IntStream.range(0, plan.factors().size())
                .filter(i -> hit.scores().containsKey(PlanQuery.factorName(i)))
                .mapToDouble(i -> plan.factors().get(i).factor())
                .reduce(1, (one, other) -> one * other);
    }
}
