package org.famen.portal.search;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch.core.search.Hit;
import jakarta.inject.Singleton;
import jakarta.json.JsonValue;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    static FoundDocument plain(Hit<Void> hit) {
        return new FoundDocument(
                String.valueOf(hit.id()),
                text(hit, "lawId"),
                hit.score() == null ? 0 : hit.score().floatValue(),
                Optional.empty());
    }

    List<FoundDocument> inOrder(List<Hit<Void>> hits, Inquiry inquiry, Precedents precedents, SearchPlan plan) {
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
                        named(hits.get(i), PlanQuery.PLAN),
                        Optional.of(candidates.get(i))))
                .toList();
    }

    private static Candidate candidate(Hit<Void> hit, Inquiry inquiry) {
        Map<String, Float> scores = new HashMap<>();
        hit.matchedQueries().forEach((clause, score) -> scores.put(clause, score.floatValue()));
        String meaning = text(hit, "meaningBytes");
        return new Candidate(
                String.valueOf(hit.id()),
                new ProvisionKey(text(hit, "lawId"), text(hit, "address")),
                number(hit, "ordinal"),
                number(hit, "length"),
                scores,
                meaning.isEmpty() ? 0 : Meaning.ofBase64(meaning).nearness(inquiry.meaning()));
    }

    private static double factor(Hit<Void> hit, SearchPlan plan) {
        return IntStream.range(0, plan.factors().size())
                .filter(i -> hit.matchedQueries().containsKey(PlanQuery.factorName(i)))
                .mapToDouble(i -> plan.factors().get(i).factor())
                .reduce(1, (one, other) -> one * other);
    }

    private static float named(Hit<Void> hit, String clause) {
        Double score = hit.matchedQueries().get(clause);
        return score == null ? 0 : score.floatValue();
    }

    private static String text(Hit<Void> hit, String field) {
        return hit.fields().containsKey(field)
                ? hit.fields().get(field).toJson().asJsonArray().getString(0)
                : "";
    }

    private static int number(Hit<Void> hit, String field) {
        JsonValue values =
                hit.fields().containsKey(field) ? hit.fields().get(field).toJson() : JsonValue.EMPTY_JSON_ARRAY;
        return values.asJsonArray().isEmpty() ? 0 : values.asJsonArray().getInt(0);
    }
}
