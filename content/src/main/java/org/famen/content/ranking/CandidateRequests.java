package org.famen.content.ranking;

import static org.famen.content.search.QueryDsl.bool;
import static org.famen.content.search.QueryDsl.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.famen.content.index.IndexName;
import org.famen.content.ranking.embedding.QuantizedVector;
import org.famen.content.ranking.model.Features;
import org.famen.content.ranking.model.QueryContext;
import org.famen.content.search.ClauseQuery;
import org.famen.content.search.Facet;
import org.famen.content.search.JsonSearchRequest;
import org.famen.content.search.Order;
import org.famen.content.search.PlanQuery;
import org.famen.content.search.SearchPlan;

/** The requests for what may be shown: provisions that may answer a question, and documents with words. */
final class CandidateRequests {
    /** Name of the score that a provision has by the plan as a whole. */
    static final String PLAN = "plan";

    /** The field that holds a provision's vector to be read. */
    static final String MEANING_BYTES = "meaningBytes";

    /** Above what any words can score, so that no count of words can push out what else is worth a look. */
    private static final int ALWAYS = 10_000;

    private final RankingWeights weights;

    CandidateRequests(RankingWeights weights) {
        this.weights = weights;
    }

    /** Provisions that may answer a question, with what the question makes of them. */
    JsonSearchRequest provisions(SearchPlan plan, QueryContext context) {
        Map<String, Object> body = body(weights.provisions(), answers(plan, context));
        body.put("docvalue_fields", List.of(CandidateHit.ID));
        body.put("seq_no_primary_term", true);
        body.put("post_filter", descriptions(plan, context));
        return new JsonSearchRequest(List.of(IndexName.ARTICLES), body, true);
    }

    /** What is the same of some provisions for every question. */
    static JsonSearchRequest facts(List<String> ids) {
        Map<String, Object> some = query("ids", Map.of("values", ids));
        Map<String, Object> body = body(ids.size(), query("constant_score", Map.of("filter", some)));
        body.put("docvalue_fields", List.of(CandidateHit.ID, "lawId", "address", "ordinal", "length", MEANING_BYTES));
        body.put("seq_no_primary_term", true);
        return new JsonSearchRequest(List.of(IndexName.ARTICLES), body);
    }

    /** The best documents of both kinds, or the newest or oldest. */
    JsonSearchRequest words(SearchPlan plan) {
        Map<String, Object> body = body(weights.byWords(), PlanQuery.candidates(plan.untold()));
        body.put("docvalue_fields", List.of(CandidateHit.ID, "lawId"));
        if (plan.order() != Order.RELEVANCE) {
            String direction = plan.order() == Order.NEWEST ? "desc" : "asc";
            body.put(
                    "sort",
                    List.of(Map.of(Facet.YEAR.field(), Map.of("order", direction, "missing", "_last")), "_score"));
            body.put("track_scores", true);
        }
        return new JsonSearchRequest(List.of(IndexName.ARTICLES, IndexName.PAGES), body);
    }

    private static Map<String, Object> body(int size, Map<String, Object> query) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("size", size);
        body.put("track_total_hits", false);
        body.put("_source", false);
        // Elasticsearch would unpack what is stored of each hit to give its id, which doc values have as well.
        body.put("stored_fields", "_none_");
        body.put("query", query);
        return body;
    }

    /** What the plan finds, what answered like questions and what means the same; all under what the plan admits. */
    private Map<String, Object> answers(SearchPlan plan, QueryContext context) {
        Map<String, Object> admission = PlanQuery.admission(plan);
        List<Map<String, Object>> ways = new ArrayList<>();
        Map<String, Object> words =
                PlanQuery.clauses(plan.loosely().withoutCharacters().telling(Set.copyOf(Features.CLAUSES)));
        words.put("_name", PLAN);
        ways.add(bool(words));
        List<String> answered = context.signals().provisions(weights.byAnsweredQuestions()).stream()
                .map(key -> key.lawId() + "#" + key.address())
                .toList();
        if (!answered.isEmpty()) {
            ways.add(always(query("terms", Map.of("provision", answered))));
        }
        context.vectors().ifPresent(vectors -> {
            ways.add(always(nearest(vectors.plain(), admission)));
            ways.add(always(nearest(vectors.adapted(), admission)));
        });
        return bool(Map.of("should", ways, "minimum_should_match", 1, "filter", List.of(admission)));
    }

    private Map<String, Object> nearest(float[] vector, Map<String, Object> admission) {
        return query(
                "knn",
                Map.of(
                        "field", "meaning",
                        "query_vector", QuantizedVector.of(vector).hex(),
                        "k", weights.byMeaning(),
                        "num_candidates", weights.byMeaning(),
                        "similarity", weights.leastSimilarity(),
                        "filter", admission));
    }

    private static Map<String, Object> always(Map<String, Object> filter) {
        return query("constant_score", Map.of("filter", filter, "boost", ALWAYS));
    }

    /**
     * Clauses that tell more of what was found and never decide what is, and which boosts hold. As a post filter they hold
     * for everything, and Elasticsearch works out their scores for the hits alone.
     */
    private static Map<String, Object> descriptions(SearchPlan plan, QueryContext context) {
        Stream<Map<String, Object>> clauses = Stream.of(
                        DescribingClauses.of(context).stream(), RelevanceFloor.describing(plan), plan.characters())
                .flatMap(all -> all)
                .map(ClauseQuery::of);
        return bool(Map.of(
                "must",
                List.of(query("match_all", Map.of())),
                "should",
                Stream.concat(clauses, BoostScores.describing(plan)).toList()));
    }
}
