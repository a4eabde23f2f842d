package org.famen.portal.search;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.famen.content.index.IndexName;
import org.famen.content.relevance.Candidate;
import org.famen.content.relevance.Features;
import org.famen.content.relevance.Inquiry;
import org.famen.content.relevance.LearnedRanking;
import org.famen.content.relevance.Meaning;
import org.famen.content.relevance.Precedents;
import org.famen.content.relevance.ProvisionKey;
import org.famen.content.relevance.Ranker;
import org.famen.content.search.PlanQuery;
import org.famen.content.search.SearchPlan;

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
    static FoundDocument plain(CandidateHit hit) {
        return new FoundDocument(hit.id(), hit.text("lawId"), hit.score() == null ? 0 : hit.score(), Optional.empty());
    }

    List<FoundDocument> inOrder(List<CandidateHit> hits, Inquiry inquiry, Precedents precedents, SearchPlan plan) {
        if (hits.stream().anyMatch(hit -> !hit.index().endsWith(IndexName.ARTICLES.hash()))) {
            // Filled by another release: its meanings were learned otherwise, and its fields may be others.
            return hits.stream()
                    .map(CandidateReader::plain)
                    .sorted(Comparator.comparing(FoundDocument::score).reversed())
                    .toList();
        }
        List<Candidate> candidates =
                hits.stream().map(hit -> candidate(hit, inquiry)).toList();
        float[] scores = ranker.scores(Features.of(inquiry, candidates, precedents));
        double[] weighed = IntStream.range(0, scores.length)
                .mapToDouble(i -> scores[i] + FACTOR_WEIGHT * Math.log(factor(hits.get(i), plan)))
                .toArray();
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> weighed[i]).reversed())
                .map(i -> new FoundDocument(
                        candidates.get(i).id(),
                        candidates.get(i).provision().lawId(),
                        hits.get(i).scores().getOrDefault(PlanQuery.PLAN, 0f),
                        Optional.of(candidates.get(i))))
                .toList();
    }

    private static Candidate candidate(CandidateHit hit, Inquiry inquiry) {
        String meaning = hit.text("meaningBytes");
        return new Candidate(
                hit.id(),
                new ProvisionKey(hit.text("lawId"), hit.text("address")),
                hit.number("ordinal"),
                hit.number("length"),
                hit.scores(),
                meaning.isEmpty() ? 0 : Meaning.ofBase64(meaning).nearness(inquiry.meaning()));
    }

    private static double factor(CandidateHit hit, SearchPlan plan) {
        return IntStream.range(0, plan.factors().size())
                .filter(i -> hit.scores().containsKey(PlanQuery.factorName(i)))
                .mapToDouble(i -> plan.factors().get(i).factor())
                .reduce(1, (one, other) -> one * other);
    }
}
